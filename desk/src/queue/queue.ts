/** What the queue lists, and in which order. */
import { ask } from "../api/server.ts";
import { LeastConfidentDocument, QueueDocument, type PublicationStatus, type QueuedArticleFragment } from "../generated/operations.ts";

export type Group = "open" | "public" | "withdrawn";
export type Order = "OLDEST" | "NEWEST" | "LEAST_CONFIDENT";

const statuses: Record<Group, readonly PublicationStatus[]> = { open: ["DRAFT", "IN_REVIEW"], public: ["PUBLISHED", "CORRECTED"], withdrawn: ["UNPUBLISHED", "RETRACTED"] };

export interface Queued {
  article: QueuedArticleFragment;
  /** The lowest confidence of what is undecided, where the order asks for it. */
  confidence: number | null;
}

export interface QueuePart {
  items: Queued[];
  /** How many articles there are, or proposals where the order goes by them. */
  total: number;
  /** Where the next part begins; null at the end. */
  next: string | null;
}

export async function queuePart(group: Group, order: Order, after: string | null): Promise<QueuePart> {
  if (order === "LEAST_CONFIDENT") return leastConfident();
  const { articles } = await ask(QueueDocument, { status: statuses[group], order, after });
  const { nodes, totalCount, pageInfo } = articles;
  return { items: nodes.map((article) => ({ article, confidence: null })), total: totalCount, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}

/** From the beginning, at least so many. */
export async function queueUpTo(group: Group, order: Order, least: number): Promise<QueuePart> {
  let part = await queuePart(group, order, null);
  while (part.items.length < least && part.next !== null) {
    const next = await queuePart(group, order, part.next);
    part = { ...next, items: [...part.items, ...next.items] };
  }
  return part;
}

/** Articles by the least confident proposal of each. */
async function leastConfident(): Promise<QueuePart> {
  const { reviewQueue } = await ask(LeastConfidentDocument, {});
  const items = new Map<string, Queued>();
  for (const { article, confidence } of reviewQueue.nodes) if (!items.has(article.id)) items.set(article.id, { article, confidence });
  return { items: [...items.values()], total: reviewQueue.totalCount, next: null };
}
