/** Search documents follow the rows that they are made of, in every language, and nothing hidden or withheld is found by them. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { article, found, makeArticle, makeStatement, openSearch, search, server, statement, suggested } from "../support/search-things.js";

beforeAll(openSearch);
afterAll(() => server.close());

describe("a document follows its row", () => {
  test("of a statement: text, article, speaker, and its end", async () => {
    const { prisma } = server.database;
    const { id } = await makeStatement(article, "the wexelhorn is blown at noon");
    expect(await found("wexelhorns")).toEqual([id]);
    await prisma.statement.update({ where: { id }, data: { text: "the quivertree is felled" } });
    expect([await found("wexelhorn"), await found("quivertree")]).toEqual([[], [id]]);
    const speaker = await prisma.agent.findUniqueOrThrow({ where: { slug: "despina-karavela" } });
    await prisma.statement.update({ where: { id }, data: { speakerId: speaker.id } });
    expect(await found("karavela quivertree")).toEqual([id]);
    await prisma.agent.update({ where: { id: speaker.id }, data: { name: "Despina Oxenbrook" } });
    expect([await found("karavela quivertree"), await found("oxenbrook quivertree")]).toEqual([[], [id]]);
    await prisma.agent.update({ where: { id: speaker.id }, data: { name: speaker.name } });
    await prisma.statement.delete({ where: { id } });
    expect(await found("quivertree")).toEqual([]);
  });

  test("of an article: headline, summary, text, and its end with its statements", async () => {
    const { prisma } = server.database;
    const { id } = await makeArticle({
      headline: "Mulberrygate opens",
      summary: "A gate of pinkwood.",
      body: "Nobody saw the brasshinge.",
      textLength: 26,
      textPolicy: "FULL_TEXT",
    });
    for (const word of ["mulberrygates", "pinkwood", "brasshinge"]) expect(await found(word)).toEqual([id]);
    expect(await suggested("mulb")).toEqual([id]);
    await prisma.article.update({ where: { id }, data: { headline: "Oxtongue opens", summary: null, body: null, textLength: article.textLength } });
    for (const word of ["mulberrygate", "pinkwood", "brasshinge"]) expect(await found(word)).toEqual([]);
    expect([await found("oxtongue"), await suggested("mulb"), await suggested("oxto")]).toEqual([[id], [], [id]]);
    const { id: said } = await makeStatement(await prisma.article.findUniqueOrThrow({ where: { id } }), "the tollgrinder squeaks");
    expect(await found("tollgrinder")).toEqual([said]);
    await prisma.article.delete({ where: { id } });
    expect([await found("oxtongue"), await found("tollgrinder")]).toEqual([[], []]);
  });

  test("of agents, issues and events: all their names and what is said of them", async () => {
    const { prisma } = server.database;
    const { id } = await prisma.agent.create({
      data: {
        kind: "GROUP",
        slug: "made-agent",
        name: "Quillback Society",
        sortName: "quillback society",
        aliases: ["Friends of the Hagglefish"],
        description: "They count krillows.",
        status: "PUBLISHED",
      },
    });
    for (const word of ["quillback", "hagglefish", "krillows", "quilback societi"]) expect(await found(word)).toEqual([id]);
    await prisma.agent.update({ where: { id }, data: { aliases: ["Friends of the Dandyfish"], description: null } });
    expect([await found("hagglefish", ["AGENT"]), await found("krillows"), await found("dandyfish"), await suggested("friends of the d")]).toEqual([[], [], [id], [id]]);
    const issue = await prisma.regionalIssue.update({ where: { slug: "lantern-reef" }, data: { aliases: ["Fanari dispute", "Reef question", "Gullstone affair"] } });
    const event = await prisma.event.update({ where: { slug: "reef-pact-signing-2033" }, data: { description: "With a penwiper." } });
    expect([await found("gullstone"), await found("penwipers")]).toEqual([[issue.id], [event.id]]);
    await prisma.agent.delete({ where: { id } });
    expect(await found("quillback")).toEqual([]);
  });

  test("also when many rows change at once, or a transaction is taken back", async () => {
    const { prisma } = server.database;
    const { id } = await makeArticle({});
    const { id: _id, ...same } = statement;
    const data = Array.from({ length: 40 }, (_, at) => ({
      ...same,
      articleId: id,
      articleStatus: article.status,
      position: at + 1,
      start: at,
      end: at + 1,
      text: `yarrowmoor number ${at}`,
    }));
    await prisma.statement.createMany({ data });
    expect(await search("yarrowmoor")).toMatchObject({ totalCount: 40, totalCountIsLowerBound: false });
    await prisma.statement.updateMany({ where: { articleId: id, position: { gt: 10 } }, data: { text: "sorrelmoor" } });
    expect((await search("yarrowmoor")).totalCount).toBe(10);
    await expect(
      prisma.$transaction(async (transaction) => {
        await transaction.statement.deleteMany({ where: { articleId: id } });
        throw new Error("taken back");
      }),
    ).rejects.toThrow("taken back");
    expect((await search("yarrowmoor")).totalCount).toBe(10);
    await prisma.statement.deleteMany({ where: { articleId: id } });
    expect((await search("yarrowmoor or sorrelmoor")).totalCount).toBe(0);
  });
});

describe("languages", () => {
  const texts: [language: string, text: string, finds: string[], not: string[]][] = [
    [
      "fr",
      "Les négociations à Vauxhérault étaient terminées",
      ["negociation", "négociations terminée", '"négociations à vauxhérault"', "Vauxherault"],
      ["negotiations", "vauxherault -négociation"],
    ],
    ["de-AT", "Die Häuser in Grünzwickel wurden verkauft", ["haus", "häuser grunzwickel", "verkaufte", "für Grünzwickel"], ["grünzwickel -haus"]],
    ["en-GB", "The houses of Marlowthwaite were sold", ["house marlowthwaite", "sold"], ["marlowthwaite -house"]],
    ["ru", "Переговоры о Зимнеречье продолжались", ["переговор", "зимнеречье"], ["зимнеречье -переговоры"]],
    ["sw", "Mazungumzo ya Kipepéovilla yaliendelea", ["mazungumzo kipepeovilla", "ya"], ["mazungumzos", "kipepeovilla -mazungumzo"]],
  ];
  test.each(texts)("%s has its own endings and stop words", async (language, text, finds, not) => {
    const { id } = await makeStatement(await makeArticle({ language }), text);
    for (const query of finds) expect(await found(query, ["STATEMENT"]), query).toContain(id);
    for (const query of not) expect(await found(query, ["STATEMENT"]), query).not.toContain(id);
  });

  test("an article that turns out to be in another language takes its statements along", async () => {
    const { prisma } = server.database;
    const { id } = await makeArticle({ language: "en", headline: "Les chevaux de Brumeval" });
    const said = await makeStatement({ ...article, id }, "Les chevaux de Brumeval sont partis");
    expect(await found("cheval brumeval", ["STATEMENT"])).toEqual([]);
    await prisma.article.update({ where: { id }, data: { language: "fr" } });
    expect((await found("brumevals chevaux")).sort()).toEqual([id, said.id].sort());
  });

  test("what is left out in one language is not found by the endings of another", async () => {
    const [german, english] = [await makeArticle({ language: "de" }), await makeArticle({ language: "en" })];
    const [one, other] = [await makeStatement(german, "Zwirbelberg und die Karten"), await makeStatement(english, "Zwirbelberg and the karten")];
    expect(await found("zwirbelberg -karte")).toEqual([other.id]);
    expect((await found("zwirbelberg")).sort()).toEqual([one.id, other.id].sort());
  });
});

describe("withheld text", () => {
  const body = "The lock-keeper of Sallowfen counted thirteen herons.";

  test("is found only while everybody may read it", async () => {
    const { prisma } = server.database;
    const { id } = await makeArticle({ headline: "Birds counted", summary: null, body, textLength: Array.from(body).length, textPolicy: "LINK_ONLY" });
    expect(await found("sallowfen")).toEqual([]);
    await prisma.article.update({ where: { id }, data: { textPolicy: "FULL_TEXT" } });
    const { edges } = await search("sallowfen heron");
    const [at, heron] = [body.indexOf("Sallowfen"), body.indexOf("herons")];
    expect(edges.map(({ node, highlights }) => [node.id, highlights])).toEqual([
      [
        id,
        [
          {
            field: "body",
            ranges: [
              { start: at, end: at + 9 },
              { start: heron, end: heron + 6 },
            ],
          },
        ],
      ],
    ]);
    await prisma.article.update({ where: { id }, data: { textPolicy: "EXCERPTS" } });
    expect(await search("sallowfen")).toMatchObject({ totalCount: 0, edges: [] });
    await prisma.article.update({ where: { id }, data: { textPolicy: "FULL_TEXT", body: null } });
    expect(await search("sallowfen")).toMatchObject({ totalCount: 0, edges: [] });
  });

  test("is no reason for finding or highlighting an article that other words lead to", async () => {
    const { id } = await makeArticle({ headline: "Herons of the fen", summary: null, body, textLength: Array.from(body).length, textPolicy: "EXCERPTS" });
    const { edges } = await search("herons", ["ARTICLE"]);
    expect(edges.find(({ node }) => node.id === id)?.highlights).toEqual([{ field: "headline", ranges: [{ start: 0, end: 6 }] }]);
    expect(await found("herons thirteen")).not.toContain(id);
  });

  test("around statements (what precedes and follows them) leads to nothing", async () => {
    const said = await makeStatement(article, "it rained", {
      exact: "it poured on Thistledown",
      prefix: "before Cloverdown",
      suffix: "after Nettledown",
      attributedAs: "the Burdockians",
      promptedBy: "about Teaseldown",
    });
    for (const word of ["Thistledown", "Cloverdown", "Nettledown", "Burdockians", "Teaseldown"]) expect(await found(word)).not.toContain(said.id);
  });
});

describe.each(["DRAFT", "IN_REVIEW", "RETRACTED", "UNPUBLISHED"] as const)("%s", (status) => {
  test("an article is not found, counted or suggested, and neither are its statements", async () => {
    const { prisma } = server.database;
    const { id } = await makeArticle({ headline: `Dewlapford floods ${status}`, status });
    const said = await makeStatement({ ...article, id, status }, `Dewlapford is wet ${status}`);
    expect(await search("dewlapford")).toMatchObject({ totalCount: 0, edges: [] });
    expect([await suggested("dewlap"), await found("dewlapfort")]).toEqual([[], []]);
    await prisma.article.update({ where: { id }, data: { status: "PUBLISHED" } });
    expect((await found("dewlapford")).sort()).toEqual([id, said.id].sort());
    expect([await suggested("dewlap"), await found("dewlapfort")]).toEqual([[id], [id]]);
    await prisma.article.delete({ where: { id } });
  });

  test("an agent is not found, and neither is what it said; an issue and an event are not either", async () => {
    const { prisma } = server.database;
    const whole = { agent: await found("kurahara"), issue: await found("fanari"), event: await suggested("signing of") };
    const { id } = await prisma.agent.update({ where: { slug: "sena-kurahara" }, data: { status } });
    const issue = await prisma.regionalIssue.update({ where: { slug: "lantern-reef" }, data: { status } });
    const event = await prisma.event.update({ where: { slug: "reef-pact-signing-2033" }, data: { status } });
    const [withoutAgent, withoutIssue, withoutEvent] = [await found("kurahara"), await found("fanari"), await suggested("signing of")];
    const said = (await prisma.statement.findMany({ where: { speakerId: id } })).map((row) => row.id);
    expect(whole.agent).toContain(id);
    expect(withoutAgent.sort()).toEqual(whole.agent.filter((found) => found !== id && !said.includes(found)).sort());
    expect([whole.issue.includes(issue.id), withoutIssue.includes(issue.id)]).toEqual([true, false]);
    expect([whole.event.includes(event.id), withoutEvent.includes(event.id)]).toEqual([true, false]);
    await prisma.agent.update({ where: { id }, data: { status: "CORRECTED" } });
    await prisma.regionalIssue.update({ where: { id: issue.id }, data: { status: "CORRECTED" } });
    await prisma.event.update({ where: { id: event.id }, data: { status: "PUBLISHED" } });
    expect([(await found("kurahara")).sort(), await found("fanari"), await suggested("signing of")]).toEqual([whole.agent.sort(), whole.issue, whole.event]);
    await prisma.agent.update({ where: { id }, data: { status: "PUBLISHED" } });
    await prisma.regionalIssue.update({ where: { id: issue.id }, data: { status: "PUBLISHED" } });
  });
});
