/** Outlines of places: GeoJSON geometries (RFC 7946), of a size that an answer can hold. */
import { InvalidInputError } from "../shared/errors.js";

const mostPositions = 10_000;

/** How deep the positions lie in lists, and how many positions a list of the last level needs. */
const geometries: Readonly<Record<string, { depth: number; least: number; closed?: true }>> = {
  Point: { depth: 0, least: 1 },
  MultiPoint: { depth: 1, least: 1 },
  LineString: { depth: 1, least: 2 },
  MultiLineString: { depth: 2, least: 2 },
  Polygon: { depth: 2, least: 4, closed: true },
  MultiPolygon: { depth: 3, least: 4, closed: true },
};

type Coordinates = number | Coordinates[];

/** Nothing but type and coordinates is kept. @throws InvalidInputError naming the field. */
export function checkedOutline(field: string, value: unknown): { type: string; coordinates: Coordinates } {
  const { type, coordinates } = value as { type?: unknown; coordinates?: Coordinates };
  const form = typeof type === "string" && Object.hasOwn(geometries, type) ? geometries[type] : undefined;
  if (!form) throw new InvalidInputError(`${field}.type`, `${field}.type is none of ${Object.keys(geometries).join(", ")}`);
  let positions = 0;
  const refuse = (why: string): never => {
    throw new InvalidInputError(`${field}.coordinates`, `${field}.coordinates ${why}`);
  };
  const position = (given: Coordinates | undefined): Coordinates => {
    if (!Array.isArray(given) || given.length < 2 || given.length > 3 || !given.every(Number.isFinite))
      return refuse("has something that is no position: longitude, latitude and perhaps altitude");
    const [longitude, latitude] = given as number[];
    if (Math.abs(longitude ?? NaN) > 180 || Math.abs(latitude ?? NaN) > 90) return refuse("has a position outside the Earth");
    if ((positions += 1) > mostPositions) return refuse(`has more than ${mostPositions} positions`);
    return given;
  };
  const level = (given: Coordinates | undefined, depth: number): Coordinates => {
    if (depth === 0) return position(given);
    if (!Array.isArray(given) || given.length < (depth === 1 ? form.least : 1)) return refuse(`is not as deep or long as a ${String(type)}'s`);
    const checked = given.map((item) => level(item, depth - 1));
    if (depth === 1 && form.closed && JSON.stringify(checked[0]) !== JSON.stringify(checked.at(-1))) return refuse("has a ring that does not end where it begins");
    return checked;
  };
  return { type: String(type), coordinates: level(coordinates, form.depth) };
}
