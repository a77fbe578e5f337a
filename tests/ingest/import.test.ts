/** From an article as it was read to a draft. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../../src/database/database.js";
import type { ResolvedText } from "../../src/ingest/resolve/resolved-text.js";
import { sha256 } from "../../src/shared/sha256.js";
import { databaseKinds, openEmptyDatabase } from "../support/empty-database.js";
import { emptyContent, importArticle } from "../support/importing.js";
import { body, resolve, source } from "../support/invented-article.js";

/** As the invented article is resolved, but for `change`. */
const resolving =
  (change: (resolved: ResolvedText) => void): typeof resolve =>
  (text, statements, context) => {
    const resolved = resolve(text, statements, context);
    change(resolved);
    return resolved;
  };

describe.each(databaseKinds)("on the %s database", (kind) => {
  let database: Database;
  beforeAll(async () => {
    database = await openEmptyDatabase(kind);
  });
  afterAll(() => database.close());
  beforeEach(() => emptyContent(database));

  test("the report counts what was found", async () => {
    expect(await importArticle(database, source())).toEqual({
      outcome: "NEW",
      articleId: expect.any(String) as string,
      slug: "sorovia-offers-its-tide-tables",
      textPolicy: "EXCERPTS",
      statements: { direct: 1, mixed: 1, indirect: 2, unattributed: 0 },
      speakers: { known: 0, proposed: 3 },
      issues: { known: 0, proposed: 1 },
      reanchored: 0,
      orphaned: 0,
      publication: null,
    });
  });

  test("the article is a draft; of its text positions and hashes are kept", async () => {
    await importArticle(database, source());
    const article = await database.prisma.article.findFirstOrThrow({ include: { publisher: true } });
    expect(article).toMatchObject({
      slug: "sorovia-offers-its-tide-tables",
      status: "DRAFT",
      language: "en",
      canonicalUrl: "https://tidewatch.example/tables",
      publisher: { slug: "tidewatch", url: "https://tidewatch.example" },
      rightsNotice: "© Tidewatch. All rights reserved.",
      isAccessibleForFree: false,
      textPolicy: "EXCERPTS",
      body: null,
      textLength: Array.from(body).length,
      textSha256: sha256(body),
      version: 1,
    });
  });

  test("a statement has its words, its speaker, and all that the text says about it", async () => {
    await importArticle(database, source());
    const relations = {
      speaker: true,
      stanceHolder: true,
      speakerRole: true,
      occasion: true,
      addressees: { include: { agent: true } },
      issues: { include: { issue: true } },
      links: { include: { to: true } },
    };
    const [first, second, third, fourth] = await database.prisma.statement.findMany({
      include: { ...relations, parts: { orderBy: { position: "asc" } } },
      orderBy: { position: "asc" },
    });
    expect(first).toMatchObject({
      kind: "INDIRECT",
      reading: "DESCRIPTION",
      attributedAs: "officials",
      speaker: { unnamed: true, slug: "officials-sorovia-offers-its-tide-tables" },
    });
    expect(first).toMatchObject({ said: new Date("2031-03-03"), saidPhrase: "Monday", occasion: { name: "Tide Tables Seminar", startPrecision: "WEEK", status: "DRAFT" } });
    expect(second).toMatchObject({
      kind: "DIRECT",
      cue: "said",
      text: "We shall open every lock No boat will wait.",
      exact: null,
      speaker: { name: "Mira Falk", status: "DRAFT" },
    });
    expect(second?.parts.map(({ kind: of, text }) => [of, text])).toEqual([["QUOTED", "We shall open every lock"], ["QUOTED", "No boat will wait."]]); // prettier-ignore
    expect(second?.speakerRole).toMatchObject({ title: "deputy harbour minister", status: "DRAFT", asOf: new Date("2031-03-03") });
    expect(third).toMatchObject({
      kind: "MIXED",
      text: "Sorovia wants Estmere to “do more to clear” the Lornholm Channel",
      stanceHolder: { name: "Government of Sorovia" },
      promptedBy: "Asked about the dredging",
    });
    expect(third?.addressees.map(({ agent }) => agent.name)).toEqual(["Government of Estmere"]);
    expect(third?.issues.map(({ issue }) => issue.name)).toEqual(["Lornholm Channel dispute"]);
    expect(fourth?.links).toMatchObject([{ kind: "DENIES", to: { id: third?.id } }]);
    expect(fourth).toMatchObject({ confidence: 0.81, method: "RULES", textIs: "VERBATIM", exact: "the channel is clear", prefix: null });
  });

  test("every anchor has the words of the text at its position", async () => {
    await importArticle(database, source({ body: `🚢 ${body}` }));
    const points = Array.from(`🚢 ${body}`);
    const statements = await database.prisma.statement.findMany({ include: { parts: true } });
    const evidence = await database.prisma.evidence.findMany();
    const mentions = await database.prisma.mention.findMany();
    for (const { start, end, exactSha256 } of [...statements, ...evidence]) expect(sha256(points.slice(start ?? 0, end ?? 0).join(""))).toBe(exactSha256);
    for (const { start, end, text } of statements.flatMap(({ parts }) => parts)) expect(points.slice(start, end).join("")).toBe(text);
    for (const { start, end, surface } of mentions) expect(points.slice(start, end).join("")).toBe(surface);
    expect([statements.length, evidence.length, mentions.length]).toEqual([4, 4, 3]);
  });

  test("roles, parties and participations rest on evidence, and all is a draft", async () => {
    await importArticle(database, source());
    const { prisma } = database;
    const [role] = await prisma.roleAssertion.findMany({ include: { evidence: true, organization: true } });
    expect(role).toMatchObject({ organization: { name: "Government of Sorovia" }, evidence: [{ source: "ARTICLE", exact: null }] });
    const [issue] = await prisma.regionalIssue.findMany({ include: { parties: { include: { evidence: true } }, places: true } });
    expect([issue?.status, issue?.summary, issue?.places.length]).toEqual(["DRAFT", "", 1]);
    expect(issue?.parties.map(({ role: as, status, evidence }) => [as, status, evidence.length])).toEqual([["CLAIMANT", "DRAFT", 1], ["CLAIMANT", "DRAFT", 1]]); // prettier-ignore
    const [event] = await prisma.event.findMany({ include: { participations: true } });
    expect(event).toMatchObject({ start: new Date("2031-03-10"), startPhrase: "next week", participations: [{ planned: true, status: "DRAFT" }] });
    expect(await prisma.place.findMany({ include: { names: true } })).toMatchObject([
      { name: "Lornholm Channel", status: "DRAFT", names: [{ name: "Lornholm Channel", status: "DRAFT" }] },
    ]);
  });

  test("what was done, by what and with what is kept", async () => {
    await importArticle(database, source());
    const [activity] = await database.prisma.activity.findMany({ include: { proposals: true } });
    expect(activity).toMatchObject({ actor: "Tester", software: "on-record test", extractor: "by-hand 1", sourceName: "tables.txt", sourceSha256: sha256(body), unattributed: [] });
    expect(activity?.used).toEqual({ format: "text", normalisation: "2", textSha256: sha256(body) });
    const counts = new Map<string, number>();
    for (const { entity, decision, confidence } of activity?.proposals ?? []) {
      expect([decision, confidence > 0 && confidence <= 1]).toEqual(["UNDECIDED", true]);
      counts.set(entity, (counts.get(entity) ?? 0) + 1);
    }
    expect(Object.fromEntries(counts)).toEqual({ Agent: 4, Place: 1, RoleAssertion: 1, Event: 1, Participation: 1, RegionalIssue: 1, IssueParty: 2, Statement: 4 });
    expect(await database.prisma.revision.findMany({ include: { editor: true } })).toMatchObject([
      { entity: "Article", version: 1, editor: { name: "Import" }, reason: "imported from tables.txt" },
    ]);
  });

  test("a statement of nobody is no row, but is listed by its place", async () => {
    const report = await importArticle(database, source(), {
      resolves: {
        resolve: resolving(({ statements }) => {
          for (const statement of statements.slice(0, 1)) statement.speaker = null;
        }),
      },
    });
    expect(report.statements).toEqual({ direct: 1, mixed: 1, indirect: 1, unattributed: 1 });
    const { unattributed } = await database.prisma.activity.findFirstOrThrow();
    const words = "Sorovia is ready to share its tide tables with Estmere at the Tide Tables Seminar next week";
    expect(unattributed).toEqual([{ kind: "indirect", start: 0, end: words.length, exactSha256: sha256(words), confidence: 0.9 }]);
  });

  describe("who is known", () => {
    const secondArticle = source({ headline: "Sorovia Again", canonicalUrl: "https://tidewatch.example/again", body: `${body} It was late.` });

    test("is taken, with all that was said of it before", async () => {
      await importArticle(database, source());
      expect(await importArticle(database, secondArticle)).toMatchObject({ speakers: { known: 2, proposed: 1 }, issues: { known: 1, proposed: 0 } });
      const { prisma } = database;
      expect(await prisma.agent.count({ where: { unnamed: false } })).toBe(3);
      expect(await prisma.agent.count({ where: { unnamed: true } })).toBe(2);
      expect([
        await prisma.roleAssertion.count(),
        await prisma.issueParty.count(),
        await prisma.event.count(),
        await prisma.participation.count(),
        await prisma.publisher.count(),
      ]).toEqual([1, 2, 1, 1, 1]);
      expect(await prisma.evidence.count()).toBe(8);
    });

    test.for<[who: string, agent: { kind: "ORGANIZATION" | "PERSON"; name: string }, candidate: object]>([
      ["another kind of the same name", { kind: "ORGANIZATION", name: "Mira Falk" }, { by: "NAME", score: 1 }],
      ["a similar name", { kind: "PERSON", name: "Mira A. Falk" }, { by: "SIMILAR_NAME" }],
    ])("%s is not merged, but a candidate", async ([, { kind: of, name }, candidate]) => {
      const { id } = await database.prisma.agent.create({ data: { kind: of, name, slug: "somebody", aliases: [], sortName: name.toLowerCase(), status: "PUBLISHED" } });
      await importArticle(database, source());
      const falk = await database.prisma.agent.findFirstOrThrow({ where: { kind: "PERSON", name: "Mira Falk" } });
      expect(falk).toMatchObject({ status: "DRAFT", slug: "mira-falk" });
      const proposal = await database.prisma.proposal.findFirstOrThrow({ where: { entityId: falk.id } });
      expect(proposal.candidates).toMatchObject([{ id, name, ...candidate }]);
    });

    test("by a person's surname alone is a candidate", async () => {
      const { id } = await database.prisma.agent.create({
        data: { kind: "PERSON", name: "Mira Falk", aliases: ["Falk"], slug: "mira-falk", sortName: "mira falk", status: "PUBLISHED" },
      });
      const surname = resolving(({ agents }) => {
        const known = agents[2]?.known ?? null;
        Object.assign(agents[2] ?? {}, { name: "Falk", known: known ?? null });
      });
      await importArticle(database, source(), { resolves: { resolve: surname } });
      const falk = await database.prisma.agent.findFirstOrThrow({ where: { name: "Falk" } });
      expect(falk.slug).toBe("falk");
      const { candidates } = await database.prisma.proposal.findFirstOrThrow({ where: { entityId: falk.id } });
      expect(candidates).toMatchObject([{ id, name: "Mira Falk", score: 1, by: "NAME" }]);
    });

    test("as invented sample content is not", async () => {
      await database.prisma.agent.create({ data: { kind: "PERSON", name: "Mira Falk", slug: "mira-falk", aliases: [], sortName: "mira falk", status: "PUBLISHED", sample: true } });
      await importArticle(database, source());
      expect((await database.prisma.agent.findMany({ where: { name: "Mira Falk" }, orderBy: { slug: "asc" } })).map(({ slug }) => slug)).toEqual(["mira-falk", "mira-falk-2"]);
    });

    test("but of another time, as an event, is not", async () => {
      await importArticle(database, source());
      await database.prisma.event.updateMany({ data: { start: new Date("2030-03-11") } });
      await importArticle(database, secondArticle);
      expect(await database.prisma.event.count()).toBe(2);
    });
  });

  test("two importers of the same articles at once make each once", async () => {
    const articles = [1, 2, 3].map((number) => source({ headline: `Tides ${number}`, canonicalUrl: `https://tidewatch.example/${number}` }));
    const reports = await Promise.all([...articles, ...articles].map((article) => importArticle(database, article)));
    expect(reports.map(({ outcome }) => outcome).sort()).toEqual(["KNOWN", "KNOWN", "KNOWN", "NEW", "NEW", "NEW"]);
    expect([await database.prisma.article.count(), await database.prisma.agent.count({ where: { unnamed: false } }), await database.prisma.editor.count()]).toEqual([3, 3, 1]);
  });

  test("an article without a date is refused, unless one is given", async () => {
    const undated = source({ published: null });
    await expect(importArticle(database, undated)).rejects.toThrow("it does not say when it was published: give the day");
    expect(await database.prisma.article.count()).toBe(0);
    await importArticle(database, undated, { published: { value: "2031-04-05", precision: "DAY" } });
    expect((await database.prisma.article.findFirstOrThrow()).published).toEqual(new Date("2031-04-05"));
  });

  test("what a source does not say is not invented", async () => {
    const rights = { holder: null, notice: null, terms: null, license: null, isAccessibleForFree: null };
    await importArticle(database, source({ headline: "潮汐表", language: null, canonicalUrl: null, publisher: null, rights }));
    const article = await database.prisma.article.findFirstOrThrow({ include: { publisher: true } });
    expect(article).toMatchObject({
      slug: `article-${sha256(body).slice(0, 8)}`,
      canonicalUrl: `urn:sha256:${sha256(body)}`,
      language: "und",
      publisher: { name: "Unknown publisher" },
    });
  });

  test("nothing is written where it is only tried", async () => {
    const log = await database.rows('SELECT count(*)::int FROM "ChangeSet"');
    expect(await importArticle(database, source(), { dryRun: true })).toMatchObject({ outcome: "NEW", statements: { direct: 1 } });
    expect([await database.prisma.article.count(), await database.prisma.agent.count(), await database.prisma.editor.count()]).toEqual([0, 0, 0]);
    expect(await database.rows('SELECT count(*)::int FROM "ChangeSet"')).toEqual(log);
  });
});
