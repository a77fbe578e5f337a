/** What to ask for, in an order of chance that is the same in every run. */
import type { Client } from "pg";
import { Random } from "./dataset/random.js";
import { isPublicStatement } from "./operations/sql.js";
import type { Drawing, Operation, Variables } from "./operations/operation.js";

interface Drawn {
  /** Any row's, hidden ones included, and one that no row has. */
  anything: Variables[];
  /** Of what the public asks for. */
  busy: Variables[];
}

/** How many different values a run draws from. */
export const most = 4_000;

const same: Drawn = { anything: [{}], busy: [{}] };

export function drawVariables(client: Client, { name, drawn }: Operation, comparisons: number): Promise<Drawn> {
  const random = new Random(`variables of ${name}`);
  if (drawn?.by === "slug") return drawSlugs(client, random, drawn, comparisons);
  if (drawn?.by === "words") return drawWords(client, random);
  if (drawn?.by === "day") return drawDays(client, random, comparisons);
  if (drawn?.by === "place") return drawPlaces(client, random, drawn, comparisons);
  return Promise.resolve(same);
}

async function drawSlugs(client: Client, random: Random, { table, busy }: Extract<Drawing, { by: "slug" }>, comparisons: number): Promise<Drawn> {
  const read = async (condition: string): Promise<string[]> => {
    const { rows } = await client.query<{ slug: string }>(`SELECT t.slug FROM "${table}" t WHERE ${condition} ORDER BY t.slug COLLATE "C"`);
    return rows.map(({ slug }) => slug);
  };
  const shuffled = (values: string[]): Variables[] => random.some(values, most).map((slug) => ({ slug }));
  const [hidden, all, asked] = [await read("t.status NOT IN ('PUBLISHED', 'CORRECTED')"), await read("true"), await read(busy)];
  return { anything: [{ slug: "nobody-has-this-slug" }, ...shuffled(hidden).slice(0, 20), ...shuffled(all).slice(0, comparisons)], busy: shuffled(asked) };
}

/** The days on which something was said, without the first ones, whose lists are short. */
async function drawDays(client: Client, random: Random, comparisons: number): Promise<Drawn> {
  const { rows } = await client.query<{ until: string }>(`SELECT DISTINCT s."sortDate"::text AS until FROM "Statement" s ORDER BY 1`);
  const busy = random.some(rows.slice(30), most);
  return { anything: [...rows.slice(0, 2), ...busy.slice(0, comparisons)], busy };
}

async function drawWords(client: Client, random: Random): Promise<Drawn> {
  const { rows } = await client.query<{ text: string }>(`SELECT s.text FROM "Statement" s WHERE ${isPublicStatement("s")} ORDER BY s.id`);
  const busy = random.some(rows, most).map(({ text }) => {
    const words = text.match(/\p{L}+/gu) ?? [];
    const from = random.between(0, Math.max(0, words.length - 4));
    return { words: words.slice(from, from + random.between(1, 3)).join(" ") };
  });
  return { anything: busy.slice(0, 20), busy };
}

async function drawPlaces(client: Client, random: Random, { depth }: Extract<Drawing, { by: "place" }>, comparisons: number): Promise<Drawn> {
  const { rows } = await client.query<Omit<Variables, "rank">>(
    `SELECT s."sortDate"::text, s."articleId", s.position FROM "Statement" s WHERE ${isPublicStatement("s")}
     ORDER BY s."sortDate" DESC, s."articleId" DESC, s.position DESC OFFSET ${depth - 1} LIMIT ${most}`,
  );
  const places = rows.map((place, at) => ({ rank: at, ...place }));
  const busy = random.some(places, most);
  return { anything: busy.slice(0, comparisons), busy };
}
