/** Pages are read along an index, without sorting: they take as long in a large database as in a small one. */
import { parse, type OperationDefinitionNode } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../src/database/database.js";
import { buildContentSchema } from "../../src/graphql/schema.js";
import { ReadEngine } from "../../src/reading/engine.js";
import { openTestDatabase } from "../support/test-database.js";

interface Statement {
  text: string;
  parameters: readonly unknown[];
}

interface PlanNode {
  "Node Type": string;
  "Index Name"?: string;
  /** What bounds the search in the index. */
  "Index Cond"?: string;
  Plans?: PlanNode[];
}

let database: Database;
let engine: ReadEngine;
const ran: Statement[] = [];
beforeAll(async () => {
  database = await openTestDatabase();
  await database.rows("ANALYZE");
  const run: Database["run"] = (name, text, parameters) => {
    ran.push({ text, parameters });
    return database.run(name, text, parameters);
  };
  engine = new ReadEngine(await buildContentSchema(), run, { limits: { rows: 20_000, depth: 40, pageSize: 200 }, mostPlans: 10 });
});
afterAll(() => database.close());

/** Answers a query. Answers its data and the statement that the engine ran for it. */
async function answer(query: string, variables: Record<string, unknown> = {}): Promise<{ data: unknown; statement: Statement }> {
  const document = parse(query);
  ran.length = 0;
  const result = await engine.answer(document, document.definitions[0] as OperationDefinitionNode, variables);
  const [statement] = ran;
  if (!result || !statement || ran.length > 1) throw new Error("the engine did not run one statement");
  return { data: JSON.parse(result.data), statement };
}

/** The plan that a large database would have: tables as small as the tests' are read whole unless that is forbidden. */
async function planOf({ text, parameters }: Statement): Promise<PlanNode> {
  const [row] = await database.prisma.$transaction(async (transaction) => {
    for (const way of ["seqscan", "sort", "bitmapscan"]) await transaction.$executeRawUnsafe(`SET LOCAL enable_${way} = off`);
    return transaction.$queryRawUnsafe<Record<"QUERY PLAN", { Plan: PlanNode }[]>[]>(`EXPLAIN (FORMAT JSON) ${text}`, ...parameters);
  });
  const [plan] = row?.["QUERY PLAN"] ?? [];
  if (!plan) throw new Error("EXPLAIN answered no plan");
  return plan.Plan;
}

const nodesIn = (plan: PlanNode): PlanNode[] => [plan, ...(plan.Plans ?? []).flatMap(nodesIn)];
const isLimit = (node: PlanNode): boolean => node["Node Type"] === "Limit";
const indexesIn = (nodes: PlanNode[]): (string | undefined)[] => nodes.flatMap((node) => (node["Node Type"].startsWith("Index") ? [node["Index Name"]] : []));
/**
 * What reads more than it needs. An incremental sort is none of it: it orders the rows that are equal by the index's
 * first columns, group by group.
 */
const wasteIn = (nodes: PlanNode[]): string[] => nodes.map((node) => node["Node Type"]).filter((type) => type === "Sort" || type.includes("Seq Scan"));

const page = "nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage endCursor }";

/** A list, the query for it, and the index that has its order. */
const lists: [list: string, query: (page: string) => string, index: string][] = [
  ["the latest articles", (args) => `articles(${args}) { ${page} }`, "Article_published_id_idx"],
  ["articles by headline", (args) => `articles(${args} orderBy: HEADLINE) { ${page} }`, "Article_sortName_id_idx"],
  ["the latest statements", (args) => `statements(${args}) { ${page} }`, "Statement_sortDate_articleId_position_idx"],
  ["agents by name", (args) => `agents(${args}) { ${page} }`, "Agent_sortName_id_idx"],
  ["the latest events", (args) => `events(${args}) { ${page} }`, "Event_start_id_idx"],
  ["issues by name", (args) => `regionalIssues(${args}) { ${page} }`, "RegionalIssue_sortName_id_idx"],
  ["topics by name", (args) => `topics(${args}) { ${page} }`, "Topic_sortName_id_idx"],
  ["places by name", (args) => `places(${args}) { ${page} }`, "Place_sortName_id_idx"],
  ["publishers by name", (args) => `publishers(${args}) { ${page} }`, "Publisher_sortName_id_idx"],
  ["a speaker's statements", (args) => `speaker(slug: "ingrid-aldous") { statements(${args}) { ${page} } }`, "Statement_speakerId_sortDate_articleId_position_idx"],
  ["an article's statements", (args) => `article(slug: "lantern-reef-beacon-relit") { statements(${args}) { ${page} } }`, "Statement_articleId_position_key"],
  ["a publisher's articles", (args) => `publisher(slug: "tarnholm-courier") { articles(${args}) { ${page} } }`, "Article_publisherId_published_id_idx"],
];

/** The value of the first `endCursor` in an answer. */
const cursorIn = (data: unknown): string => String(/"endCursor":"([^"]+)"/.exec(JSON.stringify(data))?.[1]);

describe.each(lists)("%s", (_list, query, index) => {
  /** Answers what bounds the search in the index. */
  const expectAlongTheIndex = async (statement: Statement): Promise<string> => {
    // What stands above the limit sees the page's rows only.
    const [first] = nodesIn(await planOf(statement)).filter(isLimit);
    const limited = first ? nodesIn(first) : [];
    expect(indexesIn(limited)).toContain(index);
    expect(wasteIn(limited)).toEqual([]);
    return limited.flatMap((node) => (node["Index Name"] === index ? [node["Index Cond"] ?? ""] : [])).join();
  };

  test("are read along their index from the start and from the end", async () => {
    await expectAlongTheIndex((await answer(`{ ${query("first: 2")} }`)).statement);
    await expectAlongTheIndex((await answer(`{ ${query("last: 2")} }`)).statement);
  });

  test("are read from a cursor onwards, not from the start", async () => {
    const { data } = await answer(`{ ${query("first: 1")} }`);
    const behind = await expectAlongTheIndex((await answer(`{ ${query(`first: 2 after: "${cursorIn(data)}"`)} }`)).statement);
    // Of the order of an article's statements the index has the first column only, which is unique in an article.
    expect(behind).toMatch(/ROW\(.+\) [<>] ROW\(|"position" >= 1/);
    const variables = { n: 3, after: cursorIn(data) };
    expect(await expectAlongTheIndex((await answer(`query($n: Int, $after: String) { ${query("first: $n after: $after")} }`, variables)).statement)).toBe(behind);
  });
});

test.for<[what: string, query: string, index: string]>([
  ["an article by its slug", '{ article(slug: "lantern-reef-beacon-relit") { headline } }', "Article_slug_key"],
  ["a speaker by slug", '{ speaker(slug: "ingrid-aldous") { name } }', "Agent_slug_key"],
  ["a statement by its ID", '{ statement(id: "0d1ff000-0000-4000-8000-00000000c0de") { text } }', "Statement_pkey"],
])("%s is found by its index", async ([, query, index]) => {
  const nodes = nodesIn(await planOf((await answer(query)).statement));
  expect(indexesIn(nodes)).toContain(index);
  expect(wasteIn(nodes)).toEqual([]);
});
