/** What one caller waits for On Record's answers, and whether a dataset ten times as large makes it wait longer. */
import pg from "pg";
import { askedOf, type Asked } from "./asked.js";
import { startContestants, type Contestant } from "./contestant.js";
import { onRecord } from "./contestants/on-record.js";
import { ensureDataset } from "./dataset.js";
import { measure, type Round } from "./measure.js";
import type { Operation, Variables } from "./operations/operation.js";
import { figuresOf, markdown } from "./report.js";
import { drawVariables } from "./variables.js";

type Say = (line: string) => void;

const scales = [1, 10];
const alone = { connections: 1, seconds: 3 };
const warmUp = { connections: 1, seconds: 2 };
const rounds = 2;

/** One server on the dataset of one scale. */
interface Side {
  scale: number;
  client: pg.Client;
  contestant: Contestant;
}

export async function compareScales(operations: readonly Operation[], say: Say): Promise<void> {
  const sides: Side[] = [];
  try {
    for (const scale of scales) sides.push(await open(scale, say));
    const rows: string[][] = [];
    for (const operation of operations) {
      const medians = await mediansOf(operation, sides);
      rows.push([operation.name, ...medians.map((median) => median.toFixed(2)), ((medians[1] ?? NaN) / (medians[0] ?? NaN)).toFixed(2)]);
      say((rows[rows.length - 1] ?? []).join("  "));
    }
    console.log(markdown([["operation", ...scales.map((scale) => `scale ${scale}, p50 ms`), "ratio"], ...rows], 1));
  } finally {
    for (const { client, contestant } of sides) {
      await contestant.stop();
      await client.end();
    }
  }
}

async function open(scale: number, say: Say): Promise<Side> {
  const url = await ensureDataset(scale, say);
  const [contestant] = (await startContestants([onRecord], { DATABASE_URL: url })) as [Contestant];
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return { scale, client, contestant };
}

interface Turn {
  side: Side;
  asked: Asked;
  busy: Variables[];
  measured: Round[];
}

/** In turns, so that what else the machine does meets both. */
async function mediansOf(operation: Operation, sides: readonly Side[]): Promise<number[]> {
  const turns: Turn[] = [];
  for (const side of sides) {
    const { busy } = await drawVariables(side.client, operation, 0);
    const [asked] = (await askedOf([side.contestant], operation)) as [Asked];
    await measure(side.client, asked, busy, warmUp);
    turns.push({ side, asked, busy, measured: [] });
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { side, asked, busy, measured } of turns) measured.push(await measure(side.client, asked, busy, alone));
  }
  return turns.map(({ measured }) => figuresOf(operation.name, onRecord.name, measured, []).p50);
}
