/** What places and their names consist of. */
import { addresses, checked, checkedSortName, made, named, number, reference, required, slug, text, type Columns } from "../editorial/fields.js";
import type { Kind, Part } from "../editorial/thing.service.js";
import { InvalidInputError } from "../shared/errors.js";
import { sortName } from "../shared/sort-name.js";
import { checkedOutline } from "./outline.js";
import { namesOf } from "./place-name.store.js";

export const mostNames = 50;

export const placeKind: Kind = {
  thing: "Place",
  fields: {
    slug,
    kind: required(checked()),
    latitude: number(-90, 90),
    longitude: number(-180, 180),
    outline: made(checkedOutline),
    partOf: reference("Place", "partOfId"),
    sameAs: addresses,
  },
  slug: { from: "name", otherwise: "place" },
  above: { field: "partOf", column: "partOfId" },
  check: (_, { latitude = null, longitude = null }) => {
    if ((latitude === null) !== (longitude === null))
      throw new InvalidInputError(latitude === null ? "latitude" : "longitude", "latitude and longitude are given together or not at all");
  },
};

export const placeName: Part = {
  table: "PlaceName",
  owner: "Place",
  column: "placeId",
  called: "place",
  fields: { name: named(200), language: text(100), usedBy: reference("Agent", "usedById") },
  after: async (rows, place) => {
    await rows.update("Place", place, labelOf(await namesOf(rows.change, place)));
  },
};

/** The columns of a label that prefers no name: all of them side by side, in alphabetical order. */
export function labelOf(names: readonly string[]): Columns {
  if (names.length === 0) throw new InvalidInputError("id", "a place keeps at least one name");
  if (names.length > mostNames) throw new InvalidInputError("name", `a place has at most ${mostNames} names`);
  const label = [...new Set(names.map((name) => name.trim()))].sort((a, b) => (sortName(a) < sortName(b) ? -1 : 1)).join(" / ");
  return { name: label, sortName: checkedSortName("name", label) };
}
