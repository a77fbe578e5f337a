import type { Prisma, PrismaClient } from "../generated/prisma/client.js";

export interface StoredAnchor {
  kind: "statement" | "evidence";
  start: number;
  end: number;
  exactSha256: string;
  anchorState: "ANCHORED" | "ORPHANED" | null;
}

export interface AnchoredArticle {
  slug: string;
  textSha256: string;
  /** Version of the normal form that the positions count in. */
  normalisation: string;
  anchors: StoredAnchor[];
}

/** What a copy of an article says its address is, and what it has for a text. */
export interface CopyKey {
  canonicalUrls: string[];
  textHashes: string[];
}

/** The article that something is a copy of: by its address, or else by its text; of several with the same text the first that was taken in. */
export async function findCopied(prisma: PrismaClient, { canonicalUrls, textHashes }: CopyKey): Promise<AnchoredArticle | null> {
  return (await findAnchors(prisma, { canonicalUrl: { in: canonicalUrls } })) ?? findAnchors(prisma, { textSha256: { in: textHashes } });
}

/** All anchors that an article's text bears, statements first; null when there is no such article. */
export async function findAnchors(prisma: PrismaClient, where: Prisma.ArticleWhereInput): Promise<AnchoredArticle | null> {
  const span = { start: true, end: true, exactSha256: true, anchorState: true } as const;
  const article = await prisma.article.findFirst({
    where,
    select: {
      slug: true,
      textSha256: true,
      normalisation: true,
      statements: { select: span, orderBy: { position: "asc" } },
      evidence: { select: span, orderBy: [{ start: "asc" }, { end: "asc" }] },
    },
    orderBy: { createdAt: "asc" },
  });
  if (!article) return null;
  const evidence = article.evidence.flatMap(({ start, end, exactSha256, anchorState }) =>
    start === null || end === null || exactSha256 === null ? [] : [{ kind: "evidence" as const, start, end, exactSha256, anchorState }],
  );
  return { ...article, anchors: [...article.statements.map((anchor) => ({ kind: "statement" as const, ...anchor })), ...evidence] };
}
