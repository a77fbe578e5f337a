/** An article's way: imported, reviewed, published, corrected, retracted; and what the public sees of it. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../support/test-server.js";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const story = (headline: string): string => `---
title: ${headline}
date: 2031-05-05
license: CC-BY-4.0
url: https://pier.example/${headline.toLowerCase().replaceAll(" ", "-")}
---

Harbour master Ilse Brandvold said on Monday that the northern pier would stay closed until June. "We will not reopen a pier that moves," Brandvold said.

Fishermen's spokesman Odd Reinholt rejected the plan. "Nobody asked us," Reinholt said, and he repeated: nobody asked us.
`;

const errors = `userErrors { code field message currentVersion changedBy nearest { start end exact } }`;
interface UserError {
  code: string;
  field: string[] | null;
  message: string;
  nearest: { start: number; end: number; exact: string }[] | null;
}
interface Article {
  id: string;
  slug: string;
  status: string;
  version: number;
  undecided: number;
  body: { text?: string };
  proposals: { nodes: { id: string; kind: string; decision: string; thing: { __typename: string } | null }[] };
  statements: { nodes: { id: string; text: string; version: number; reviewed: boolean; position: number; speaker: { id: string; name: string } }[] };
  notices: { kind: string; note: string }[];
}
const fields = `id slug status version undecided body { ... on ArticleText { text } } notices { kind note }
  proposals(first: 100) { nodes { id kind decision thing { __typename } } }
  statements(first: 50) { nodes { id text version reviewed position speaker { id name } } }`;

async function mutate<T = { article: Article | null; userErrors: UserError[] }>(
  role: "EDITOR" | "PUBLISHER",
  name: string,
  type: string,
  input: object,
  asked = `article { ${fields} }`,
): Promise<T> {
  return (await server.askAs<Record<string, T>>(role, `mutation($input: ${type}!) { ${name}(input: $input) { ${asked} ${errors} } }`, { input }))[name] as T;
}

async function imported(headline: string): Promise<Article> {
  const payload = await mutate<{ articles: Article[]; userErrors: UserError[] }>(
    "EDITOR",
    "importArticle",
    "ImportArticleInput",
    { name: "pier.md", content: story(headline), policy: "FULL_TEXT" },
    `refused articles { ${fields} }`,
  );
  expect(payload.userErrors).toEqual([]);
  return payload.articles[0] ?? expect.fail("nothing was imported");
}

const decideAll = (article: Article, decision: string) =>
  mutate<{ proposals: { decision: string }[]; userErrors: UserError[] }>(
    "EDITOR",
    "decideProposals",
    "DecideProposalsInput",
    { decisions: article.proposals.nodes.map(({ id }) => ({ proposal: id, decision })) },
    "proposals { decision decidedBy }",
  );

const publicly = `query($slug: String!) { article(slug: $slug) { slug statements { totalCount } notices { kind note } } notices { nodes { slug kind note article { slug } } } }`;

test("from import to publication, correction and retraction", async () => {
  const draft = await imported("Pier stays closed");
  expect(draft.status).toBe("DRAFT");
  expect(draft.statements.nodes.length).toBeGreaterThan(2);
  expect(draft.undecided).toBe(draft.proposals.nodes.length);
  expect(draft.proposals.nodes.every(({ thing }) => thing !== null)).toBe(true);
  expect(await server.ask(publicly, { slug: draft.slug })).toMatchObject({ article: null });

  const submitted = await mutate("EDITOR", "submitArticle", "ArticleStepInput", { id: draft.id, expectedVersion: 1 });
  expect(submitted.article?.status).toBe("IN_REVIEW");
  const early = await mutate("PUBLISHER", "publishArticle", "PublishArticleInput", { id: draft.id });
  expect(early).toMatchObject({ article: null, userErrors: [{ code: "CONFLICT", field: ["force"], message: expect.stringContaining("undecided") as string }] });

  const decided = await decideAll(draft, "ACCEPTED");
  expect(decided.userErrors).toEqual([]);
  expect(new Set(decided.proposals.map(({ decision }) => decision))).toEqual(new Set(["ACCEPTED"]));
  const published = await mutate("PUBLISHER", "publishArticle", "PublishArticleInput", { id: draft.id });
  expect(published).toMatchObject({ userErrors: [], article: { status: "PUBLISHED", undecided: 0 } });
  expect(published.article?.statements.nodes.every(({ reviewed }) => reviewed)).toBe(true);
  expect(await server.ask(publicly, { slug: draft.slug })).toMatchObject({ article: { statements: { totalCount: draft.statements.nodes.length }, notices: [] } });

  const corrected = await mutate("PUBLISHER", "correctArticle", "ArticleNoteInput", { id: draft.id, note: "The pier is the southern one." });
  expect(corrected.article).toMatchObject({ status: "CORRECTED", notices: [{ kind: "CORRECTION", note: "The pier is the southern one." }] });
  expect(await server.ask(publicly, { slug: draft.slug })).toMatchObject({ article: { notices: [{ kind: "CORRECTION" }] } });

  await mutate("PUBLISHER", "retractArticle", "ArticleNoteInput", { id: draft.id, note: "None of it happened." });
  expect(await server.ask(publicly, { slug: draft.slug })).toEqual({
    article: null,
    notices: { nodes: [{ slug: draft.slug, kind: "RETRACTION", note: "None of it happened.", article: null }] },
  });

  const [changeSet] = await server.database.prisma.changeSet.findMany({ where: { changes: { some: { entityId: draft.id } } }, orderBy: { sequence: "desc" }, take: 1 });
  expect(changeSet?.actor).toBe("Test PUBLISHER");
  const history = await server.askAs<{ node: { revisions: { nodes: { version: number; by: string; reason: string; changes: { field: string }[] }[] } } }>(
    "EDITOR",
    `query($id: ID!) { node(id: $id) { ... on Article { revisions { nodes { version by reason changes { field before after } } } } } }`,
    { id: draft.id },
  );
  expect(history.node.revisions.nodes.map(({ version, by, reason }) => [version, by, reason])).toEqual([
    [5, "Test PUBLISHER", "retractArticle"],
    [4, "Test PUBLISHER", "correctArticle"],
    [3, "Test PUBLISHER", "publishArticle"],
    [2, "Test EDITOR", "submitArticle"],
    [1, "Import", "imported from pier.md"],
  ]);
  expect(history.node.revisions.nodes[1]?.changes).toContainEqual({ field: "status", before: "PUBLISHED", after: "CORRECTED" });
});

test("the words of a statement must stand in the text; the server finds where", async () => {
  const article = await imported("Pier stays shut");
  const speaker = article.statements.nodes[0]?.speaker.id;
  const input = { article: article.id, speaker, attributedAs: "Reinholt", reading: "NAME" };
  const make = (part: object) =>
    mutate<{ statement: { id: string; kind: string; text: string; position: number; anchor: { start: number; end: number; exact: string } } | null; userErrors: UserError[] }>(
      "EDITOR",
      "createStatement",
      "CreateStatementInput",
      { ...input, parts: [{ kind: "PARAPHRASED", ...part }] },
      "statement { id kind text position anchor { start end exact } }",
    );
  const wrong = await make({ exact: "Nobody had asked us" });
  expect(wrong).toMatchObject({ statement: null, userErrors: [{ code: "INVALID_INPUT", field: ["parts", "0", "exact"] }] });
  expect(wrong.userErrors[0]?.nearest?.[0]?.exact.toLowerCase()).toContain("asked us");
  const twice = await make({ exact: "obody asked us" });
  expect(twice.userErrors[0]?.nearest).toHaveLength(2);
  const right = await make({ exact: "nobody asked us", prefix: "repeated: " });
  expect(right).toMatchObject({ userErrors: [], statement: { kind: "INDIRECT", text: "nobody asked us" } });
  const { start, end } = right.statement?.anchor ?? expect.fail();
  expect(
    Array.from(article.body.text ?? "")
      .slice(start, end)
      .join(""),
  ).toBe("nobody asked us");
  expect(right.statement?.position).toBe(article.statements.nodes.length + 1);
});

test("where an article names somebody is said by its words too", async () => {
  const article = await imported("Pier names names");
  const speaker = article.statements.nodes[0]?.speaker.id;
  const asked = "mention { id surface start end agent { id } } article { version }";
  interface Said {
    mention: { id: string; surface: string } | null;
    article: { version: number } | null;
    userErrors: UserError[];
  }
  const add = (more: object) =>
    mutate<Said>("EDITOR", "addMention", "AddMentionInput", { article: article.id, quote: { exact: "northern pier" }, reading: "DESCRIPTION", ...more }, asked);
  expect((await add({})).userErrors).toMatchObject([{ field: ["agent"] }]);
  expect((await add({ agent: speaker, quote: { exact: "southern pier" } })).userErrors).toMatchObject([
    { field: ["quote", "exact"], nearest: [{ exact: expect.stringContaining("pier") as string }] },
  ]);
  const said = await add({ agent: speaker });
  expect(said).toMatchObject({ userErrors: [], mention: { surface: "northern pier", agent: { id: speaker } }, article: { version: 2 } });
  expect((await add({ agent: speaker })).userErrors).toMatchObject([{ code: "CONFLICT" }]);
  expect(await mutate<Said>("EDITOR", "removeMention", "RemovePartInput", { id: said.mention?.id }, asked)).toMatchObject({
    userErrors: [],
    mention: null,
    article: { version: 3 },
  });
});

test("what is public is changed with a public note only, and by those who may publish", async () => {
  const article = await imported("Pier remains closed");
  await decideAll(article, "ACCEPTED");
  await mutate("PUBLISHER", "publishArticle", "PublishArticleInput", { id: article.id });
  const { id } = article.statements.nodes[0] ?? expect.fail();
  const asked = "statement { hedged version }";
  const silent = await mutate("PUBLISHER", "updateStatement", "UpdateStatementInput", { id, hedged: true }, asked);
  expect(silent.userErrors).toMatchObject([{ code: "INVALID_INPUT", field: ["correction"] }]);
  const refused = await server.sendAs("EDITOR", `mutation($input: UpdateStatementInput!) { updateStatement(input: $input) { ${asked} } }`, {
    input: { id, hedged: true, correction: "Hedged." },
  });
  expect(refused.errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  const told = await mutate("PUBLISHER", "updateStatement", "UpdateStatementInput", { id, hedged: true, correction: "It was hedged." }, asked);
  expect(told).toMatchObject({ statement: { hedged: true, version: 3 }, userErrors: [] });
  expect(await server.ask(publicly, { slug: article.slug })).toMatchObject({ article: { notices: [{ kind: "CORRECTION", note: "It was hedged." }] } });
});

test("rejected proposals are gone, their revisions stay", async () => {
  const article = await imported("Pier opens never");
  const { userErrors } = await decideAll(article, "REJECTED");
  expect(userErrors).toEqual([]);
  const now = await server.askAs<{ article: Article }>("EDITOR", `query($slug: String!) { article(slug: $slug) { ${fields} } }`, { slug: article.slug });
  expect([now.article.statements.nodes, now.article.undecided]).toEqual([[], 0]);
  const { id } = article.statements.nodes[0] ?? expect.fail();
  const revisions = await server.database.prisma.revision.findMany({ where: { entityId: id }, orderBy: { version: "asc" } });
  expect(revisions.map(({ snapshot }) => (snapshot as { deleted?: true }).deleted ?? false)).toEqual([false, true]);
});

const restore = (revision: string, more: object = {}) =>
  mutate<{ node: { __typename: string; hedged?: boolean; version?: number } | null; userErrors: UserError[] }>(
    "PUBLISHER",
    "restoreRevision",
    "RestoreRevisionInput",
    { revision, ...more },
    "node { __typename ... on Statement { hedged version speaker { name } parts { text } } ... on Agent { name version } }",
  );
const revisionsOf = (entityId: string) => server.database.prisma.revision.findMany({ where: { entityId }, orderBy: { version: "asc" } });

test("an earlier revision is restored as a new one, also of what was deleted", async () => {
  const article = await imported("Pier is restored");
  const { id, text } = article.statements.nodes[0] ?? expect.fail();
  await mutate("EDITOR", "updateStatement", "UpdateStatementInput", { id, hedged: true, attributedAs: "the harbour master" }, "statement { id }");
  const [first] = await revisionsOf(id);
  const restored = await restore(first?.id ?? "", { expectedVersion: 2 });
  expect(restored).toMatchObject({ userErrors: [], node: { __typename: "Statement", hedged: false, version: 3 } });
  expect((await restore(first?.id ?? "", { expectedVersion: 2 })).userErrors).toMatchObject([{ code: "CONFLICT", currentVersion: 3 }]);

  await mutate("EDITOR", "deleteStatement", "DeleteStatementInput", { id }, "id");
  const all = await revisionsOf(id);
  expect((await restore(all.at(-1)?.id ?? "")).userErrors).toMatchObject([{ code: "CONFLICT", field: ["revision"] }]);
  expect(await restore(all.at(-2)?.id ?? "")).toMatchObject({ userErrors: [], node: { hedged: false, version: 5 } });
  const now = await server.askAs<{ article: Article }>("EDITOR", `query($slug: String!) { article(slug: $slug) { ${fields} } }`, { slug: article.slug });
  expect(now.article.statements.nodes.map((one) => one.text)).toEqual(article.statements.nodes.map((one) => one.text));
  expect(now.article.statements.nodes[0]).toMatchObject({ id, text, position: 1 });
  expect((await restore("nobody")).userErrors).toMatchObject([{ code: "NOT_FOUND", field: ["revision"] }]);
});

test("what belongs to a thing is restored with it", async () => {
  const made = await server.askAs<{ createAgent: { agent: { id: string } } }>(
    "EDITOR",
    `mutation { createAgent(input: { name: "Asta Lund", kind: PERSON }) { agent { id } userErrors { message } } }`,
  );
  const { id } = made.createAgent.agent;
  const role = (title: string) =>
    server.askAs("EDITOR", `mutation($p: ID!, $t: String!) { addRole(input: { person: $p, title: $t }) { userErrors { message } } }`, { p: id, t: title });
  await role("harbour pilot");
  await role("mayor");
  await server.askAs("EDITOR", `mutation($id: ID!) { updateAgent(input: { id: $id, name: "Asta Lund-Berg" }) { userErrors { message } } }`, { id });
  const before = await revisionsOf(id);
  expect(await restore(before[1]?.id ?? "")).toMatchObject({ userErrors: [], node: { name: "Asta Lund", version: 5 } });
  expect(await server.database.prisma.roleAssertion.findMany({ where: { personId: id }, select: { title: true } })).toEqual([{ title: "harbour pilot" }]);
  expect(await restore(before[3]?.id ?? "")).toMatchObject({ userErrors: [], node: { name: "Asta Lund-Berg", version: 6 } });
  expect(await server.database.prisma.roleAssertion.count({ where: { personId: id } })).toBe(2);
});

test("what an article's publication makes public has a revision of it", async () => {
  const article = await imported("Pier makes news");
  await decideAll(article, "ACCEPTED");
  await mutate("PUBLISHER", "publishArticle", "PublishArticleInput", { id: article.id });
  const speakers = await server.database.prisma.agent.findMany({ where: { statements: { some: { articleId: article.id } } } });
  for (const { id, status } of speakers) {
    expect(status).toBe("PUBLISHED");
    expect(JSON.stringify((await revisionsOf(id)).at(-1)?.snapshot)).toContain('"status":"PUBLISHED"');
  }
});

test("an embargo holds, a schedule publishes at its time", async () => {
  const article = await imported("Pier opens soon");
  await decideAll(article, "ACCEPTED");
  const soon = new Date(Date.now() + 3_600_000).toISOString();
  await mutate("PUBLISHER", "embargoArticle", "EmbargoArticleInput", { id: article.id, until: soon });
  expect((await mutate("PUBLISHER", "publishArticle", "PublishArticleInput", { id: article.id, force: true, reason: "now" })).userErrors).toMatchObject([
    { code: "CONFLICT", field: ["id"] },
  ]);
  expect((await mutate("PUBLISHER", "scheduleArticle", "ScheduleArticleInput", { id: article.id, at: new Date(Date.now() + 1_000).toISOString() })).userErrors).toMatchObject([
    { code: "CONFLICT" },
  ]);
  await mutate("PUBLISHER", "embargoArticle", "EmbargoArticleInput", { id: article.id, until: null });
  const scheduled = await mutate("PUBLISHER", "scheduleArticle", "ScheduleArticleInput", { id: article.id, at: new Date(Date.now() + 500).toISOString() });
  expect(scheduled).toMatchObject({ userErrors: [], article: { status: "DRAFT" } });
  await expect.poll(async () => (await server.ask<{ article: unknown }>(publicly, { slug: article.slug })).article, { timeout: 10_000 }).not.toBeNull();
});

test("the review queue is for editors, and can be asked by confidence and by what is undecided", async () => {
  const queue = `{ reviewQueue(first: 200, filter: { decision: [UNDECIDED], kind: [STATEMENT] }) { totalCount nodes { confidence decision kind article { slug } } } }`;
  expect((await server.send(queue)).errors).toMatchObject([{ path: ["reviewQueue"], extensions: { code: "UNAUTHENTICATED" } }]);
  const article = await imported("Pier in the queue");
  const { reviewQueue } = await server.askAs<{ reviewQueue: { nodes: { confidence: number; article: { slug: string } }[] } }>("EDITOR", queue);
  const confidences = reviewQueue.nodes.map(({ confidence }) => confidence);
  expect(confidences).toEqual([...confidences].sort((a, b) => a - b));
  expect(reviewQueue.nodes.filter(({ article: { slug } }) => slug === article.slug)).toHaveLength(article.statements.nodes.length);
});
