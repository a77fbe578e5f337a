/** What importing an article again does: nothing where its text is the same, and with care where it has changed. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../../src/database/database.js";
import type { SourceArticle } from "../../src/ingest/readers/source-article.js";
import { sha256 } from "../../src/shared/sha256.js";
import { databaseKinds, openEmptyDatabase } from "../support/empty-database.js";
import { emptyContent, importArticle } from "../support/importing.js";
import { body, paragraphs, resolve, source } from "../support/invented-article.js";

/** The whole content with what it came from, and the length of the change log. */
async function everything({ rows }: Database): Promise<unknown> {
  const tables = await rows(`SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`);
  return rows(tables.map(([name]) => `SELECT '${String(name)}', (SELECT jsonb_agg(to_jsonb(t) ORDER BY to_jsonb(t)::text) FROM "${String(name)}" t)::text`).join(" UNION ALL "));
}

const storm = ["A storm is on its way.", ...paragraphs].join("\n\n");
/** The first words of the quotation are others now; the statement of the third paragraph stands in other surroundings. */
const rewritten = storm.replace("every lock", "any lock").replace("Falk said Sorovia", "Falk told us Sorovia");

describe.each(databaseKinds)("on the %s database", (kind) => {
  let database: Database;
  beforeAll(async () => {
    database = await openEmptyDatabase(kind);
  });
  afterAll(() => database.close());
  beforeEach(() => emptyContent(database));

  const statements = () => database.prisma.statement.findMany({ include: { parts: { orderBy: { position: "asc" } } }, orderBy: { position: "asc" } });

  describe("the same text", () => {
    test.for<[how: string, first: SourceArticle, second: SourceArticle]>([
      ["under the same address", source(), source()],
      ["without an address", source({ canonicalUrl: null }), source({ canonicalUrl: null, headline: "Another Headline" })],
      ["with an address, after one without", source({ canonicalUrl: null }), source()],
      ["without an address, after one with", source(), source({ canonicalUrl: null })],
      ["written with other marks for the same words", source(), source({ body: body.replace("the Lornholm Channel", "the [Lornholm Channel](#)") })],
    ])("%s changes nothing", async ([, first, second]) => {
      await importArticle(database, first);
      const before = await everything(database);
      expect(await importArticle(database, second)).toMatchObject({ outcome: "KNOWN", slug: "sorovia-offers-its-tide-tables" });
      expect(await everything(database)).toEqual(before);
    });

    test("stored under an earlier normal form is the same", async () => {
      const marked = body.replace("the Lornholm Channel", "the *Lornholm Channel*");
      await importArticle(database, source({ body: marked }));
      await database.prisma.article.updateMany({ data: { normalisation: "1", textSha256: sha256(marked) } });
      expect(await importArticle(database, source({ body: marked }))).toMatchObject({ outcome: "KNOWN" });
    });

    test("under another address is another article", async () => {
      await importArticle(database, source());
      expect(await importArticle(database, source({ canonicalUrl: "https://elsewhere.example/tables" }))).toMatchObject({
        outcome: "NEW",
        slug: "sorovia-offers-its-tide-tables-2",
      });
    });
  });

  describe.each([true, false])("a changed text, where texts are kept: %s,", (keepsText) => {
    beforeEach(async () => {
      await importArticle(database, source(), { keepsText });
    });

    test("takes along what stands in it exactly, parts and all", async () => {
      const before = await statements();
      expect(await importArticle(database, source({ body: storm }), { keepsText })).toMatchObject({ outcome: "CHANGED", statements: { direct: 0, mixed: 0, indirect: 0 } });
      const after = await statements();
      const moved = Array.from("A storm is on its way.\n\n").length;
      // What stands within 32 characters of the old text's beginning has other surroundings now, but for the beginning itself.
      for (const [at, statement] of after.entries()) {
        expect(statement).toMatchObject({ id: before[at]?.id, anchorState: "ANCHORED", start: (before[at]?.start ?? 0) + moved, textSha256: sha256(storm) });
        expect(storm.slice(statement.start, statement.end)).toBe(body.slice(before[at]?.start, before[at]?.end));
        for (const { start, end, text } of statement.parts) expect(storm.slice(start, end)).toBe(text);
        if (statement.cueStart !== null) expect(storm.slice(statement.cueStart, statement.cueEnd ?? 0)).toBe(statement.cue);
      }
      expect(after.map(({ cueStart }) => cueStart !== null)).toEqual([true, true, true, true]);
    });

    test("orphans what does not stand in it exactly, and proposes what is new beside", async () => {
      const before = await statements();
      expect(await importArticle(database, source({ body: rewritten }), { keepsText })).toMatchObject({ outcome: "CHANGED", statements: { direct: 0, mixed: 1, indirect: 0 } });
      const after = await statements();
      expect(after.map(({ anchorState }) => anchorState)).toEqual(["ANCHORED", "ORPHANED", "ORPHANED", "ANCHORED", "ANCHORED"]);
      for (const at of [1, 2]) expect(after[at]).toMatchObject({ start: before[at]?.start, end: before[at]?.end, textSha256: sha256(body) });
      expect(rewritten.slice(after[4]?.start, after[4]?.end)).toBe("Sorovia wants Estmere to “do more to clear” the Lornholm Channel");
    });

    test("is a new revision beside the earlier one", async () => {
      await importArticle(database, source({ body: storm }), { keepsText });
      const article = await database.prisma.article.findFirstOrThrow();
      expect(article).toMatchObject({ version: 2, textSha256: sha256(storm), textLength: storm.length, body: keepsText ? storm : null });
      const revisions = await database.prisma.revision.findMany({ orderBy: { version: "asc" } });
      expect(revisions.map(({ version, reason }) => [version, reason])).toEqual([[1, "imported from tables.txt"], [2, "its text changed in tables.txt"]]); // prettier-ignore
      expect(revisions[0]?.snapshot).toMatchObject({ article: { textSha256: sha256(body) }, statements: [{ position: 1 }, { position: 2 }, { position: 3 }, { position: 4 }] });
      expect(revisions[1]?.snapshot).toMatchObject({ article: { textSha256: sha256(storm) }, statements: [] });
    });

    test("brings nobody twice", async () => {
      const count = async () => [
        await database.prisma.agent.count(),
        await database.prisma.event.count(),
        await database.prisma.roleAssertion.count(),
        await database.prisma.place.count(),
        await database.prisma.issueParty.count(),
      ];
      const before = await count();
      await importArticle(database, source({ body: rewritten }), { keepsText });
      expect(await count()).toEqual(before);
    });

    test("brings no group twice that only takes part", async () => {
      const onlyPart: typeof resolve = (text, statements, context) => {
        const resolved = resolve(text, statements, context);
        const crews = resolved.agents.push({ kind: "GROUP", name: "other crews", unnamed: true, aliases: [], country: null, known: null, confidence: 0.6 }) - 1;
        for (const { participations } of resolved.events)
          participations.push({ agent: crews, delegation: null, capacity: "MEMBER", planned: true, evidence: [0, 7], confidence: 0.6 });
        return resolved;
      };
      for (const text of [`Other crews come. ${body}`, `Other crews come. ${storm}`])
        await importArticle(database, source({ body: text }), { keepsText, resolves: { resolve: onlyPart } });
      expect(await database.prisma.agent.count({ where: { name: "other crews" } })).toBe(1);
    });

    test("that is taken back has its anchors back, and says nothing twice", async () => {
      const reworded = body.replace("every lock", "any lock").replace("Falk said Sorovia", "Falk told us Sorovia");
      await importArticle(database, source({ body: reworded }), { keepsText });
      const changed = await statements();
      expect(await importArticle(database, source(), { keepsText })).toMatchObject({ outcome: "CHANGED", statements: { direct: 0, mixed: 0, indirect: 0 } });
      expect((await statements()).slice(0, 4)).toMatchObject(Array(4).fill({ anchorState: "ANCHORED", textSha256: sha256(body) }));
      await importArticle(database, source({ body: reworded }), { keepsText });
      expect((await statements()).map(({ id, anchorState }) => [id, anchorState])).toEqual(changed.map(({ id, anchorState }) => [id, anchorState]));
    });

    test("finds its anchors again and again", async () => {
      await importArticle(database, source({ body: storm }), { keepsText });
      await importArticle(database, source({ body: `${storm}\n\nIt is late.` }), { keepsText });
      expect((await statements()).map(({ anchorState }) => anchorState)).toEqual(Array(4).fill("ANCHORED"));
    });

    test("that is much shorter leaves orphans behind its end", async () => {
      await importArticle(database, source({ body: "Nothing else is known." }), { keepsText });
      expect((await statements()).map(({ anchorState }) => anchorState)).toEqual(Array(4).fill("ORPHANED"));
      expect(await database.prisma.mention.count()).toBeLessThanOrEqual(1);
    });
  });

  test("in an article that is in review what is new is added as to a draft", async () => {
    await importArticle(database, source());
    await database.prisma.article.updateMany({ data: { status: "IN_REVIEW" } });
    expect(await importArticle(database, source({ body: rewritten }))).toMatchObject({ outcome: "CHANGED", statements: { mixed: 1 } });
    expect((await statements()).map(({ articleStatus }) => articleStatus)).toEqual(Array(5).fill("IN_REVIEW"));
  });

  test("to a public article nothing is added: new statements wait as proposals", async () => {
    await importArticle(database, source(), { publishes: true });
    expect(await importArticle(database, source({ body: rewritten }))).toMatchObject({ outcome: "CHANGED", statements: { mixed: 1 } });
    const after = await statements();
    expect(after.map(({ anchorState }) => anchorState)).toEqual(["ANCHORED", "ORPHANED", "ORPHANED", "ANCHORED"]);
    const proposals = await database.prisma.proposal.findMany({ where: { decision: "UNDECIDED" } });
    expect(proposals).toMatchObject([{ entity: "Statement", value: { kind: "MIXED", attributedAs: "Falk", speaker: { id: after[1]?.speakerId } } }]);
    expect(await database.prisma.article.findFirstOrThrow()).toMatchObject({ status: "PUBLISHED", version: 3, textSha256: sha256(rewritten) });
  });

  test("a changed text that is only tried changes nothing", async () => {
    await importArticle(database, source());
    const before = await everything(database);
    expect(await importArticle(database, source({ body: rewritten }), { dryRun: true })).toMatchObject({ outcome: "CHANGED", statements: { mixed: 1 } });
    expect(await everything(database)).toEqual(before);
  });
});
