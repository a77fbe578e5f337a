/** Regional issues, their places, parties and positions are made and changed. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Mutating } from "../support/mutating.js";
import { startTestServer } from "../support/test-server.js";

let mutate: Mutating;
beforeAll(async () => {
  mutate = new Mutating(await startTestServer());
});
afterAll(() => mutate.server.close());

const all = "regionalIssue { id slug name aliases kind summary partiesComplete }";
const parties = "regionalIssue { parties { id agent { name } role } }";
const positions = "regionalIssue { positions { id holder { name } text statement { id } } }";

const create = (input: object = {}): Promise<{ id: string; slug: string }> =>
  mutate.as("EDITOR").done("createRegionalIssue", { name: "Quota Row", kind: "RESOURCE_DISPUTE", ...input }, all);
const agentNamed = (name: string): Promise<{ id: string }> => mutate.done("createAgent", { kind: "GOVERNMENT", name }, "agent { id }");

test("a new issue is a draft, and only the given fields are changed", async () => {
  const made = await create({ name: "Herring Quarrel", aliases: ["Fish War"], summary: "Who fishes where." });
  expect(made).toEqual({
    id: made.id,
    slug: "herring-quarrel",
    name: "Herring Quarrel",
    aliases: ["Fish War"],
    kind: "RESOURCE_DISPUTE",
    summary: "Who fishes where.",
    partiesComplete: false,
  });
  expect(await mutate.server.ask(`{ regionalIssue(slug: "herring-quarrel") { id } regionalIssues(filter: { name: "Herring" }) { totalCount } }`)).toEqual({
    regionalIssue: null,
    regionalIssues: { totalCount: 0 },
  });
  const changed = await mutate.done("updateRegionalIssue", { id: made.id, slug: "herring", summary: null, partiesComplete: true }, all);
  expect(changed).toEqual({ ...made, slug: "herring", summary: "", partiesComplete: true });
  expect(await mutate.versions(made.id)).toEqual([1, 2]);
  await mutate.done("publishNode", { id: made.id }, "node { id }");
  expect(await mutate.server.ask(`{ regionalIssue(slug: "herring-quarrel") { slug } }`)).toEqual({ regionalIssue: { slug: "herring" } });
  expect(await mutate.as("EDITOR").forbidden("updateRegionalIssue", { id: made.id, name: "Mine" })).toBe("FORBIDDEN");
});

test.for<[object, string[]]>([
  [{ name: " " }, ["name"]],
  [{ summary: "x".repeat(5_001) }, ["summary"]],
  [{ aliases: ["ok", ""] }, ["aliases"]],
])("%o is refused", async ([input, field]) => {
  expect(await mutate.refused("createRegionalIssue", { name: "Refused", kind: "OTHER", ...input })).toMatchObject({ code: "INVALID_INPUT", field });
});

test("places are linked once and unlinked again", async () => {
  const { id: issue } = await create();
  const place = await mutate.server.database.prisma.place.findFirstOrThrow();
  const shown = "regionalIssue { places { id } }";
  for (let time = 0; time < 2; time += 1) expect(await mutate.done("linkIssuePlace", { issue, place: place.id }, shown)).toEqual({ places: [{ id: place.id }] });
  expect(await mutate.refused("linkIssuePlace", { issue, place: randomUUID() })).toMatchObject({ code: "NOT_FOUND", field: ["place"] });
  expect(await mutate.refused("linkIssuePlace", { issue: "nobody", place: place.id })).toMatchObject({ code: "NOT_FOUND", field: ["issue"] });
  expect(await mutate.done("unlinkIssuePlace", { issue, expectedVersion: 2, place: place.id }, shown)).toEqual({ places: [] });
  expect(await mutate.refused("unlinkIssuePlace", { issue, place: place.id })).toMatchObject({ code: "NOT_FOUND", field: ["place"] });
  expect(await mutate.versions(issue)).toEqual([1, 2, 3]);
});

test("parties are added, changed and removed, and are public with the issue", async () => {
  const { id: issue } = await create();
  const [north, south] = [await agentNamed("Northmark"), await agentNamed("Southmark")];
  const id = await mutate.done<string>("addIssueParty", { issue, agent: north.id, role: "CLAIMANT" }, "partyId");
  expect(await mutate.refused("addIssueParty", { issue, agent: north.id, role: "CLAIMANT" })).toMatchObject({ code: "CONFLICT", field: ["role"] });
  expect(await mutate.refused("addIssueParty", { issue, agent: randomUUID(), role: "CLAIMANT" })).toMatchObject({ code: "NOT_FOUND", field: ["agent"] });
  expect(await mutate.refused("updateIssueParty", { id, agent: null })).toMatchObject({ code: "INVALID_INPUT", field: ["agent"] });
  expect(await mutate.done("updateIssueParty", { id, expectedVersion: 2, agent: south.id, role: "MEDIATOR" }, parties)).toEqual({
    parties: [{ id, agent: { name: "Southmark" }, role: "MEDIATOR" }],
  });

  await mutate.done("publishNode", { id: issue }, "node { id }");
  const read = `query($id: ID!) { regionalIssue(id: $id) { parties { agent { name } } } }`;
  expect(await mutate.server.ask(read, { id: issue })).toEqual({ regionalIssue: { parties: [] } });
  await mutate.done("publishNode", { id: south.id }, "node { id }");
  expect(await mutate.server.ask(read, { id: issue })).toEqual({ regionalIssue: { parties: [{ agent: { name: "Southmark" } }] } });
  expect(await mutate.done("removeIssueParty", { id }, parties)).toEqual({ parties: [] });
  expect(await mutate.refused("updateIssueParty", { id, role: "CLAIMANT" })).toMatchObject({ code: "NOT_FOUND", field: ["id"] });
  expect(await mutate.versions(issue)).toEqual([1, 2, 3, 4, 5]);
});

test("a proposed party that nobody has decided about stays a draft when its issue is published", async () => {
  const { prisma } = mutate.server.database;
  const [{ id: issue }, agent, article] = [await create(), await agentNamed("Proposed Realm"), await prisma.article.findFirstOrThrow()];
  await mutate.done("publishNode", { id: agent.id }, "node { id }");
  const id = await mutate.done<string>("addIssueParty", { issue, agent: agent.id, role: "CLAIMANT" }, "partyId");
  const at = new Date();
  const activity = {
    id: randomUUID(),
    articleId: article.id,
    actor: "t",
    software: "t",
    extractor: "t",
    startedAt: at,
    endedAt: at,
    sourceName: "t",
    sourceSha256: "0".repeat(64),
    used: {},
    unattributed: [],
  };
  await prisma.activity.create({ data: activity });
  const proposal = await prisma.proposal.create({
    data: { activityId: activity.id, articleId: article.id, entity: "IssueParty", entityId: id, confidence: 0.5, method: "RULES", proposedBy: "t", candidates: [] },
  });
  const shown = async () =>
    (await mutate.server.ask<{ regionalIssue: { parties: unknown[] } }>(`query($id: ID!) { regionalIssue(id: $id) { parties { id } } }`, { id: issue })).regionalIssue.parties;
  await mutate.done("publishNode", { id: issue }, "node { id }");
  expect(await shown()).toEqual([]);
  await prisma.proposal.update({ where: { id: proposal.id }, data: { decision: "ACCEPTED", decidedAt: at } });
  await mutate.done("publishNode", { id: issue }, "node { id }");
  expect(await shown()).toEqual([{ id }]);
});

test("positions rest on a statement about the issue", async () => {
  const { prisma } = mutate.server.database;
  const { issueId: issue, statementId: statement } = await prisma.statementIssue.findFirstOrThrow({
    where: { issue: { status: "PUBLISHED" }, statement: { articleStatus: "PUBLISHED", speakerStatus: "PUBLISHED" } },
  });
  const holder = await prisma.agent.findFirstOrThrow({ where: { status: "PUBLISHED", positions: { none: {} } } });
  const { version } = await prisma.regionalIssue.findUniqueOrThrow({ where: { id: issue } });
  const input = { issue, holder: holder.id, statement, text: "Wants a line on the chart." };
  expect(await mutate.as("EDITOR").forbidden("addPosition", input)).toBe("FORBIDDEN");
  const id = await mutate.done<string>("addPosition", input, "positionId");
  const other = await prisma.statement.findFirstOrThrow({ where: { issues: { none: { issueId: issue } } } });
  expect(await mutate.refused("addPosition", { ...input, statement: other.id })).toMatchObject({ code: "INVALID_INPUT", field: ["statement"] });
  expect(await mutate.refused("updatePosition", { id, statement: other.id })).toMatchObject({ code: "INVALID_INPUT", field: ["statement"] });
  expect(await mutate.refused("addPosition", input)).toMatchObject({ code: "CONFLICT", field: ["statement"] });
  const changed = await mutate.done<{ positions: object[] }>("updatePosition", { id, text: "Wants peace." }, positions);
  expect(changed.positions).toContainEqual({ id, holder: { name: holder.name }, text: "Wants peace.", statement: { id: statement } });
  const removed = await mutate.done<{ positions: { id: string }[] }>("removePosition", { id }, positions);
  expect(removed.positions.map((one) => one.id)).not.toContain(id);
  expect(await prisma.regionalIssue.findUnique({ where: { id: issue } })).toMatchObject({ version: version + 3 });
  // The version before the first change is kept too.
  expect(await mutate.versions(issue)).toEqual([version, version + 1, version + 2, version + 3]);
});
