/** Two agents become one: what named the one that goes names the other, nothing is doubled and nothing lost. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PrismaClient } from "../../src/generated/prisma/client.js";
import { Mutating, type Payload } from "../support/mutating.js";
import { startTestServer } from "../support/test-server.js";

let mutate: Mutating;
let prisma: PrismaClient;
beforeAll(async () => {
  mutate = new Mutating(await startTestServer());
  ({ prisma } = mutate.server.database);
});
afterAll(() => mutate.server.close());

const agent = "agent { id slug name aliases sameAs }";
const create = (input: object): Promise<{ id: string; slug: string }> => mutate.done("createAgent", { kind: "PERSON", ...input }, "agent { id slug }");

/** How many rows of all tables name an agent. */
async function naming(id: string): Promise<number> {
  const columns = await mutate.server.database.rows(
    `SELECT conrelid::regclass::text, attname FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1] WHERE confrelid = '"Agent"'::regclass`,
  );
  expect(columns.length).toBeGreaterThanOrEqual(12);
  const counts = columns.map(([table, column]) => `SELECT count(*) AS n FROM ${String(table)} WHERE "${String(column)}" = '${id}'`);
  const [[sum] = []] = await mutate.server.database.rows(`SELECT sum(n)::int FROM (${counts.join(" UNION ALL ")}) counts`);
  return Number(sum);
}

