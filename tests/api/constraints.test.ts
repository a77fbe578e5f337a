/** What the database itself refuses, whoever writes to it. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seedId } from "../../seed/rows.js";
import type { Database } from "../../src/database/database.js";
import { openTestDatabase } from "../support/test-database.js";

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const article = seedId("Article", "lantern-reef-beacon-relit");
const light = seedId("Statement", "lantern-reef-beacon-relit#light-is-safety");
const rock = seedId("Statement", "lantern-reef-beacon-relit#whose-rock");
const minister = seedId("Agent", "ingrid-aldous");
const government = seedId("Agent", "government-of-estmere");

type Case = [name: string, sql: string, reason: string];

/** Puts in one row like one that is there, but for `changes`. */
const like = (table: string, where: string, changes: object): string =>
  `INSERT INTO "${table}" SELECT (jsonb_populate_record(old, '${JSON.stringify(changes)}')).* FROM "${table}" old WHERE ${where} ORDER BY "start" LIMIT 1`;
const newId = "0d1ff000-0000-4000-8000-00000000c0de";

const set = (table: string, id: string, changes: string): string => `UPDATE "${table}" SET ${changes} WHERE "id" = '${id}'`;
/** As `set`, for one row among those that `where` finds. */
const setOne = (table: string, where: string, changes: string): string =>
  `UPDATE "${table}" SET ${changes} WHERE "id" = (SELECT "id" FROM "${table}" WHERE ${where} ORDER BY "id" LIMIT 1)`;

const expectRefused = async ([, sql, reason]: Case): Promise<void> => {
  await expect(database.rows(sql)).rejects.toThrow(reason);
};

describe("spans", () => {
  const outside = "a part lies outside its statement or overlaps another";
  const beyond = (table: string): string => `a span of ${table} ends outside its article`;
  test.for<Case>([
    ["a statement that ends where it starts", set("Statement", light, '"end" = "start"'), "Statement_span_ordered"],
    ["a statement that ends before it starts", set("Statement", light, '"end" = "start" - 1'), "Statement_span_ordered"],
    ["a statement that starts before the text", set("Statement", light, '"start" = -1'), "Statement_span_ordered"],
    ["a statement that ends behind the text", set("Statement", light, '"end" = 1000000'), beyond("Statement")],
    ["a second statement at the same place", like("Statement", `"articleId" = '${article}'`, { id: newId, position: 99 }), "Statement_articleId_start_end_key"],
    ["a text shorter than its spans", set("Article", article, '"body" = NULL, "textLength" = 10'), "spans end outside the shorter text"],
    ["a cue that ends where it starts", set("Statement", light, '"cueEnd" = "cueStart"'), "Statement_cue_ordered"],
    ["a cue without an end", set("Statement", light, '"cueEnd" = NULL'), "Statement_cue_ordered"],
    ["a source that ends before it starts", set("Statement", light, '"sourceEnd" = "sourceStart" - 1'), "Statement_source_ordered"],
    ["a part that ends where it starts", setOne("StatementPart", `"statementId" = '${light}'`, '"end" = "start"'), "StatementPart_span_ordered"],
    ["a part that starts before its statement", setOne("StatementPart", `"statementId" = '${light}'`, '"start" = "start" - 1'), outside],
    ["a part that ends behind its statement", setOne("StatementPart", `"statementId" = '${light}'`, '"end" = "end" + 1'), outside],
    ["a statement that no longer holds its parts", set("Statement", light, '"end" = "end" - 1'), outside],
    [
      "a part that overlaps the one before it",
      `UPDATE "StatementPart" SET "start" = (SELECT "start" FROM "Statement" WHERE "id" = '${rock}') + 1 WHERE "statementId" = '${rock}' AND "position" = 2`,
      outside,
    ],
    ["parts in another order than that of the text", `UPDATE "StatementPart" SET "position" = 4 - "position" WHERE "statementId" = '${rock}' AND "position" = 1`, outside],
    ["a mention that ends where it starts", setOne("Mention", "true", '"end" = "start"'), "Mention_span_ordered"],
    ["a mention that ends behind the text", setOne("Mention", "true", '"end" = 1000000'), beyond("Mention")],
    ["evidence that ends where it starts", setOne("Evidence", `"source" = 'ARTICLE'`, '"end" = "start"'), "Evidence_source"],
    ["evidence that ends behind the text", setOne("Evidence", `"source" = 'ARTICLE'`, '"end" = 1000000'), beyond("Evidence")],
    ["a text that is longer than said", set("Article", article, '"textLength" = "textLength" - 1'), "Article_text_length"],
  ])("%s: refused", (one) => expectRefused(one));

  test("a part is looked at when the transaction ends, so that it can move together with its statement", async () => {
    const { prisma } = database;
    const part = `"StatementPart" SET "start" = "start" - 1 WHERE "statementId" = '${light}'`;
    const statement = `"Statement" SET "start" = "start" - 1 WHERE "id" = '${light}'`;
    await prisma.$transaction([prisma.$executeRawUnsafe(`UPDATE ${part}`), prisma.$executeRawUnsafe(`UPDATE ${statement}`)]);
    const before = await prisma.statementPart.findMany({ where: { statementId: light } });
    let changed = 0;
    const alone = prisma.$transaction(async (transaction) => {
      changed = await transaction.$executeRawUnsafe(`UPDATE ${part}`);
    });
    await expect(alone).rejects.toThrow(outside);
    expect(changed).toBe(1);
    expect(await prisma.statementPart.findMany({ where: { statementId: light } })).toEqual(before);
  });
});

