/** What editors do must not show more than rights allow, lose anything, or be done by those who may not. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AccessService } from "../../src/access/access.service.js";
import { AccessStore } from "../../src/access/access.store.js";
import { Permission, permissionsOf } from "../../src/access/permissions.js";
import { Changes } from "../../src/database/change.js";
import { WorkflowService } from "../../src/editorial/workflow.service.js";
import { Mutating } from "../support/mutating.js";
import { startTestServer, type TestServer } from "../support/test-server.js";

let server: TestServer;
let publisher: Mutating;
let editor: Mutating;
beforeAll(async () => {
  server = await startTestServer({ STATEMENT_TIMEOUT_MS: "10000" });
  publisher = new Mutating(server, "PUBLISHER");
  editor = new Mutating(server, "EDITOR");
});
afterAll(() => server.close());

const sentence = (topic: string): string => `${topic} ${Array.from({ length: 45 }, (_, at) => `word${at}`).join(" ")} end`;
const topics = ["Nets", "Ropes", "Buoys", "Crates", "Sails"];
let made = 0;

/** A draft under CC BY whose statements have 47 words each. */
async function article(count = topics.length) {
  made += 1;
  const { id: publisherId } = await server.database.prisma.publisher.findFirstOrThrow({ where: { articles: { some: {} } } });
  const said = topics.slice(0, count).map(sentence);
  const input = {
    headline: `Harbour gear ${made}`,
    body: `Opening words. ${said.join(". ")}.`,
    language: "en",
    published: { value: "2031-05-05", precision: "DAY" },
    canonicalUrl: `https://gear.example/${made}`,
    publisher: publisherId,
    license: "CC-BY-4.0",
  };
  const { id, slug } = await editor.done<{ id: string; slug: string }>("createArticle", input, "article { id slug }");
  const speaker = await editor.done("createAgent", { name: `Ona Marsh ${made}`, kind: "PERSON" }, "agent { id }");
  const statements: string[] = [];
  for (const exact of said) statements.push(await statement(id, speaker.id, exact));
  return { id, slug, speaker: speaker.id, statements, said };
}

const statement = async (articleId: string, speaker: string, exact: string, more: object = {}): Promise<string> =>
  (
    await editor.done(
      "createStatement",
      { article: articleId, speaker, attributedAs: "Marsh", reading: "NAME", parts: [{ kind: "PARAPHRASED", exact }], ...more },
      "statement { id }",
    )
  ).id;
