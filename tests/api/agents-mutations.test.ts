/** Agents and the positions they held are made and changed, and two of them become one. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Mutating } from "../support/mutating.js";
import { startTestServer } from "../support/test-server.js";

let mutate: Mutating;
beforeAll(async () => {
  mutate = new Mutating(await startTestServer());
});
afterAll(() => mutate.server.close());

const all = "agent { __typename id slug kind name unnamed aliases description country sameAs partOf { name } }";
const create = (input: object): Promise<{ id: string; slug: string; sameAs: string[] }> => mutate.done("createAgent", { kind: "PERSON", ...input }, all);

describe("agents", () => {
  test("a new agent is a draft, and only the given fields are changed", async () => {
    const ministry = await create({ kind: "GOVERNMENT", name: "Ministry of Tides" });
    const made = await mutate.as("EDITOR").done(
      "createAgent",
      {
        kind: "PERSON",
        name: "Élodie Quolmzu",
        aliases: ["E. Quolmzu", "E. Quolmzu"],
        description: "A diplomat.",
        country: "XA",
        sameAs: ["https://www.wikidata.example/Q1"],
        partOf: ministry.id,
      },
      all,
    );
    const expected = {
      __typename: "Person",
      id: made.id,
      slug: "elodie-quolmzu",
      kind: "PERSON",
      name: "Élodie Quolmzu",
      unnamed: false,
      aliases: ["E. Quolmzu"],
      description: "A diplomat.",
      country: "XA",
    };
    expect(made).toEqual({ ...expected, sameAs: ["https://www.wikidata.example/Q1"], partOf: { name: "Ministry of Tides" } });
    expect(
      await mutate.server.ask(`{ speaker(slug: "elodie-quolmzu") { id } agents(filter: { name: "Quolmzu" }) { totalCount } search(query: "Quolmzu") { totalCount } }`),
    ).toEqual({
      speaker: null,
      agents: { totalCount: 0 },
      search: { totalCount: 0 },
    });
    const changed = await mutate.as("EDITOR").done("updateAgent", { id: made.id, aliases: null, sameAs: null, country: null, partOf: null, unnamed: null }, all);
    expect(changed).toEqual({ ...expected, aliases: [], sameAs: [], country: null, partOf: null });
    expect(await mutate.versions(made.id)).toEqual([1, 2]);
  });

  test.for<[object, string, string[]]>([
    [{ name: "" }, "INVALID_INPUT", ["name"]],
    [{ name: "x".repeat(301) }, "INVALID_INPUT", ["name"]],
    [{ name: "\ufdfa".repeat(300) }, "INVALID_INPUT", ["name"]],
    [{ aliases: Array.from({ length: 101 }, (_, at) => `Alias ${at}`) }, "INVALID_INPUT", ["aliases"]],
    [{ sameAs: ["javascript:alert(1)"] }, "INVALID_INPUT", ["sameAs"]],
    [{ partOf: randomUUID() }, "NOT_FOUND", ["partOf"]],
    [{ slug: "zheng-zeguang" }, "CONFLICT", ["slug"]],
  ])("%o is refused", async ([input, code, field]) => {
    expect(await mutate.refused("createAgent", { kind: "PERSON", name: "Refused", ...input })).toMatchObject({ code, field });
  });

  test("an agent is no part of its own part, and who held a position stays a person", async () => {
    const [whole, part] = [await create({ kind: "ORGANIZATION", name: "Whole" }), await create({ kind: "ORGANIZATION", name: "Part" })];
    await mutate.done("updateAgent", { id: part.id, partOf: whole.id }, all);
    expect(await mutate.refused("updateAgent", { id: whole.id, partOf: part.id })).toMatchObject({ code: "INVALID_INPUT", field: ["partOf"] });
    const person = await create({ name: "Holder Of Office" });
    await mutate.done("addRole", { person: person.id, title: "Warden" }, "role { id }");
    expect(await mutate.refused("updateAgent", { id: person.id, kind: "GROUP" })).toMatchObject({ code: "INVALID_INPUT", field: ["kind"] });
    expect(await mutate.refused("updateAgent", { id: person.id, kind: null })).toMatchObject({ code: "INVALID_INPUT", field: ["kind"] });
  });
});

describe("positions held", () => {
  const role = "role { id title organization { name } former asOf { value precision phrase } from { value } to { value } person { name } }";

  test("they are added, changed and removed, each with a version of the person", async () => {
    const [person, office] = [await create({ name: "Ana Koro" }), await create({ kind: "ORGANIZATION", name: "Harbour Board" })];
    const asOf = { value: "2031-05-01", precision: "MONTH", phrase: "this month" };
    const made = await mutate.done("addRole", { person: person.id, expectedVersion: 1, title: "Chair", organization: office.id, asOf }, role);
    expect(made).toEqual({ id: made.id, title: "Chair", organization: { name: "Harbour Board" }, former: false, asOf, from: null, to: null, person: { name: "Ana Koro" } });
    const changed = await mutate.done("updateRole", { id: made.id, expectedVersion: 2, former: true, asOf: null, to: { value: "2031-01-01", precision: "YEAR" } }, role);
    expect(changed).toEqual({ ...made, former: true, asOf: null, to: { value: "2031-01-01" } });
    expect(await mutate.refused("updateRole", { id: made.id, expectedVersion: 2, title: "Late" })).toMatchObject({
      code: "CONFLICT",
      field: ["expectedVersion"],
      currentVersion: 3,
    });
    expect(await mutate.done("removeRole", { id: made.id }, "person { name ... on Person { roles { totalCount } } }")).toEqual({ name: "Ana Koro", roles: { totalCount: 0 } });
    expect(await mutate.refused("removeRole", { id: made.id })).toMatchObject({ code: "NOT_FOUND", field: ["id"] });
    expect(await mutate.versions(person.id)).toEqual([1, 2, 3, 4]);
  });

  test("what makes no sense is refused", async () => {
    const [person, office] = [await create({ name: "Bea Lund" }), await create({ kind: "ORGANIZATION", name: "Salt Works" })];
    const refused = (input: object) => mutate.refused("addRole", { person: person.id, title: "Keeper", ...input });
    expect(await refused({ person: office.id })).toMatchObject({ code: "INVALID_INPUT", field: ["person"] });
    expect(await refused({ person: randomUUID() })).toMatchObject({ code: "NOT_FOUND", field: ["person"] });
    expect(await refused({ organization: person.id })).toMatchObject({ code: "INVALID_INPUT", field: ["organization"] });
    expect(await refused({ title: " " })).toMatchObject({ code: "INVALID_INPUT", field: ["title"] });
    expect(await refused({ asOf: { value: "2031-05-02", precision: "MONTH" } })).toMatchObject({ code: "INVALID_INPUT", field: ["asOf", "value"] });
    expect(await refused({ asOf: { value: "0900-01-01", precision: "YEAR" } })).toMatchObject({ code: "INVALID_INPUT", field: ["asOf", "value"] });
    expect(await refused({ from: { value: "2031-02-01", precision: "DAY" }, to: { value: "2031-01-01", precision: "MONTH" } })).toMatchObject({
      code: "INVALID_INPUT",
      field: ["to"],
    });
    expect(await mutate.versions(person.id)).toEqual([1]);
  });

  test("a position of somebody public is public at once, and editors cannot add one", async () => {
    const { id } = await mutate.server.database.prisma.agent.findFirstOrThrow({ where: { kind: "PERSON", status: "PUBLISHED" } });
    expect(await mutate.as("EDITOR").forbidden("addRole", { person: id, title: "Secret Post" })).toBe("FORBIDDEN");
    const made = await mutate.done("addRole", { person: id, title: "Open Post" }, role);
    expect(await mutate.server.ask(`query($id: ID!) { node(id: $id) { ... on RoleAssertion { title } } }`, { id: made.id })).toEqual({ node: { title: "Open Post" } });
  });

  test("what a position rests on is a page of the web or words of an article", async () => {
    const person = await create({ name: "Cy Dahl" });
    const { id: fact } = await mutate.done("addRole", { person: person.id, title: "Pilot" }, role);
    const shown = "node { ... on Person { roles { nodes { evidence { id source url note article { slug } anchor { exact state } } } } } }";
    const web = await mutate.done<{ roles: { nodes: { evidence: { id: string }[] }[] } }>("addEvidence", { fact, url: "https://pilots.example/list", note: "A list." }, shown);
    const [external] = web.roles.nodes[0]?.evidence ?? [];
    expect(external).toEqual({ id: external?.id, source: "EXTERNAL", url: "https://pilots.example/list", note: "A list.", article: null, anchor: null });

    const article = await mutate.server.database.prisma.article.findFirstOrThrow({ where: { body: { not: null } }, orderBy: { slug: "asc" } });
    const exact = Array.from(article.body ?? "")
      .slice(20, 80)
      .join("")
      .trim();
    const cited = await mutate.done<{ roles: { nodes: { evidence: object[] }[] } }>("addEvidence", { fact, article: article.id, quote: { exact } }, shown);
    expect(cited.roles.nodes[0]?.evidence).toContainEqual(expect.objectContaining({ source: "ARTICLE", article: { slug: article.slug }, anchor: { exact, state: "ANCHORED" } }));

    const changed = `${exact.slice(0, 30)}x${exact.slice(31)}`;
    const told = await mutate.refused("addEvidence", { fact, article: article.id, quote: { exact: changed } });
    expect(told).toMatchObject({ code: "INVALID_INPUT", field: ["quote", "exact"] });
    expect(told?.nearest?.length).toBeGreaterThan(0);
    expect(await mutate.refused("addEvidence", { fact, url: "https://a.example/", article: article.id })).toMatchObject({ code: "INVALID_INPUT", field: ["url"] });
    expect(await mutate.refused("addEvidence", { fact })).toMatchObject({ code: "INVALID_INPUT", field: ["url"] });
    expect(await mutate.refused("addEvidence", { fact, article: article.id })).toMatchObject({ code: "INVALID_INPUT", field: ["quote"] });
    expect(await mutate.refused("addEvidence", { fact: person.id, url: "https://a.example/" })).toMatchObject({ code: "NOT_FOUND", field: ["fact"] });

    await mutate.done("removeEvidence", { id: external?.id }, shown);
    expect(await mutate.refused("removeEvidence", { id: external?.id })).toMatchObject({ code: "NOT_FOUND" });
    expect(await mutate.versions(person.id)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe("publishing", () => {
  const node = "node { __typename id }";

  test("an agent becomes public with its positions, and is hidden again with all it said", async () => {
    const person = await create({ name: "Dag Ferris" });
    const { id } = await mutate.done("addRole", { person: person.id, title: "Reeve" }, "role { id }");
    expect(await mutate.as("EDITOR").forbidden("publishNode", { id: person.id })).toBe("FORBIDDEN");
    expect(await mutate.done("publishNode", { id: person.id, expectedVersion: 2 }, node)).toEqual({ __typename: "Person", id: person.id });
    const read = `{ agents(filter: { name: "Dag Ferris" }) { nodes { ... on Person { roles { nodes { id } } } } } }`;
    expect(await mutate.server.ask(read)).toEqual({ agents: { nodes: [{ roles: { nodes: [{ id }] } }] } });
    await mutate.done("unpublishNode", { id: person.id }, node);
    expect(await mutate.server.ask(read)).toEqual({ agents: { nodes: [] } });
    expect(await mutate.refused("unpublishNode", { id: person.id })).toMatchObject({ code: "CONFLICT", field: ["id"] });
    await mutate.done("publishNode", { id: person.id }, node);
    expect(await mutate.server.ask(read)).toEqual({ agents: { nodes: [{ roles: { nodes: [{ id }] } }] } });
    expect(await mutate.versions(person.id)).toEqual([1, 2, 3, 4, 5]);
  });

  test("a speaker who is hidden takes the statements along", async () => {
    const { speakerId } = await mutate.server.database.prisma.statement.findFirstOrThrow({ where: { articleStatus: "PUBLISHED", speakerStatus: "PUBLISHED" } });
    const count = async () =>
      (await mutate.server.ask<{ statements: { totalCount: number } }>(`query($id: ID!) { statements(filter: { speaker: $id }) { totalCount } }`, { id: speakerId })).statements
        .totalCount;
    const before = await count();
    expect(before).toBeGreaterThan(0);
    await mutate.done("unpublishNode", { id: speakerId }, node);
    expect(await count()).toBe(0);
    await mutate.done("publishNode", { id: speakerId }, node);
    expect(await count()).toBe(before);
  });

  test("articles and what is not there are not published so", async () => {
    const article = await mutate.server.database.prisma.article.findFirstOrThrow();
    for (const id of [article.id, randomUUID(), "nobody"])
      for (const name of ["publishNode", "unpublishNode"]) expect(await mutate.refused(name, { id })).toMatchObject({ code: "NOT_FOUND", field: ["id"] });
  });
});
