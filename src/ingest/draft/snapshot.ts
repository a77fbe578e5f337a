/** What a revision keeps of an article: what it was like, and what proves its anchors in the next text. */
import { z } from "zod";
import type { AnchoredText } from "../../articles/anchored-text.js";
import { isUnique, proofOf, type ContextProof } from "./reanchor.js";
import type { Row, RowCollector } from "./row-collector.js";

const proof = z.object({ before: z.int(), after: z.int(), sha256: z.string(), sum: z.number() });
/** Of a snapshot that an import made. Others, such as the seed's, prove no anchors. */
const ours = z.object({ anchors: z.record(z.string(), proof) });

interface Placed {
  id: string;
  start: number;
  end: number;
}

/** `anchors` are all that stand in the text. Where the same words stand in the same surroundings twice, nothing tells them apart later. */
export function snapshotOf(article: Row, { rows }: RowCollector, text: AnchoredText, anchors: readonly Placed[]): Row {
  const { body: _kept, ...described } = article;
  const kept = ["id", "position", "kind", "text", "textIs", "speakerId", "start", "end", "exactSha256"];
  const statements = rows.statement.map((row) => Object.fromEntries(kept.map((column) => [column, row[column]])));
  return {
    article: described,
    statements,
    anchors: Object.fromEntries(anchors.flatMap(({ id, start, end }) => (isUnique(text, { start, end }) ? [[id, proofOf(text, { start, end })]] : []))),
  };
}

/** By anchor's ID. */
export function proofsIn(snapshot: unknown): ReadonlyMap<string, ContextProof> {
  const parsed = ours.safeParse(snapshot);
  return new Map(parsed.success ? Object.entries(parsed.data.anchors) : []);
}
