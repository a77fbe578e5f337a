/** Places and their names are made and changed; a place's label follows its names. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Mutating } from "../support/mutating.js";
import { startTestServer } from "../support/test-server.js";

let mutate: Mutating;
beforeAll(async () => {
  mutate = new Mutating(await startTestServer());
});
afterAll(() => mutate.server.close());

const all = "place { id slug name kind latitude longitude outline partOf { id } sameAs names { id name language usedBy { id } } }";
const names = "place { name names { name } }";
const square = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 0],
];
interface Made {
  id: string;
  slug: string;
  names: { id: string; name: string }[];
}
const create = (input: object = {}): Promise<Made> => mutate.as("EDITOR").done("createPlace", { names: [{ name: "Gull Rock" }], kind: "REEF", ...input }, all);

test("a new place is a draft with all its names side by side, and only the given fields are changed", async () => {
  const user = await mutate.server.database.prisma.agent.findFirstOrThrow({ where: { kind: "GOVERNMENT" } });
  const made = await create({
    names: [
      { name: "Tern Rock", language: "en" },
      { name: "Éire Rock", usedBy: user.id },
    ],
    latitude: 1.5,
    longitude: -2.5,
    outline: { type: "Polygon", coordinates: [square], more: "x" },
  });
  expect(made).toEqual({
    id: made.id,
    slug: "eire-rock-tern-rock",
    name: "Éire Rock / Tern Rock",
    kind: "REEF",
    latitude: 1.5,
    longitude: -2.5,
    outline: { type: "Polygon", coordinates: [square] },
    partOf: null,
    sameAs: [],
    names: [
      { id: made.names[0]?.id, name: "Éire Rock", language: null, usedBy: { id: user.id } },
      { id: made.names[1]?.id, name: "Tern Rock", language: "en", usedBy: null },
    ],
  });
  expect(await mutate.server.ask(`{ place(slug: "eire-rock-tern-rock") { id } places(filter: { name: "Tern Rock" }) { totalCount } }`)).toEqual({
    place: null,
    places: { totalCount: 0 },
  });
  const whole = await create({ names: [{ name: "Whole Bay" }], kind: "SEA" });
  const changed = await mutate.done("updatePlace", { id: made.id, kind: "ISLAND", outline: null, latitude: null, longitude: null, partOf: whole.id }, all);
  expect(changed).toEqual({ ...made, kind: "ISLAND", outline: null, latitude: null, longitude: null, partOf: { id: whole.id } });
  expect(await mutate.refused("updatePlace", { id: whole.id, partOf: made.id })).toMatchObject({ code: "INVALID_INPUT", field: ["partOf"] });
  expect(await mutate.refused("updatePlace", { id: made.id, latitude: 1 })).toMatchObject({ code: "INVALID_INPUT", field: ["longitude"] });
  expect(await mutate.versions(made.id)).toEqual([1, 2]);
});

const outline = (type: string, coordinates: unknown): object => ({ outline: { type, coordinates } });

test.for<[object, string, string[]]>([
  [{ names: [] }, "INVALID_INPUT", ["names"]],
  [{ names: Array.from({ length: 51 }, (_, at) => ({ name: `N${at}` })) }, "INVALID_INPUT", ["names"]],
  [{ names: Array.from({ length: 50 }, (_, at) => ({ name: `${at}${"x".repeat(100)}` })) }, "INVALID_INPUT", ["name"]],
  [{ names: [{ name: "A" }, { name: " " }] }, "INVALID_INPUT", ["names", "1", "name"]],
  [{ names: [{ name: "A" }, { name: "B", usedBy: randomUUID() }] }, "NOT_FOUND", ["names", "1", "usedBy"]],
  [{ latitude: 1 }, "INVALID_INPUT", ["longitude"]],
  [{ longitude: 1 }, "INVALID_INPUT", ["latitude"]],
  [{ outline: {} }, "INVALID_INPUT", ["outline", "type"]],
  [outline("toString", []), "INVALID_INPUT", ["outline", "type"]],
  [outline("GeometryCollection", []), "INVALID_INPUT", ["outline", "type"]],
  [outline("Point", [181, 0]), "INVALID_INPUT", ["outline", "coordinates"]],
  [outline("Point", ["0", 0]), "INVALID_INPUT", ["outline", "coordinates"]],
  [outline("Point", null), "INVALID_INPUT", ["outline", "coordinates"]],
  [outline("LineString", [[0, 0]]), "INVALID_INPUT", ["outline", "coordinates"]],
  [outline("Polygon", square), "INVALID_INPUT", ["outline", "coordinates"]],
  [outline("Polygon", [[...square, [5, 5]]]), "INVALID_INPUT", ["outline", "coordinates"]],
  [
    outline(
      "MultiPoint",
      Array.from({ length: 10_001 }, () => [0, 0]),
    ),
    "INVALID_INPUT",
    ["outline", "coordinates"],
  ],
])("%o is refused", async ([input, code, field]) => {
  const count = await mutate.server.database.prisma.place.count();
  expect(await mutate.refused("createPlace", { names: [{ name: "Refused" }], kind: "REEF", ...input })).toMatchObject({ code, field });
  expect(await mutate.server.database.prisma.place.count()).toBe(count);
});

test("names are added, changed and removed, the label follows, and the last one stays", async () => {
  const made = await create();
  const [first] = made.names;
  const added = await mutate.done<string>("addPlaceName", { place: made.id, name: "Auk Rock", language: "en" }, "placeNameId");
  expect(await mutate.done("updatePlaceName", { id: added, name: "Skua Rock" }, names)).toEqual({
    name: "Gull Rock / Skua Rock",
    names: [{ name: "Gull Rock" }, { name: "Skua Rock" }],
  });
  expect(await mutate.done("removePlaceName", { id: first?.id }, names)).toEqual({ name: "Skua Rock", names: [{ name: "Skua Rock" }] });
  expect(await mutate.refused("removePlaceName", { id: added })).toMatchObject({ code: "INVALID_INPUT", field: ["id"] });
  expect(await mutate.refused("addPlaceName", { place: randomUUID(), name: "X" })).toMatchObject({ code: "NOT_FOUND", field: ["place"] });
  expect(await mutate.refused("updatePlaceName", { id: added, name: null })).toMatchObject({ code: "INVALID_INPUT", field: ["name"] });
  expect(await mutate.versions(made.id)).toEqual([1, 2, 3, 4]);
});

test("a place is public with its names", async () => {
  const made = await create({ names: [{ name: "Petrel Rock" }] });
  await mutate.done("publishNode", { id: made.id }, "node { __typename }");
  const read = `query($id: ID!) { place(id: $id) { name names { name } } }`;
  expect(await mutate.server.ask(read, { id: made.id })).toEqual({ place: { name: "Petrel Rock", names: [{ name: "Petrel Rock" }] } });
  expect(await mutate.as("EDITOR").forbidden("addPlaceName", { place: made.id, name: "Mine" })).toBe("FORBIDDEN");
  await mutate.done("addPlaceName", { place: made.id, name: "Fulmar Rock" }, names);
  expect(await mutate.server.ask(read, { id: made.id })).toEqual({ place: { name: "Fulmar Rock / Petrel Rock", names: [{ name: "Fulmar Rock" }, { name: "Petrel Rock" }] } });
});

test("twenty names added at once are all in the label", async () => {
  const { id } = await create({ names: [{ name: "Rock 00" }] });
  await Promise.all(Array.from({ length: 20 }, (_, at) => mutate.done("addPlaceName", { place: id, name: `Rock ${String(at + 1).padStart(2, "0")}` }, names)));
  const { name, version } = await mutate.server.database.prisma.place.findUniqueOrThrow({ where: { id } });
  expect(name.split(" / ")).toEqual(Array.from({ length: 21 }, (_, at) => `Rock ${String(at).padStart(2, "0")}`));
  expect(version).toBe(21);
});
