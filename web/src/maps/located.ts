/** Places as geometry. */
import { geoArea } from "d3-geo";
import type { PlaceOnMapFragment } from "../generated/operations.ts";

/** A place whose coordinates are known. */
export interface Located {
  place: PlaceOnMapFragment;
  at: [longitude: number, latitude: number];
  outline: GeoJSON.GeoJsonObject | null;
}

export const located = (places: readonly PlaceOnMapFragment[]): Located[] =>
  places.flatMap((place) => {
    const { latitude, longitude, outline } = place;
    return latitude === null || longitude === null ? [] : [{ place, at: [longitude, latitude], outline: outline && wound(outline as unknown as GeoJSON.GeoJsonObject) }];
  });

/** d3-geo winds rings the other way than RFC 7946: what it takes for more than half of the earth is meant to be the rest. */
function wound(geometry: GeoJSON.GeoJsonObject): GeoJSON.GeoJsonObject {
  if (geometry.type === "Polygon") return turned(geometry as GeoJSON.Polygon);
  if (geometry.type !== "MultiPolygon") return geometry;
  const { coordinates } = geometry as GeoJSON.MultiPolygon;
  return { type: "MultiPolygon", coordinates: coordinates.map((rings) => turned({ type: "Polygon", coordinates: rings }).coordinates) } as GeoJSON.MultiPolygon;
}

function turned(polygon: GeoJSON.Polygon): GeoJSON.Polygon {
  if (geoArea(polygon) <= 2 * Math.PI) return polygon;
  return { type: "Polygon", coordinates: polygon.coordinates.map((ring: GeoJSON.Position[]) => [...ring].reverse()) };
}

/** All corners, to see how far places reach. */
export function cornersOf({ at, outline }: Located): GeoJSON.Position[] {
  const corners: GeoJSON.Position[] = [at];
  if (outline?.type === "Polygon") corners.push(...(outline as GeoJSON.Polygon).coordinates.flat());
  if (outline?.type === "MultiPolygon") corners.push(...(outline as GeoJSON.MultiPolygon).coordinates.flat(2));
  return corners;
}