describe("partial dates", () => {
  const said = (value: string | null, precision: string | null, phrase: string | null = null): string => {
    const literal = (text: string | null): string => (text === null ? "NULL" : `'${text}'`);
    return set("Statement", light, `"said" = ${literal(value)}, "saidPrecision" = ${literal(precision)}, "saidPhrase" = ${literal(phrase)}`);
  };
  const partial = "Statement_said_partial";
  test.for<Case>([
    ["a precision without a value", said(null, "DAY"), partial],
    ["a value without a precision", said("2031-03-11", null), partial],
    ["a phrase without a value", said(null, null, "on Tuesday"), partial],
    ["a month that is not its first day", said("2031-03-11", "MONTH"), partial],
    ["a week that is not its Monday", said("2031-03-11", "WEEK"), partial],
    ["a year that is not its first day", said("2031-02-01", "YEAR"), partial],
    ["an article's month that is not its first day", set("Article", article, `"publishedPrecision" = 'MONTH'`), "Article_published_partial"],
    ["a role's date without a precision", setOne("RoleAssertion", '"asOf" IS NOT NULL', '"asOfPrecision" = NULL'), "RoleAssertion_asOf_partial"],
    ["an event's end without a value", setOne("Event", '"end" IS NULL', `"endPrecision" = 'DAY'`), "Event_end_partial"],
  ])("%s: refused", (one) => expectRefused(one));

  test.for<[value: string | null, precision: string | null]>([
    ["2031-03-10", "WEEK"],
    ["2031-03-01", "MONTH"],
    ["2031-01-01", "YEAR"],
    [null, null],
    ["2031-03-11", "DAY"],
  ])("%s as %s: accepted", async ([value, precision]) => {
    await database.rows(said(value, precision));
    const { said: day, saidPrecision } = await database.prisma.statement.findUniqueOrThrow({ where: { id: light } });
    expect([day?.toISOString().slice(0, 10) ?? null, saidPrecision]).toEqual([value, precision]);
  });
});

describe("facts", () => {
  const self = (table: string, column: string): Case => [`a row of ${table} under itself`, setOne(table, "true", `"${column}" = "id"`), `${table}_not_its_own_pa`];
  const badSlug = (slug: string): Case => [`the slug ${slug}`, set("Article", article, `"slug" = E'${slug}'`), "Article_slug_form"];
  test.for<Case>([
    ["a statement without a speaker", set("Statement", light, '"speakerId" = NULL'), 'null value in column "speakerId"'],
    ["a statement of nobody we know", set("Statement", light, `"speakerId" = '${newId}'`), "Statement_speakerId_speakerStatus_fkey"],
    ["to delete somebody who speaks", `DELETE FROM "Agent" WHERE "id" = '${minister}'`, "Statement_speakerId_speakerStatus_fkey"],
    ["a statement whose copied status is not its article's", set("Statement", light, `"articleStatus" = 'DRAFT'`), "Statement_articleId_articleStatus_textPolicy_fkey"],
    ["a confidence above 1", set("Statement", light, '"confidence" = 1.5'), "Statement_confidence_range"],
    ["a confidence below 0", set("Statement", light, '"confidence" = -0.1'), "Statement_confidence_range"],
    ["a confidence that is no number", set("Statement", light, `"confidence" = 'NaN'`), "Statement_confidence_range"],
    ["a position before the first", set("Statement", light, '"position" = 0'), "Statement_position_from_one"],
    ["a statement without words", set("Statement", light, `"text" = ''`), "Statement_text_length"],
    ["a hash that is none", set("Statement", light, `"exactSha256" = repeat('X', 64)`), "Statement_hashes"],
    ["evidence of two facts", setOne("Evidence", '"roleId" IS NOT NULL', '"partyId" = (SELECT "id" FROM "IssueParty" LIMIT 1)'), "Evidence_of_one_fact"],
    ["evidence of no fact", setOne("Evidence", '"roleId" IS NOT NULL', '"roleId" = NULL'), "Evidence_of_one_fact"],
    ["evidence from an article without a place in it", setOne("Evidence", `"source" = 'ARTICLE'`, '"start" = NULL'), "Evidence_source"],
    [
      "evidence from elsewhere without an address",
      setOne("Evidence", `"source" = 'ARTICLE'`, `"source" = 'EXTERNAL', "articleId" = NULL, "start" = NULL, "end" = NULL`),
      "Evidence_source",
    ],
    ["a mention of both an agent and a place", setOne("Mention", '"agentId" IS NOT NULL', '"placeId" = (SELECT "id" FROM "Place" LIMIT 1)'), "Mention_of_one_thing"],
    ["a mention of nothing", setOne("Mention", '"agentId" IS NOT NULL', '"agentId" = NULL'), "Mention_of_one_thing"],
    ["the role of a government", setOne("RoleAssertion", "true", `"personId" = '${government}'`), "only a person holds a role"],
    ["a place with half its coordinates", setOne("Place", '"latitude" IS NOT NULL', '"latitude" = NULL'), "Place_coordinates"],
    ["a place north of the pole", setOne("Place", '"latitude" IS NOT NULL', '"latitude" = 90.5'), "Place_coordinates"],
    ["a statement linked with itself", `INSERT INTO "StatementLink" ("fromId", "toId", "kind") VALUES ('${light}', '${light}', 'RESTATES')`, "StatementLink_not_itself"],
    self("Topic", "parentId"),
    self("Event", "partOfId"),
    self("Place", "partOfId"),
    self("Agent", "partOfId"),
    ...["Bad", "two words", "-lead", "trail-", "two--hyphens", "", "caf\u00e9", "line\\n"].map(badSlug),
  ])("%s: refused", (one) => expectRefused(one));

  test("a slug is unique among its kind", async () => {
    await expect(database.rows(set("Article", article, `"slug" = 'reef-pact-signed-in-aspronera'`))).rejects.toThrow("Article_slug_key");
  });
});