test("everything that named the one names the other, and the old slug leads there", async () => {
  const statement = await prisma.statement.findFirstOrThrow({
    where: { articleStatus: "PUBLISHED", speakerStatus: "PUBLISHED", stanceHolderId: null, speaker: { kind: "PERSON" }, issues: { some: {} } },
    include: { issues: true, speaker: true },
  });
  const from = statement.speaker;
  const into = await create({ name: "Proper Name", aliases: ["P. Name"], sameAs: ["https://www.wikidata.example/Q7"] });
  await mutate.done("publishNode", { id: into.id }, "node { id }");
  const [other, place, board] = [
    await prisma.statement.findFirstOrThrow({ where: { speakerId: { not: from.id } } }),
    await prisma.place.findFirstOrThrow(),
    await create({ kind: "ORGANIZATION", name: "Board" }),
  ];
  const issue = statement.issues[0]?.issueId ?? "";
  const event = await mutate.done("createEvent", { name: "Merger Talks", kind: "TALKS", start: { value: "2031-01-01", precision: "DAY" } }, "event { id }");
  await prisma.statement.update({ where: { id: other.id }, data: { stanceHolderId: from.id, addressees: { create: { agentId: from.id } } } });
  await prisma.article.update({ where: { id: other.articleId }, data: { copyrightHolderId: from.id } });
  await prisma.agent.update({ where: { id: board.id }, data: { partOfId: from.id } });
  await mutate.done("addPlaceName", { place: place.id, name: "Merged Rock", usedBy: from.id }, "place { id }");
  await mutate.done("addPosition", { issue, holder: from.id, statement: statement.id, text: "Wants peace." }, "regionalIssue { id }");
  await mutate.done("addParticipation", { event: event.id, agent: board.id, delegation: from.id, capacity: "MEMBER" }, "event { id }");
  // Both have the same part, with different evidence.
  for (const { id } of [from, into]) {
    const part = await mutate.done<string>("addIssueParty", { issue, agent: id, role: "STAKEHOLDER" }, "partyId");
    for (const url of ["https://both.example/", `https://only.example/${id}`]) await mutate.done("addEvidence", { fact: part, url }, "evidenceId");
    const role = await mutate.done("addRole", { person: id, title: "Envoy to the Merger" }, "role { id }");
    await mutate.done("addEvidence", { fact: role.id, url: "https://both.example/" }, "evidenceId");
    await mutate.done("addParticipation", { event: event.id, agent: id, capacity: "LEAD" }, "event { id }");
  }
  const said = await prisma.statement.count({ where: { speakerId: from.id } });
  const before = await prisma.statement.findUniqueOrThrow({ where: { id: statement.id } });
  const [fromVersion, intoVersion] = [await prisma.agent.findUniqueOrThrow({ where: { id: from.id } }), await prisma.agent.findUniqueOrThrow({ where: { id: into.id } })];

  expect(await mutate.as("EDITOR").forbidden("mergeAgents", { from: from.id, into: into.id })).toBe("FORBIDDEN");
  const input = { from: from.id, into: into.id, expectedVersion: intoVersion.version, expectedFromVersion: fromVersion.version, reason: "the same person" };
  expect(await mutate.refused("mergeAgents", { ...input, expectedVersion: 99 })).toMatchObject({
    code: "CONFLICT",
    field: ["expectedVersion"],
    currentVersion: intoVersion.version,
  });
  expect(await mutate.refused("mergeAgents", { ...input, expectedFromVersion: 99 })).toMatchObject({
    code: "CONFLICT",
    field: ["expectedFromVersion"],
    currentVersion: fromVersion.version,
  });
  const merged = await mutate.done("mergeAgents", input, agent);

  expect(merged).toEqual({
    id: into.id,
    slug: "proper-name",
    name: "Proper Name",
    aliases: ["P. Name", from.name, ...from.aliases],
    sameAs: ["https://www.wikidata.example/Q7", ...from.sameAs],
  });
  expect(await naming(from.id)).toBe(0);
  expect(await mutate.server.ask(`{ speaker(slug: "${from.slug}") { slug statements { totalCount } } }`)).toEqual({
    speaker: { slug: "proper-name", statements: { totalCount: said } },
  });
  const byId = `{ node(id: "${from.id}") { id } nodes(ids: ["${into.id}", "${from.id}", "nobody"]) { id } speaker(id: "${from.id}") { id } }`;
  expect(await mutate.server.ask(byId)).toEqual({ node: { id: into.id }, nodes: [{ id: into.id }, { id: into.id }, null], speaker: { id: into.id } });
  expect(await prisma.redirect.findUnique({ where: { fromId: from.id } })).toMatchObject({ entity: "Agent", slug: from.slug, toId: into.id });

  const parties = await prisma.issueParty.findMany({ where: { issueId: issue, agentId: into.id, role: "STAKEHOLDER" }, include: { evidence: true } });
  expect(parties).toHaveLength(1);
  expect(parties[0]?.evidence.map(({ url }) => url).sort()).toEqual(["https://both.example/", `https://only.example/${from.id}`, `https://only.example/${into.id}`].sort());
  const roles = await prisma.roleAssertion.findMany({ where: { personId: into.id, title: "Envoy to the Merger" }, include: { evidence: true } });
  expect(roles.map(({ evidence }) => evidence.length)).toEqual([1]);
  expect(await prisma.participation.findMany({ where: { eventId: event.id }, orderBy: { capacity: "asc" } })).toMatchObject([
    { agentId: into.id, delegationId: null },
    { agentId: board.id, delegationId: into.id },
  ]);

  const [last] = await prisma.revision.findMany({ where: { entityId: from.id }, orderBy: { version: "desc" } });
  expect(last).toMatchObject({ version: fromVersion.version + 1, reason: `${from.id} merged into ${into.id}: the same person`, snapshot: { deleted: true } });
  const [kept] = await prisma.revision.findMany({ where: { entityId: from.id, version: fromVersion.version } });
  expect(kept?.snapshot).toMatchObject({ name: from.name, slug: from.slug });
  expect(await prisma.agent.findUnique({ where: { id: into.id } })).toMatchObject({ version: intoVersion.version + 1 });
  for (const { id, version } of [before, other]) expect(await prisma.statement.findUnique({ where: { id } })).toMatchObject({ version: version + 1 });
});

test("who states his own position after all is no holder of it besides", async () => {
  const statement = await prisma.statement.findFirstOrThrow({ where: { speakerStatus: "PUBLISHED", articleStatus: "PUBLISHED" }, include: { speaker: true } });
  const { kind, id } = statement.speaker;
  const holder = await create({ kind, name: "The Same Again" });
  await prisma.statement.update({ where: { id: statement.id }, data: { stanceHolderId: holder.id } });
  await mutate.done("mergeAgents", { from: holder.id, into: id, reason: "one" }, agent);
  expect(await prisma.statement.findUnique({ where: { id: statement.id } })).toMatchObject({ speakerId: id, stanceHolderId: null });
});

