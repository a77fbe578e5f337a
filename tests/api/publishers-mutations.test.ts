/** Publishers are made and changed. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { Mutating } from "../support/mutating.js";
import { startTestServer } from "../support/test-server.js";

let mutate: Mutating;
beforeAll(async () => {
  mutate = new Mutating(await startTestServer());
});
afterAll(() => mutate.server.close());

const all = "publisher { id slug name url description country }";

test("a new publisher is not public before an article of its is; then it is changed by those who may publish", async () => {
  const made = await mutate.as("EDITOR").done("createPublisher", { name: "The Quay Gazette", url: "https://quay.example/", country: "XA" }, all);
  expect(made).toEqual({ id: made.id, slug: "the-quay-gazette", name: "The Quay Gazette", url: "https://quay.example/", description: null, country: "XA" });
  const read = `{ publisher(slug: "the-quay-gazette") { name } publishers(filter: { name: "Quay Gaz" }) { totalCount } }`;
  expect(await mutate.server.ask(read)).toEqual({ publisher: null, publishers: { totalCount: 0 } });
  expect(await mutate.server.askAs("EDITOR", read)).toEqual({ publisher: { name: "The Quay Gazette" }, publishers: { totalCount: 1 } });

  expect(await mutate.as("EDITOR").forbidden("updatePublisher", { id: made.id, name: "Mine" })).toBe("FORBIDDEN");
  const changed = await mutate.done("updatePublisher", { id: made.id, expectedVersion: 1, slug: "quay-gazette", description: "A daily.", country: null }, all);
  expect(changed).toEqual({ ...made, slug: "quay-gazette", description: "A daily.", country: null });
  expect(await mutate.server.askAs("EDITOR", read)).toMatchObject({ publisher: { name: "The Quay Gazette" } });
  expect(await mutate.versions(made.id)).toEqual([1, 2]);
});

test.for<[object, string[]]>([
  [{ name: "" }, ["name"]],
  [{ name: "x".repeat(301) }, ["name"]],
  [{ url: "ftp://files.example/" }, ["url"]],
  [{ url: `https://long.example/${"x".repeat(2_000)}` }, ["url"]],
  [{ slug: "Not a slug" }, ["slug"]],
  [{ description: "x".repeat(2_001) }, ["description"]],
])("%o is refused", async ([input, field]) => {
  const count = await mutate.server.database.prisma.publisher.count();
  expect(await mutate.refused("createPublisher", { name: "Refused", url: "https://refused.example/", ...input })).toMatchObject({ code: "INVALID_INPUT", field });
  expect(await mutate.server.database.prisma.publisher.count()).toBe(count);
});

test("what a publisher must have cannot be emptied", async () => {
  const { id } = await mutate.done("createPublisher", { name: "Kept Whole", url: "https://whole.example/" }, all);
  for (const field of ["name", "url", "slug"]) expect(await mutate.refused("updatePublisher", { id, [field]: null })).toMatchObject({ code: "INVALID_INPUT", field: [field] });
  expect(await mutate.refused("updatePublisher", { id: "nobody", name: "X" })).toMatchObject({ code: "NOT_FOUND", field: ["id"] });
});
