/** Copies an article with its statements, as a draft. */
import { randomUUID } from "node:crypto";
import type { Prisma, PrismaClient } from "../../src/generated/prisma/client.js";

export async function copyOfArticle(
  prisma: PrismaClient,
  id: string,
  changes: Partial<Prisma.ArticleUncheckedCreateInput> & { slug: string },
): Promise<{ id: string; statementIds: string[] }> {
  const { statements, ...article } = await prisma.article.findUniqueOrThrow({ where: { id }, include: { statements: { include: { parts: true } } } });
  const articleId = randomUUID();
  const status = changes.status ?? "DRAFT";
  const copies = statements.map((statement) => ({ ...statement, id: randomUUID(), articleId, articleStatus: status }));
  await prisma.$transaction([
    prisma.article.create({ data: { ...article, canonicalUrl: `${article.canonicalUrl}?copy=${changes.slug}`, ...changes, id: articleId, status } }),
    prisma.statement.createMany({ data: copies.map(({ parts: _parts, ...statement }) => statement) }),
    prisma.statementPart.createMany({ data: copies.flatMap(({ id: statementId, parts }) => parts.map((part) => ({ ...part, id: randomUUID(), statementId }))) }),
  ]);
  return { id: articleId, statementIds: copies.map((copy) => copy.id) };
}