describe("rights", () => {
  const words = (count: number): string => `btrim(repeat('word ', ${count}))`;
  const verbatim = (policy: string): string => `"textPolicy" = '${policy}' AND "textIs" = 'VERBATIM'`;
  test.for<Case>([
    [
      "an indirect statement in the words of an article under LINK_ONLY",
      setOne("Statement", `"textPolicy" = 'LINK_ONLY' AND "kind" = 'INDIRECT'`, `"textIs" = 'VERBATIM'`),
      "Statement_link_only_renders",
    ],
    [
      "a mixed statement in the words of an article under LINK_ONLY",
      setOne("Statement", `"textPolicy" = 'LINK_ONLY' AND "kind" = 'MIXED'`, `"textIs" = 'VERBATIM'`),
      "Statement_link_only_renders",
    ],
    ["LINK_ONLY for an article whose indirect words are shown", set("Article", article, `"textPolicy" = 'LINK_ONLY'`), "Statement_link_only_renders"],
    ["51 words under EXCERPTS", setOne("Statement", verbatim("EXCERPTS"), `"text" = ${words(51)}`), "Statement_word_budget"],
    ["51 words under LINK_ONLY", setOne("Statement", verbatim("LINK_ONLY"), `"text" = ${words(51)}`), "Statement_word_budget"],
    ["a policy that is not its article's", set("Statement", light, `"textPolicy" = 'EXCERPTS'`), "Statement_articleId_articleStatus_textPolicy_fkey"],
  ])("%s: refused", (one) => expectRefused(one));

  test("50 words under EXCERPTS are accepted, and 51 until the article's policy becomes EXCERPTS", async () => {
    await database.rows(setOne("Statement", verbatim("EXCERPTS"), `"text" = ${words(50)}`));
    await database.rows(set("Statement", light, `"text" = ${words(51)}`));
    await expectRefused(["", set("Article", article, `"textPolicy" = 'EXCERPTS'`), "Statement_word_budget"]);
    await database.rows(set("Statement", light, `"text" = ${words(50)}`));
    await database.rows(set("Article", article, `"textPolicy" = 'EXCERPTS'`));
    const { statements } = await database.prisma.article.findUniqueOrThrow({ where: { id: article }, include: { statements: true } });
    expect(new Set(statements.map(({ textPolicy }) => textPolicy))).toEqual(new Set(["EXCERPTS"]));
  });
});

test.for(["RETRACTED", "PUBLISHED"] as const)("an article that becomes %s takes its statements with it", async (status) => {
  const { statements } = await database.prisma.article.update({ where: { id: article }, data: { status }, include: { statements: true } });
  expect(statements.length).toBeGreaterThan(1);
  expect(new Set(statements.map(({ articleStatus }) => articleStatus))).toEqual(new Set([status]));
});

test.for(["DRAFT", "PUBLISHED"] as const)("a speaker who becomes %s takes the statements along", async (status) => {
  const { statements } = await database.prisma.agent.update({ where: { id: minister }, data: { status }, include: { statements: true } });
  expect(statements.length).toBeGreaterThan(1);
  expect(new Set(statements.map(({ speakerStatus }) => speakerStatus))).toEqual(new Set([status]));
});
