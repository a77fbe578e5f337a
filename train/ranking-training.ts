import type { TokenRange } from "../src/ingest/text/sentences.js";
import { candidatesOf } from "../src/ingest/extract/model/candidates.js";
import type { ConditionalField } from "../src/ingest/extract/model/conditional-field.js";
import { FeatureList } from "../src/ingest/extract/model/feature-list.js";
import { argumentBits } from "../src/ingest/extract/model/argument-features.js";
import { rankBits, rankFeatures, rejectionFeatures } from "../src/ingest/extract/model/rank-features.js";
import { isAsked } from "../src/ingest/extract/model/ranking.js";
import { softmax, type WeightTable } from "../src/ingest/extract/model/weight-table.js";
import type { GoldStatement, TrainingText } from "./corpus.js";
import { LearnedTable } from "./learned-table.js";
import { dropped, random, shuffle } from "./random.js";

const rounds = 8;
const rate = 0.03;
const dropShare = 0.3;

/** The readings of one cue, the last one that it reports nothing, and how much of the wish each should have. */
export interface RankExample {
  readings: Int32Array[];
  wanted: Float64Array;
}

/** How good a reading is: its parts found exactly (F), and a little for what overlaps. */
function worth(content: readonly TokenRange[], gold: readonly TokenRange[]): number {
  const exact = content.filter(({ from, to }) => gold.some((part) => part.from === from && part.to === to)).length;
  const size = (ranges: readonly TokenRange[]): number => ranges.reduce((sum, { from, to }) => sum + to - from, 0);
  let shared = 0;
  for (const a of content) for (const b of gold) shared += Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
  return (2 * exact) / (content.length + gold.length) + (0.6 * shared) / (size(content) + size(gold));
}

/** Examples from texts that `field` has not seen. Cues of attributions that are not statements teach nothing. */
export function rankExamples(texts: readonly TrainingText[], field: ConditionalField): RankExample[] {
  const [arguments_, list] = [new FeatureList(argumentBits), new FeatureList(rankBits)];
  return texts.flatMap(({ text, gold }) => {
    const byHead = new Map(gold.map((statement) => [statement.head, statement]));
    const examples: RankExample[] = [];
    for (let at = 0; at < text.tokens.length; at++) {
      if (!isAsked(text, at)) continue;
      const statement = byHead.get(at);
      if (statement ? !statement.core : byHead.has(at - 1) || byHead.has(at + 1)) continue;
      const found = candidatesOf(text, at, field, arguments_);
      if (found.candidates.length === 0) continue;
      const readings = found.candidates.map((candidate) => {
        list.clear();
        rankFeatures(list, text, at, candidate);
        return list.copy();
      });
      list.clear();
      rejectionFeatures(list, text, found);
      readings.push(list.copy());
      examples.push({
        readings,
        wanted: wantedOf(
          found.candidates.map(({ content }) => content),
          statement,
        ),
      });
    }
    return examples;
  });
}

function wantedOf(readings: readonly TokenRange[][], statement: GoldStatement | undefined): Float64Array {
  const wanted = new Float64Array(readings.length + 1);
  const worths = readings.map((content) => (statement && statement.content.length > 0 ? worth(content, statement.content) : 0));
  const most = Math.max(...worths);
  const best = most <= 0.05 ? [readings.length] : worths.flatMap((value, at) => (value >= most - 1e-9 ? [at] : []));
  for (const at of best) wanted[at] = 1 / best.length;
  return wanted;
}

export function trainRanking(examples: RankExample[]): WeightTable<Float32Array> {
  const table = new LearnedTable(rankBits, 1);
  const next = random(5);
  for (let round = 0; round < rounds; round++) {
    shuffle(examples, next);
    for (const { readings, wanted } of examples) {
      const rows = readings.map((reading) => dropped(reading, dropShare, next));
      const chances = new Float64Array(rows.length);
      rows.forEach((reading, at) => {
        table.addTo(chances, at, reading, 0, reading.length);
      });
      softmax(chances);
      rows.forEach((reading, at) => {
        const gradient = (wanted[at] as number) - (chances[at] as number);
        if (Math.abs(gradient) > 1e-4) for (const row of reading) table.move(row, gradient, round < rounds - 2 ? rate : rate * 0.3);
      });
    }
  }
  return table.scaled(1 - dropShare);
}
