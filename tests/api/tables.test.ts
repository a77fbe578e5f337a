/** An answer knows all the tables that it was read from, so that a change of any of them is noticed. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { getOperationAST, parse, type GraphQLSchema } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../src/database/database.js";
import { buildContentSchema } from "../../src/graphql/schema.js";
import { ReadEngine } from "../../src/reading/engine.js";
import { inProject } from "../../src/shared/project.js";
import { publicSchema } from "../support/public-schema.js";
import { CursorPool } from "../support/random-arguments.js";
import { randomOperation } from "../support/random-operation.js";
import { ReferenceExecutor } from "../support/reference-executor.js";
import { openTestDatabase } from "../support/test-database.js";

let database: Database;
let schema: GraphQLSchema;
let engine: ReadEngine;
let ran: { text: string; parameters: readonly unknown[] }[] = [];
beforeAll(async () => {
  database = await openTestDatabase();
  schema = await buildContentSchema();
  const run: Database["run"] = (name, text, parameters) => {
    ran.push({ text, parameters });
    return database.run(name, text, parameters);
  };
  engine = new ReadEngine(schema, run, { limits: { rows: 20_000, depth: 40, pageSize: 200 }, mostPlans: 100 });
});
afterAll(() => database.close());

interface PlanNode {
  "Relation Name"?: string;
  Plans?: PlanNode[];
}

const tablesOf = (node: PlanNode): string[] => [...(node["Relation Name"] === undefined ? [] : [node["Relation Name"]]), ...(node.Plans ?? []).flatMap(tablesOf)];

/** The tables that the database reads for an operation, and those that the answer says. */
async function compare(text: string, name: string | undefined, variables: Record<string, unknown>): Promise<{ read: string[]; unsaid: string[] }> {
  const document = parse(text);
  const operation = getOperationAST(document, name);
  ran = [];
  const answer = operation && (await engine.answer(document, operation, variables).catch(() => null));
  const read: string[] = [];
  for (const statement of answer ? ran : []) {
    const [row] = await database.prisma.$queryRawUnsafe<Record<"QUERY PLAN", { Plan: PlanNode }[]>[]>(`EXPLAIN (FORMAT JSON) ${statement.text}`, ...statement.parameters);
    for (const { Plan } of row?.["QUERY PLAN"] ?? []) read.push(...tablesOf(Plan));
  }
  return { read, unsaid: read.filter((table) => !answer?.tables.has(table)) };
}

const folder = inProject("schema", "operations");
const names = readdirSync(folder).flatMap((file) => (file.endsWith(".graphql") ? [file.slice(0, -".graphql".length)] : []));

test.each(names)("%s", async (name) => {
  const variables = join(folder, `${name}.variables.json`);
  const given = existsSync(variables) ? (JSON.parse(readFileSync(variables, "utf8")) as Record<string, unknown>) : {};
  const { read, unsaid } = await compare(readFileSync(join(folder, `${name}.graphql`), "utf8"), undefined, given);
  expect(read).not.toEqual([]);
  expect(unsaid).toEqual([]);
});

test("random operations", async () => {
  const { tables } = await ReferenceExecutor.load(database.prisma, () => undefined);
  const all = new Set<string>();
  for (let seed = 1; seed <= 200; seed += 1) {
    const operation = randomOperation({ schema: publicSchema(schema), tables, cursors: new CursorPool(), seed, strangeness: 0 });
    const { read, unsaid } = await compare(operation.document, operation.operationName, operation.variables());
    expect({ seed, unsaid }).toEqual({ seed, unsaid: [] });
    for (const table of read) all.add(table);
  }
  expect(all.size).toBeGreaterThan(20);
});
