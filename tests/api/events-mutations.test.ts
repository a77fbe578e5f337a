/** Events, their agenda and those who take part are made and changed. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Mutating } from "../support/mutating.js";
import { startTestServer } from "../support/test-server.js";

let mutate: Mutating;
beforeAll(async () => {
  mutate = new Mutating(await startTestServer());
});
afterAll(() => mutate.server.close());

const date = "{ value precision phrase }";
const all = `event { id slug name kind description start ${date} end ${date} venue place { id } partOf { id } }`;
const create = (input: object = {}): Promise<{ id: string }> =>
  mutate.as("EDITOR").done("createEvent", { name: "Pier Talks", kind: "TALKS", start: { value: "2031-03-03", precision: "WEEK", phrase: "next week" }, ...input }, all);

test("a new event is a draft, and only the given fields are changed", async () => {
  const place = await mutate.server.database.prisma.place.findFirstOrThrow();
  const whole = await create({ name: "Pier Summit" });
  const made = await create({ name: "Jetty Talks", venue: "The Old Customs House", place: place.id, partOf: whole.id, end: { value: "2031-03-01", precision: "MONTH" } });
  const start = { value: "2031-03-03", precision: "WEEK", phrase: "next week" };
  const end = { value: "2031-03-01", precision: "MONTH", phrase: null };
  expect(made).toEqual({
    id: made.id,
    slug: "jetty-talks",
    name: "Jetty Talks",
    kind: "TALKS",
    description: null,
    start,
    end,
    venue: "The Old Customs House",
    place: { id: place.id },
    partOf: { id: whole.id },
  });
  expect(await mutate.server.ask(`{ event(slug: "jetty-talks") { id } events(filter: { name: "Jetty" }) { totalCount } }`)).toEqual({ event: null, events: { totalCount: 0 } });
  const changed = await mutate.done("updateEvent", { id: made.id, start: { value: "2031-03-05", precision: "DAY" }, place: null, partOf: null, venue: null }, all);
  expect(changed).toEqual({ ...made, start: { value: "2031-03-05", precision: "DAY", phrase: null }, place: null, partOf: null, venue: null });
  expect(await mutate.refused("updateEvent", { id: made.id, end: { value: "2031-03-04", precision: "DAY" } })).toMatchObject({ code: "INVALID_INPUT", field: ["end"] });
  expect(await mutate.refused("updateEvent", { id: made.id, start: { value: "2031-04-01", precision: "DAY" } })).toMatchObject({ code: "INVALID_INPUT", field: ["end"] });
  expect(await mutate.refused("updateEvent", { id: made.id, start: null })).toMatchObject({ code: "INVALID_INPUT", field: ["start"] });
  expect(await mutate.versions(made.id)).toEqual([1, 2]);
});

test.for<[object, string, string[]]>([
  [{ name: "" }, "INVALID_INPUT", ["name"]],
  [{ start: { value: "2031-03-04", precision: "WEEK" } }, "INVALID_INPUT", ["start", "value"]],
  [{ start: { value: "2031-03-02", precision: "YEAR" } }, "INVALID_INPUT", ["start", "value"]],
  [{ start: { value: "2031-03-02", precision: "DAY", phrase: "x".repeat(201) } }, "INVALID_INPUT", ["start", "phrase"]],
  [{ end: { value: "2030-01-01", precision: "YEAR" } }, "INVALID_INPUT", ["end"]],
  [{ place: randomUUID() }, "NOT_FOUND", ["place"]],
  [{ partOf: "nothing" }, "NOT_FOUND", ["partOf"]],
  [{ venue: "x".repeat(301) }, "INVALID_INPUT", ["venue"]],
])("%o is refused", async ([input, code, field]) => {
  expect(await mutate.refused("createEvent", { name: "Refused", kind: "TALKS", start: { value: "2031-01-01", precision: "DAY" }, ...input })).toMatchObject({ code, field });
});

test("topics are put on the agenda once and taken off again", async () => {
  const { id: event } = await create();
  const topic = await mutate.server.database.prisma.topic.findFirstOrThrow();
  const shown = "event { topics { nodes { id } } }";
  for (let time = 0; time < 2; time += 1) expect(await mutate.done("linkEventTopic", { event, topic: topic.id }, shown)).toEqual({ topics: { nodes: [{ id: topic.id }] } });
  expect(await mutate.refused("linkEventTopic", { event, topic: randomUUID() })).toMatchObject({ code: "NOT_FOUND", field: ["topic"] });
  expect(await mutate.done("unlinkEventTopic", { event, topic: topic.id }, shown)).toEqual({ topics: { nodes: [] } });
  expect(await mutate.refused("unlinkEventTopic", { event, topic: topic.id })).toMatchObject({ code: "NOT_FOUND", field: ["topic"] });
  expect(await mutate.versions(event)).toEqual([1, 2, 3]);
});

test("participations are added, changed and removed, and are public with the event", async () => {
  const { prisma } = mutate.server.database;
  const { id: event } = await create();
  const [person, side] = [
    await prisma.agent.findFirstOrThrow({ where: { kind: "PERSON", status: "PUBLISHED" } }),
    await prisma.agent.findFirstOrThrow({ where: { kind: "GOVERNMENT", status: "PUBLISHED" } }),
  ];
  const shown = "event { participations { id agent { id } delegation { id } capacity planned } }";
  const id = await mutate.done<string>("addParticipation", { event, agent: person.id, delegation: side.id, capacity: "LEAD", planned: true }, "participationId");
  expect(await mutate.refused("addParticipation", { event, agent: person.id, capacity: "MEMBER" })).toMatchObject({ code: "CONFLICT", field: ["agent"] });
  expect(await mutate.refused("addParticipation", { event, agent: side.id, delegation: side.id, capacity: "MEMBER" })).toMatchObject({
    code: "INVALID_INPUT",
    field: ["delegation"],
  });
  expect(await mutate.refused("updateParticipation", { id, delegation: person.id })).toMatchObject({ code: "INVALID_INPUT", field: ["delegation"] });
  expect(await mutate.refused("updateParticipation", { id, capacity: null })).toMatchObject({ code: "INVALID_INPUT", field: ["capacity"] });
  expect(await mutate.done("updateParticipation", { id, delegation: null, capacity: "MEMBER", planned: null }, shown)).toEqual({
    participations: [{ id, agent: { id: person.id }, delegation: null, capacity: "MEMBER", planned: false }],
  });
  const read = `query($id: ID!) { events(filter: { id: [$id] }) { nodes { participations { agent { id } } } } }`;
  expect(await mutate.server.ask(read, { id: event })).toEqual({ events: { nodes: [] } });
  await mutate.done("publishNode", { id: event }, "node { id }");
  expect(await mutate.server.ask(read, { id: event })).toEqual({ events: { nodes: [{ participations: [{ agent: { id: person.id } }] }] } });
  expect(await mutate.as("EDITOR").forbidden("removeParticipation", { id })).toBe("FORBIDDEN");
  expect(await mutate.done("removeParticipation", { id }, shown)).toEqual({ participations: [] });
  expect(await mutate.versions(event)).toEqual([1, 2, 3, 4, 5]);
});
