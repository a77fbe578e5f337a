/** A database that was made a moment ago answers like one that was opened again. */
import { parse, getOperationAST } from "graphql";
import { expect, test } from "vitest";
import { loadCollection } from "../../seed/load.js";
import { onPGlite } from "../../src/database/database.js";
import { openMemoryDatabase } from "../../src/database/pglite.js";
import { buildContentSchema } from "../../src/graphql/schema.js";
import { ReadEngine } from "../../src/reading/engine.js";

test("lists of enum values, IDs and texts filter right after the migrations", async () => {
  const pglite = await openMemoryDatabase();
  const database = onPGlite(pglite, () => pglite.close());
  await database.migrate();
  await loadCollection(database.prisma, "first-article");
  const engine = new ReadEngine(await buildContentSchema(), database.run, { limits: { rows: 20_000, depth: 40, pageSize: 200 }, mostPlans: 10 });
  const document = parse(`{
    statements(filter: { kind: [DIRECT, MIXED] }) { totalCount }
    agents(filter: { kind: [PERSON], id: ["x"] }) { totalCount }
    articles(filter: { language: ["en", "fr"] }) { totalCount }
    nodes(ids: ["x"]) { id }
  }`);
  const answer = await engine.answer(document, getOperationAST(document) ?? expect.fail("no operation"), {});
  expect(JSON.parse(answer?.data ?? "")).toEqual({ statements: { totalCount: 5 }, agents: { totalCount: 0 }, articles: { totalCount: 1 }, nodes: [null] });
  await database.close();
});
