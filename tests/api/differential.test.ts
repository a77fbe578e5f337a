/**
 * Random operations, answered by the read engine's SQL and by a second, simple implementation in memory.
 * `OPERATIONS=20000 SEED=7 npx vitest run tests/api/differential.test.ts` runs more, and others.
 */
import { getNamedType, getOperationAST, GraphQLError, isEnumType, isNonNullType, parse, validate, type DocumentNode, type ExecutionResult, type GraphQLSchema } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../src/database/database.js";
import { buildContentSchema } from "../../src/graphql/schema.js";
import { ReadEngine } from "../../src/reading/engine.js";
import { plantHiddenRows } from "../support/plant-hidden-rows.js";
import { publicSchema } from "../support/public-schema.js";
import { CursorPool } from "../support/random-arguments.js";
import { randomOperation } from "../support/random-operation.js";
import { ReferenceExecutor } from "../support/reference-executor.js";
import { damagedCursors } from "../support/strange-values.js";
import { openTestDatabase } from "../support/test-database.js";

const operations = Number(process.env["OPERATIONS"] ?? 500);
const firstSeed = Number(process.env["SEED"] ?? 20_130_705);
const timeout = 60_000 + operations * 60;

let database: Database;
let schema: GraphQLSchema;
/** What random operations are made of. */
let asked: GraphQLSchema;
let engine: ReadEngine;
let reference: ReferenceExecutor;
const cursors = new CursorPool();

beforeAll(async () => {
  database = await openTestDatabase();
  await plantHiddenRows(database.prisma);
  schema = await buildContentSchema();
  asked = publicSchema(schema);
  engine = new ReadEngine(schema, (name, text, parameters) => database.run(name, text, parameters), { limits: { rows: 20_000, depth: 40, pageSize: 200 }, mostPlans: 500 });
  reference = await ReferenceExecutor.load(database.prisma, (type, { edges, order }) => {
    for (const { cursor } of edges) cursors.add(type, order.spec, cursor);
  });
}, 120_000);

afterAll(async () => {
  await database.close();
});

type Variables = Record<string, unknown>;
type Outcome = "answered" | "refused" | "over a limit" | "left to graphql-js";

test(`${operations} random operations are answered as the reference answers them`, { timeout }, async () => {
  const counts = await compareAll(operations, firstSeed, 0);
  expect(counts.refused).toBe(0);
  expect(counts["over a limit"]).toBeLessThan(operations / 25);
});

test("strange values are answered as the reference answers them, or refused with their place", { timeout }, async () => {
  const counts = await compareAll(Math.ceil(operations / 5), firstSeed + 1_000_000_000, 0.15);
  expect(counts.answered).toBeGreaterThan(operations / 20);
  expect(counts.refused).toBeGreaterThan(operations / 20);
});

test("damaged and made-up cursors are refused under every order", async () => {
  for (const field of Object.values(asked.getQueryType()?.getFields() ?? {})) {
    const orders = getNamedType(field.args.find(({ name }) => name === "orderBy")?.type);
    if (!isEnumType(orders)) continue;
    if (field.args.some(({ type }) => isNonNullType(type))) continue;
    const document = parse(`query ($after: String, $by: ${orders.name}!) { list: ${field.name}(first: 1, after: $after, orderBy: $by) { edges { cursor } } }`);
    for (const { name: by } of orders.getValues()) {
      const page = JSON.parse((await ask(document, undefined, { by }))?.data ?? "") as { list: { edges: { cursor: string }[] } };
      for (const after of damagedCursors(page.list.edges[0]?.cursor ?? "")) {
        const { error } = await outcomeOf(ask(document, undefined, { by, after }));
        const told = isRefusal(error) ? { path: error.path, argument: error.extensions["argument"] } : error;
        expect({ field: field.name, by, after, told }).toEqual({ field: field.name, by, after, told: { path: ["list"], argument: "after" } });
      }
    }
  }
});

async function compareAll(count: number, seed: number, strangeness: number): Promise<Record<Outcome, number>> {
  const counts: Record<Outcome, number> = { answered: 0, refused: 0, "over a limit": 0, "left to graphql-js": 0 };
  for (let at = 0; at < count; at += 1) for (const outcome of await compare(seed + at, strangeness)) counts[outcome] += 1;
  if (process.env["VERBOSE"] !== undefined) console.log(counts);
  return counts;
}

async function compare(seed: number, strangeness: number): Promise<Outcome[]> {
  const operation = randomOperation({ schema: asked, tables: reference.tables, cursors, seed, strangeness });
  const shown = (more: object = {}): string => `${JSON.stringify({ seed, ...more }, null, 1)}\n${operation.document}\n`;
  const document = parse(operation.document);
  explained(shown, () => {
    expect(validate(schema, document)).toEqual([]);
  });
  const outcomes: Outcome[] = [];
  // A second run with other variables meets the plan of the first.
  for (let run = 0; run < 2; run += 1) {
    const variables = operation.variables();
    outcomes.push(await compareOnce(document, operation.operationName, variables, strangeness > 0, shown));
    if (Object.keys(variables).length === 0) break;
  }
  return outcomes;
}

async function compareOnce(document: DocumentNode, name: string | undefined, variables: Variables, mayRefuse: boolean, shown: (more: object) => string): Promise<Outcome> {
  const expected = reference.execute(document, name, variables);
  const { answer, error } = await outcomeOf(ask(document, name, variables));
  if (isOverLimit(error)) return "over a limit";
  if (isRefusal(error) && (mayRefuse || expected.errors)) return "refused";
  if (error !== undefined) throw new Error(shown({ variables, failed: error instanceof Error ? error.message : error }), { cause: error });
  if (!answer) return "left to graphql-js";
  explained(
    () => shown({ variables }),
    () => {
      expectSame(JSON.parse(answer.data), expected);
    },
  );
  return "answered";
}

async function outcomeOf<Result>(promise: Promise<Result>): Promise<{ answer?: Result; error?: unknown }> {
  try {
    return { answer: await promise };
  } catch (error) {
    return { error };
  }
}

/** The order of the fields counts too. */
function expectSame(actual: unknown, expected: ExecutionResult): void {
  expect(expected.errors).toBeUndefined();
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected.data)];
  if (one !== other) expect(actual).toEqual(JSON.parse(other));
  const differs = Array.from(one).findIndex((letter, at) => letter !== other[at]);
  if (one !== other) expect(one.slice(Math.max(0, differs - 200), differs + 200)).toBe(other.slice(Math.max(0, differs - 200), differs + 200));
}

/** Says which operation an expectation failed for. */
function explained(shown: () => string, check: () => void): void {
  try {
    check();
  } catch (error) {
    if (error instanceof Error) error.message = `${shown()}${error.message}`;
    throw error;
  }
}

function ask(document: DocumentNode, name: string | undefined, variables: Variables): ReturnType<ReadEngine["answer"]> {
  const operation = getOperationAST(document, name);
  if (!operation) throw new Error(`there is no operation ${String(name)}`);
  return engine.answer(document, operation, variables);
}

const codeOf = (error: unknown): unknown => (error instanceof GraphQLError ? error.extensions["code"] : (error as { code?: unknown } | undefined)?.code);

const isOverLimit = (error: unknown): boolean => codeOf(error) === "TOO_COSTLY" || (error instanceof Error && /at most \d+ conditions/.test(error.message));

/** A mistake of the client, told with its place. */
const isRefusal = (error: unknown): error is GraphQLError =>
  error instanceof GraphQLError && error.path !== undefined && error.extensions["code"] === "INVALID_INPUT" && typeof error.extensions["argument"] === "string";
