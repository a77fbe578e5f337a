/** A contestant with an operation that it is asked. */
import type { Json, Question } from "./contestants/entry.js";
import type { Contestant } from "./contestant.js";
import type { Operation, Variables } from "./operations/operation.js";
import { most } from "./variables.js";

export interface Asked {
  contestant: Contestant;
  operation: Operation;
  path: string;
  body: (variables: Variables) => string;
  normalise: Question["normalise"];
}

/** Those of the contestants that take part in the operation, with their own cursors, where it needs some. */
export async function askedOf(contestants: readonly Contestant[], operation: Operation): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const contestant of contestants) {
    const question = contestant.question(operation);
    if (!question) continue;
    const cursors = operation.drawn?.by === "place" ? await readCursors(contestant, operation.drawn.depth - 1, most) : [];
    asked.push({ contestant, operation, path: question.path, normalise: question.normalise, body: (variables) => question.body(variables, cursors[variables.rank ?? 0]) });
  }
  return asked;
}

type Edges = { cursor: string }[];

interface Page {
  data: Record<string, Edges | { edges: Edges }>;
}

/** Walks down the list of all statements. Answers the cursors of `count` of them, the first `skipped` left out. */
async function readCursors({ origin, cursors }: Contestant, skipped: number, count: number): Promise<string[]> {
  if (!cursors) return [];
  const found: string[] = [];
  let after: string | undefined;
  for (let met = 0; met < skipped + count; met += cursors.size) {
    const body = JSON.stringify({ query: cursors.query, variables: { first: cursors.size, after } });
    const response = await fetch(`${origin}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body });
    const { data } = (await response.json()) as Page;
    const page = Object.values(data)
      .flatMap((list) => (Array.isArray(list) ? list : list.edges))
      .map(({ cursor }) => cursor);
    found.push(...page.slice(Math.max(0, skipped - met)));
    after = page[page.length - 1];
  }
  return found.slice(0, count);
}

/** @throws Error when the answer is none or has errors. */
export async function answerTo({ contestant, operation, path, body }: Asked, variables: Variables): Promise<Json> {
  const response = await fetch(`${contestant.origin}${path}`, { method: "POST", headers: { "content-type": "application/json" }, body: body(variables) });
  const text = await response.text();
  const answer = response.ok ? (JSON.parse(text) as { data?: Json; errors?: Json }) : {};
  if (answer.data === undefined || answer.errors !== undefined)
    throw new Error(`${contestant.name} failed in ${operation.name}: status ${response.status} ${text.slice(0, 2_000)}`);
  return answer.data;
}