test("redirects are pointed on, and a slug taken back still leads from the merged ID", async () => {
  const [a, b, c] = [await create({ name: "Chain A" }), await create({ name: "Chain B" }), await create({ name: "Chain C" })];
  await mutate.done("mergeAgents", { from: a.id, into: b.id }, agent);
  await mutate.done("mergeAgents", { from: b.id, into: c.id }, agent);
  for (const slug of ["chain-a", "chain-b"]) expect(await mutate.server.askAs("EDITOR", `{ speaker(slug: "${slug}") { slug } }`)).toEqual({ speaker: { slug: "chain-c" } });
  await mutate.done("updateAgent", { id: c.id, slug: "chain-a" }, agent);
  expect(await prisma.redirect.findUnique({ where: { fromId: a.id } })).toMatchObject({ slug: "chain-c", toId: c.id });
  for (const slug of ["chain-b", "chain-c"]) expect(await mutate.server.askAs("EDITOR", `{ speaker(slug: "${slug}") { slug } }`)).toEqual({ speaker: { slug: "chain-a" } });
});

test("what is not one is not merged", async () => {
  const [person, group, whole] = [
    await create({ name: "Refused Person" }),
    await create({ kind: "GROUP", name: "observers", unnamed: true }),
    await create({ kind: "GROUP", name: "onlookers" }),
  ];
  const refused = (from: { id: string }, into: { id: string }) => mutate.refused("mergeAgents", { from: from.id, into: into.id });
  expect(await refused(person, person)).toMatchObject({ code: "INVALID_INPUT", field: ["from"] });
  expect(await refused(person, group)).toMatchObject({ code: "INVALID_INPUT", field: ["into"] });
  expect(await refused(group, whole)).toMatchObject({ code: "INVALID_INPUT", field: ["reason"] });
  expect(await refused({ id: "nobody" }, whole)).toMatchObject({ code: "NOT_FOUND", field: ["from"] });
  await mutate.done("updateAgent", { id: whole.id, partOf: group.id }, agent);
  expect(await refused(group, whole)).toMatchObject({ code: "INVALID_INPUT", field: ["into"] });
  const shown = await prisma.agent.findFirstOrThrow({ where: { kind: "PERSON", status: "PUBLISHED" } });
  expect(await refused(shown, person)).toMatchObject({ code: "CONFLICT", field: ["into"] });
  expect(await prisma.agent.count({ where: { id: { in: [person.id, group.id, whole.id] } } })).toBe(3);
  // A description is no other name of somebody whose name is known.
  await mutate.done("updateAgent", { id: whole.id, partOf: null }, agent);
  expect(await mutate.done("mergeAgents", { from: group.id, into: whole.id, reason: "named later" }, agent)).toMatchObject({ aliases: [] });
});

test("of two merges against each other one is done, and no reference is lost to a merge at the same time", async () => {
  const [one, two] = [await create({ name: "Twin One" }), await create({ name: "Twin Two" })];
  const answers = await Promise.all([mutate.ask("mergeAgents", { from: one.id, into: two.id }, agent), mutate.ask("mergeAgents", { from: two.id, into: one.id }, agent)]);
  expect(answers.map(({ userErrors }: Payload) => userErrors[0]?.code ?? "done").sort()).toEqual(["NOT_FOUND", "done"]);
  expect(await prisma.agent.count({ where: { id: { in: [one.id, two.id] } } })).toBe(1);

  const [from, into] = [await create({ name: "Racing From" }), await create({ name: "Racing Into" })];
  const issues = await Promise.all(Array.from({ length: 8 }, (_, at) => mutate.done("createRegionalIssue", { name: `Race ${at}`, kind: "OTHER" }, "regionalIssue { id }")));
  const adding = issues.map(({ id }) => mutate.ask("addIssueParty", { issue: id, agent: from.id, role: "MEDIATOR" }, "partyId"));
  const merging = mutate.ask("mergeAgents", { from: from.id, into: into.id }, agent);
  const added = (await Promise.all(adding)).filter(({ userErrors }) => userErrors.length === 0);
  expect((await merging).userErrors).toEqual([]);
  expect(await prisma.issueParty.count({ where: { agentId: into.id } })).toBe(added.length);
});
