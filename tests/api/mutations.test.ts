/** Mutations: what they change, what they refuse, and that they are done once. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../support/test-server.js";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const create = `mutation($input: CreateTopicInput!) { createTopic(input: $input) { clientMutationId topic { id slug name parent { slug } } userErrors { code field message currentVersion changedBy } } }`;
const update = `mutation($input: UpdateTopicInput!) { updateTopic(input: $input) { topic { id slug name description parent { slug } } userErrors { code field message currentVersion changedBy } } }`;

interface Payload {
  topic: { id: string; slug: string; name: string } | null;
  userErrors: { code: string; field: string[] | null; message: string; currentVersion: number | null; changedBy: string | null }[];
  clientMutationId: string | null;
}

const createTopic = async (input: object): Promise<Payload> => (await server.askAs<{ createTopic: Payload }>("PUBLISHER", create, { input })).createTopic;
const updateTopic = async (input: object): Promise<Payload> => (await server.askAs<{ updateTopic: Payload }>("PUBLISHER", update, { input })).updateTopic;

test("a new topic is a draft, answered to editors and to nobody else", async () => {
  const { topic, userErrors } = await createTopic({ name: "Ferry Fares", description: "What crossings cost." });
  expect(userErrors).toEqual([]);
  expect(topic).toEqual({ id: topic?.id, slug: "ferry-fares", name: "Ferry Fares", parent: null });
  const read = `{ topic(slug: "ferry-fares") { name } }`;
  expect(await server.ask(read)).toEqual({ topic: null });
  expect(await server.askAs("EDITOR", read)).toEqual({ topic: { name: "Ferry Fares" } });
  const [revision] = await server.database.prisma.revision.findMany({ where: { entityId: topic?.id ?? "" }, include: { editor: true } });
  expect(revision).toMatchObject({ version: 1, method: "MANUAL", reason: "createTopic", editor: { name: "Test PUBLISHER" } });
});

test("only the given fields are changed, a slug that was given up still leads there", async () => {
  const { topic } = await createTopic({ name: "Harbour dues", description: "Old." });
  const changed = await updateTopic({ id: topic?.id, slug: "harbour-fees" });
  expect(changed.topic).toMatchObject({ slug: "harbour-fees", name: "Harbour dues", description: "Old." });
  expect(await server.askAs("EDITOR", `{ topic(slug: "harbour-dues") { slug } }`)).toEqual({ topic: { slug: "harbour-fees" } });
});

test.for<[object, { code: string; field: string[] }]>([
  [{ name: " " }, { code: "INVALID_INPUT", field: ["name"] }],
  [{ name: "x".repeat(201) }, { code: "INVALID_INPUT", field: ["name"] }],
  [{ name: "a\u0000b" }, { code: "INVALID_INPUT", field: ["name"] }],
  [
    { name: "A", slug: "Not A Slug" },
    { code: "INVALID_INPUT", field: ["slug"] },
  ],
  [
    { name: "A", mediaTopic: "11" },
    { code: "INVALID_INPUT", field: ["mediaTopic"] },
  ],
  [
    { name: "A", parent: "nobody" },
    { code: "NOT_FOUND", field: ["parent"] },
  ],
  [
    { name: "A", parent: randomUUID() },
    { code: "NOT_FOUND", field: ["parent"] },
  ],
  [
    { name: "A", clientMutationId: "x".repeat(201) },
    { code: "INVALID_INPUT", field: ["clientMutationId"] },
  ],
])("%o is refused and changes nothing", async ([input, error]) => {
  const before = await server.database.prisma.topic.count();
  const { topic, userErrors } = await createTopic(input);
  expect([topic, userErrors]).toEqual([null, [expect.objectContaining(error)]]);
  expect(await server.database.prisma.topic.count()).toBe(before);
});

test("a slug that another one has is a conflict", async () => {
  await createTopic({ name: "Tolls", slug: "tolls" });
  const { userErrors } = await createTopic({ name: "Tolls again", slug: "tolls" });
  expect(userErrors).toMatchObject([{ code: "CONFLICT", field: ["slug"] }]);
});

test("a topic cannot come to lie below itself", async () => {
  const upper = (await createTopic({ name: "Upper" })).topic;
  const lower = (await createTopic({ name: "Lower", parent: upper?.id })).topic;
  expect((await updateTopic({ id: upper?.id, parent: lower?.id })).userErrors).toMatchObject([{ code: "INVALID_INPUT", field: ["parent"] }]);
});

test("whoever saw an older version is told the current one and who made it", async () => {
  const { topic } = await createTopic({ name: "Tides" });
  await updateTopic({ id: topic?.id, expectedVersion: 1, description: "First." });
  const late = await updateTopic({ id: topic?.id, expectedVersion: 1, description: "Second." });
  expect(late).toMatchObject({ topic: null, userErrors: [{ code: "CONFLICT", field: ["expectedVersion"], currentVersion: 2, changedBy: "Test PUBLISHER" }] });
});

test("fifty simultaneous repeats make one row and answer the same", async () => {
  const input = { name: "Repeated", clientMutationId: "repeat-1" };
  const answers = await Promise.all(Array.from({ length: 50 }, () => createTopic(input)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toMatchObject({ clientMutationId: "repeat-1", topic: { name: "Repeated" } });
  expect(await server.database.prisma.topic.count({ where: { name: "Repeated" } })).toBe(1);
  expect((await createTopic({ ...input, name: "Other" })).userErrors).toMatchObject([{ code: "CONFLICT", field: ["clientMutationId"] }]);
});

test("twenty writers lose nothing: each reads, changes and tries again", async () => {
  const { topic } = await createTopic({ name: "Counted", description: "0" });
  const id = topic?.id ?? "";
  const add = async (): Promise<void> => {
    for (;;) {
      const row = await server.database.prisma.topic.findUniqueOrThrow({ where: { id } });
      const { userErrors } = await updateTopic({ id, expectedVersion: row.version, description: String(Number(row.description) + 1) });
      if (userErrors.length === 0) return;
      expect(userErrors[0]?.code).toBe("CONFLICT");
    }
  };
  await Promise.all(Array.from({ length: 20 }, add));
  const row = await server.database.prisma.topic.findUniqueOrThrow({ where: { id } });
  expect([row.description, row.version]).toEqual(["20", 21]);
  expect(await server.database.prisma.revision.count({ where: { entityId: id } })).toBe(21);
});

test("what a payload asks for is checked before anything is changed", async () => {
  const before = await server.database.prisma.topic.count();
  const asked = `mutation { createTopic(input: { name: "Too much" }) { topic { articles(first: 5000) { nodes { id } } } } }`;
  const { errors } = await server.sendAs("PUBLISHER", asked);
  expect(errors).toMatchObject([{ path: ["createTopic", "topic", "articles"], extensions: { code: "INVALID_INPUT" } }]);
  expect(await server.database.prisma.topic.count()).toBe(before);
});

test("nobody changes anything without permission; editors do not change what is public", async () => {
  expect((await server.send(create, { input: { name: "Nobody's" } })).errors).toMatchObject([{ path: ["createTopic"], extensions: { code: "UNAUTHENTICATED" } }]);
  expect((await server.sendAs("READER", create, { input: { name: "Reader's" } })).errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  const { id } = await server.database.prisma.topic.findFirstOrThrow({ where: { status: "PUBLISHED" } });
  expect((await server.sendAs("EDITOR", update, { input: { id, description: "Mine." } })).errors).toMatchObject([{ path: ["updateTopic"], extensions: { code: "FORBIDDEN" } }]);
});

test("several mutations run one after the other, and each may use its own variables and fragments", async () => {
  const query = `mutation($a: CreateTopicInput!, $b: CreateTopicInput!, $deep: Boolean!) { first: createTopic(input: $a) { ...P } second: createTopic(input: $b) { ...P } }
    fragment P on TopicPayload { __typename made: topic { called: name ...T @include(if: $deep) } userErrors { code } } fragment T on Topic { __typename children { id } }`;
  expect(await server.askAs("EDITOR", query, { a: { name: "One" }, b: { name: "" }, deep: true })).toEqual({
    first: { __typename: "TopicPayload", made: { called: "One", __typename: "Topic", children: [] }, userErrors: [] },
    second: { __typename: "TopicPayload", made: null, userErrors: [{ code: "INVALID_INPUT" }] },
  });
});