const publish = (id: string) => publisher.done("publishArticle", { id }, "article { id }");
const now = async (): Promise<string> => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  const [[at] = []] = await server.database.rows(`SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
  await new Promise((resolve) => setTimeout(resolve, 20));
  return String(at);
};

interface Shown {
  article: { statements: { nodes: { text: string; textIs: string; parts: { text: string | null }[] }[] } };
}
const words = (text: string | null): number => (text ?? "").split(/\s+/).filter((word) => /\w/.test(word)).length;

describe("rights", () => {
  test("that become narrower take words back, within the budget of the article", async () => {
    const { id, slug, statements } = await article();
    await editor.done("updateStatement", { id: statements[0], rendering: "Nets are dear." }, "statement { id }");
    await publish(id);
    const shown = async () => (await server.ask<Shown>(`{ article(slug: "${slug}") { statements { nodes { text textIs parts { text } } } } }`)).article.statements.nodes;
    expect((await shown()).filter(({ textIs }) => textIs === "VERBATIM")).toHaveLength(4);
    await publisher.done("updateArticle", { id, textPolicy: "EXCERPTS", correction: "Rights." }, "article { id }");
    const excerpts = await shown();
    expect(excerpts[0]).toMatchObject({ text: "Nets are dear.", parts: [{ text: null }] });
    const verbatim = excerpts.filter(({ textIs }) => textIs === "VERBATIM");
    expect(verbatim).toHaveLength(3);
    expect(excerpts.flatMap(({ parts }) => parts).reduce((sum, { text }) => sum + words(text), 0)).toBeLessThanOrEqual(150);
    await publisher.done("updateArticle", { id, textPolicy: "LINK_ONLY", correction: "Rights." }, "article { id }");
    expect((await shown()).map(({ text, parts }) => [text, parts])).toEqual(
      excerpts.map(({ text, textIs }) => [text.startsWith("Nets") || textIs === "RENDERED" ? text : "[…]", [{ text: null }]]),
    );
    const [first] = await server.database.prisma.revision.findMany({ where: { entityId: statements[0] ?? "" }, orderBy: { version: "asc" } });
    expect(await publisher.refused("restoreRevision", { revision: first?.id, correction: "Back." })).toMatchObject({ code: "CONFLICT", field: ["revision"] });
  });

  test("the whole text is shown no longer than its licence allows it", async () => {
    const { id } = await article(1);
    expect(await editor.refused("updateArticle", { id, license: null })).toMatchObject({ code: "INVALID_INPUT" });
    expect(await editor.refused("updateArticle", { id, license: "All rights reserved" })).toMatchObject({ code: "INVALID_INPUT" });
    await editor.done("updateArticle", { id, license: null, textPolicy: "EXCERPTS" }, "article { id }");
  });

  test("a rendering's parts show none of the words that it stands for", async () => {
    const { id, speaker, said } = await article(2);
    await editor.done("updateArticle", { id, textPolicy: "EXCERPTS" }, "article { id }");
    const part = { kind: "PARAPHRASED", exact: "Opening words" };
    const input = { article: id, speaker, attributedAs: "Marsh", reading: "NAME", parts: [part], rendering: "It began." };
    expect(await editor.done("createStatement", input, "statement { text parts { text } }")).toEqual({ text: "It began.", parts: [{ text: null }] });
    expect(said).toHaveLength(2);
  });

  test("words near a quotation are told to nobody who may not read the text", async () => {
    const { id, speaker } = await article(1);
    const access = new AccessService(new AccessStore(server.database.prisma));
    const { text } = await access.createKey({ name: "Blind writer", role: "EDITOR", scopes: [Permission.WRITE], expiresAt: null });
    const input = { article: id, speaker, attributedAs: "Marsh", reading: "NAME", parts: [{ kind: "QUOTED", exact: "Nets word0 word2" }] };
    const query = "mutation($input: CreateStatementInput!) { createStatement(input: $input) { statement { id } userErrors { code nearest { exact } } } }";
    const ask = async (authorization: string): Promise<unknown> => {
      const headers = { "content-type": "application/json", authorization };
      return (await fetch(`${server.url}/graphql`, { method: "POST", headers, body: JSON.stringify({ query, variables: { input } }) })).json();
    };
    expect(await ask(`Bearer ${text}`)).toMatchObject({ data: { createStatement: { statement: null, userErrors: [{ code: "INVALID_INPUT", nearest: null }] } } });
    expect((await editor.refused("createStatement", input))?.nearest).toHaveLength(1);
  });

  test("notes on what was withdrawn since are no part of the past", async () => {
    const { id, slug } = await article(1);
    await publish(id);
    await publisher.done("correctArticle", { id, note: "Secret buoys." }, "article { id }");
    const then = await now();
    const past = `query @asOf(at: "${then}") { notices(first: 200) { nodes { slug } } }`;
    const slugs = async () => (await server.ask<{ notices: { nodes: { slug: string }[] } }>(past)).notices.nodes.map((notice) => notice.slug);
    expect(await slugs()).toContain(slug);
    await publisher.done("unpublishArticle", { id }, "article { id }");
    expect(await slugs()).not.toContain(slug);
  });
});

describe("what is going to be published by itself", () => {
  const later = (): string => new Date(Date.now() + 3_600_000).toISOString();

  test("is changed by those who may publish", async () => {
    const { id, statements } = await article(1);
    await publisher.done("scheduleArticle", { id, at: later() }, "article { id }");
    expect(await editor.forbidden("updateArticle", { id, headline: "Slipped in" })).toBe("FORBIDDEN");
    expect(await editor.forbidden("updateStatement", { id: statements[0], hedged: true })).toBe("FORBIDDEN");
    expect(await editor.forbidden("submitArticle", { id })).toBe("FORBIDDEN");
    await publisher.done("updateArticle", { id, headline: "Seen" }, "article { headline }");
  });

  test("is not published where it was taken off the schedule, or set to later, meanwhile", async () => {
    const { id } = await article(1);
    const workflow = new WorkflowService(new Changes(server.database.prisma));
    const { id: editorId, name } = await server.database.prisma.editor.findUniqueOrThrow({ where: { name: "Test PUBLISHER" } });
    const viewer = { editorId, name, role: "PUBLISHER", permissions: new Set(permissionsOf.PUBLISHER), expiresAt: null } as const;
    const request = { viewer, mutation: "publishArticle", inputSha256: "", clientMutationId: null, reason: "due" };
    await workflow.publishDue(request, id);
    await publisher.done("scheduleArticle", { id, at: later() }, "article { id }");
    await workflow.publishDue(request, id);
    await workflow.dropDue(request, id);
    const row = await server.database.prisma.article.findUniqueOrThrow({ where: { id } });
    expect([row.status, row.publishAt === null]).toEqual(["DRAFT", false]);
  });
});

describe("nothing changes without a revision", () => {
  test("statements lose a position that is removed, and what they state of an issue goes with them", async () => {
    const { statements, speaker } = await article(2);
    const [id = "", other = ""] = statements;
    const role = await editor.done("addRole", { person: speaker, title: "net mender" }, "role { id }");
    await editor.done("updateStatement", { id, speakerRole: role.id }, "statement { id }");
    await editor.done("removeRole", { id: role.id }, "person { id }");
    const snapshots = (await server.database.prisma.revision.findMany({ where: { entityId: id }, orderBy: { version: "asc" } })).map(({ snapshot }) => snapshot);
    expect(snapshots.at(-1)).toMatchObject({ speakerRoleId: null });
    const issue = await editor.done("createRegionalIssue", { name: `Gear ${made}`, kind: "TRADE" }, "regionalIssue { id }");
    await editor.done("updateStatement", { id, issues: [issue.id] }, "statement { id }");
    await editor.done("addPosition", { issue: issue.id, holder: speaker, statement: id, text: "Nets." }, "regionalIssue { id }");
    await editor.done("linkStatements", { from: other, to: id, kind: "RESTATES" }, "statement { id }");
    const before = [await editor.versions(issue.id), await editor.versions(other)].map((versions) => versions.length);
    await editor.done("deleteStatement", { id }, "id");
    expect([(await editor.versions(issue.id)).length, (await editor.versions(other)).length]).toEqual(before.map((count) => count + 1));
  });

  test("statements that make room for another, or are dated by their article, read the same as of now", async () => {
    const { id, slug, speaker } = await article(3);
    await statement(id, speaker, "Opening words");
    await editor.done("updateArticle", { id, published: { value: "2031-06-01", precision: "MONTH" } }, "article { id }");
    const selection = `article(slug: "${slug}") { statements { edges { cursor node { id position text } } } }`;
    const answer = await server.askAs<{ article: { statements: { edges: { node: { position: number } }[] } } }>("EDITOR", `{ ${selection} statements(first: 1) { nodes { id } } }`);
    expect(answer.article.statements.edges.map(({ node }) => node.position)).toEqual([1, 2, 3, 4]);
    expect(await server.askAs("EDITOR", `query @asOf(at: "${await now()}") { ${selection} }`)).toEqual({ article: answer.article });
    const dates = await server.database.prisma.statement.findMany({ where: { articleId: id }, select: { sortDate: true } });
    expect(new Set(dates.map(({ sortDate }) => sortDate.toISOString().slice(0, 10)))).toEqual(new Set(["2031-06-01"]));
  });

  test("another speaker did not hold the position of the one before", async () => {
    const { statements, speaker } = await article(1);
    const role = await editor.done("addRole", { person: speaker, title: "skipper" }, "role { id }");
    await editor.done("updateStatement", { id: statements[0], speakerRole: role.id }, "statement { id }");
    const other = await editor.done("createAgent", { name: "Bo Reed", kind: "PERSON" }, "agent { id }");
    expect(await editor.done("updateStatement", { id: statements[0], speaker: other.id }, "statement { speakerRole { id } }")).toEqual({ speakerRole: null });
  });

  test("somebody who was merged away by mistake is there again under the old ID", async () => {
    const [from, into] = [
      await editor.done("createAgent", { name: "Tor Hale", kind: "PERSON" }, "agent { id }"),
      await editor.done("createAgent", { name: "Thor Hale", kind: "PERSON" }, "agent { id }"),
    ];
    await editor.done("mergeAgents", { from: from.id, into: into.id }, "agent { id }");
    const [first] = await server.database.prisma.revision.findMany({ where: { entityId: from.id }, orderBy: { version: "asc" } });
    await editor.done("restoreRevision", { revision: first?.id }, "node { id }");
    const asked = `{ node(id: "${from.id}") { ... on Agent { name } } speaker(slug: "tor-hale") { name } }`;
    expect(await server.askAs("EDITOR", asked)).toEqual({ node: { name: "Tor Hale" }, speaker: { name: "Tor Hale" } });
  });
});

describe("bounds and bad input", () => {
  test("a file with too many articles brings none", async () => {
    const lines = Array.from({ length: 21 }, (_, at) =>
      JSON.stringify({ headline: `Crate ${at}`, datePublished: "2031-05-05", articleBody: "A crate fell.", url: `https://crates.example/${at}` }),
    );
    expect(await editor.refused("importArticle", { name: "crates.jsonl", content: lines.join("\n") })).toMatchObject({ code: "INVALID_INPUT", field: ["content"] });
    expect(await server.database.prisma.article.count({ where: { headline: { startsWith: "Crate" } } })).toBe(0);
  });

  test("variables that nest without end are refused, large outlines are not", async () => {
    const query = "mutation($input: CreatePlaceInput!) { createPlace(input: $input) { place { outline } userErrors { message } } }";
    const send = async (coordinates: string) => {
      const body = `{"query":${JSON.stringify(query)},"variables":{"input":{"names":[{"name":"Shoal"}],"kind":"REEF","outline":{"type":"MultiPoint","coordinates":${coordinates}}}}}`;
      const headers = { "content-type": "application/json", authorization: `Bearer ${key}` };
      return (await (await fetch(`${server.url}/graphql`, { method: "POST", headers, body })).json()) as {
        data?: { createPlace: { place: { outline: { coordinates: unknown[] } } } };
        errors?: unknown;
      };
    };
    const access = new AccessService(new AccessStore(server.database.prisma));
    const { text: key } = await access.createKey({ name: "Cartographer", role: "EDITOR", scopes: [], expiresAt: null });
    expect((await send("[".repeat(50_000) + "]".repeat(50_000))).errors).toMatchObject([{ extensions: { code: "INVALID_INPUT" } }]);
    const large = await send(JSON.stringify(Array.from({ length: 9_000 }, (_, at) => [at / 100, 1])));
    expect(large.data?.createPlace.place.outline.coordinates).toHaveLength(9_000);
  });

  test("a moment of the past that is null is a client's mistake", async () => {
    const { errors } = await server.send(`query($at: DateTime = "2031-01-01T00:00:00Z") @asOf(at: $at) { topics { totalCount } }`, { at: null });
    expect(errors).toMatchObject([{ extensions: { code: "INVALID_INPUT", argument: "at" } }]);
  });

  test("a fact rests on no more than 50 pieces of evidence", async () => {
    const { speaker } = await article(1);
    const role = await editor.done("addRole", { person: speaker, title: "diver" }, "role { id }");
    for (let at = 0; at < 50; at += 1) await editor.done("addEvidence", { fact: role.id, url: `https://dive.example/${at}` }, "evidenceId");
    expect(await editor.refused("addEvidence", { fact: role.id, url: "https://dive.example/50" })).toMatchObject({ code: "CONFLICT", field: ["fact"] });
  });

  test("those who make things of one name at once all get a slug", async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => editor.done<{ slug: string }>("createTopic", { name: "Twin Lights" }, "topic { slug }")));
    expect(new Set(all.map(({ slug }) => slug)).size).toBe(8);
  });

  test("half a character is no quotation", async () => {
    const { id, speaker } = await article(1);
    const input = { article: id, speaker, attributedAs: "Marsh", reading: "NAME", parts: [{ kind: "QUOTED", exact: "\ud83d" }] };
    expect(await editor.refused("createStatement", input)).toMatchObject({ code: "INVALID_INPUT", field: ["parts", "0", "exact"] });
  });
});
