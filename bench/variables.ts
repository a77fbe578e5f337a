/** Slugs to ask for, in an order of chance that is the same in every run. */
import type { Client } from "pg";
import { Random } from "./dataset/random.js";
import type { Operation, Variables } from "./operations/operation.js";

interface Drawn {
  /** Any row's, hidden ones included, and one that no row has. */
  anything: Variables[];
  /** Of what the public asks for. */
  busy: Variables[];
}

/** How many different values a run draws from. */
const most = 4_000;

export async function drawVariables(client: Client, { name, slugs }: Operation, comparisons: number): Promise<Drawn> {
  if (!slugs) return { anything: [{}], busy: [{}] };
  const read = async (condition: string): Promise<string[]> => {
    const { rows } = await client.query<{ slug: string }>(`SELECT t.slug FROM "${slugs.table}" t WHERE ${condition} ORDER BY t.slug COLLATE "C"`);
    return rows.map(({ slug }) => slug);
  };
  const random = new Random(`variables of ${name}`);
  const shuffled = (values: string[]): Variables[] => random.some(values, most).map((slug) => ({ slug }));
  const [hidden, all, busy] = [await read("t.status NOT IN ('PUBLISHED', 'CORRECTED')"), await read("true"), await read(slugs.busy)];
  return { anything: [{ slug: "nobody-has-this-slug" }, ...shuffled(hidden).slice(0, 20), ...shuffled(all).slice(0, comparisons)], busy: shuffled(busy) };
}
