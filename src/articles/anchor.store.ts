import type { PrismaClient } from "../generated/prisma/client.js";

export interface AnchoredArticle {
  textSha256: string;
  anchors: { kind: "statement" | "evidence"; start: number; end: number; exactSha256: string }[];
}

/** All anchors that an article's text bears, statements first; null when there is no such article. */
export async function findAnchors(prisma: PrismaClient, slug: string): Promise<AnchoredArticle | null> {
  const span = { start: true, end: true, exactSha256: true } as const;
  const article = await prisma.article.findUnique({
    where: { slug },
    select: { textSha256: true, statements: { select: span, orderBy: { position: "asc" } }, evidence: { select: span, orderBy: [{ start: "asc" }, { end: "asc" }] } },
  });
  if (!article) return null;
  const evidence = article.evidence.flatMap(({ start, end, exactSha256 }) =>
    start === null || end === null || exactSha256 === null ? [] : [{ kind: "evidence" as const, start, end, exactSha256 }],
  );
  return { textSha256: article.textSha256, anchors: [...article.statements.map((anchor) => ({ kind: "statement" as const, ...anchor })), ...evidence] };
}
