/** The world's coasts and land borders (Natural Earth, 1:50 million), a file of our own host. */
import { geoArea } from "d3-geo";
import { feature, mesh } from "topojson-client";
import url from "world-atlas/countries-50m.json?url";

export interface World {
  land: readonly GeoJSON.Polygon[];
  /** The land in as few points as a globe of the size of a coin needs. */
  coarseLand: GeoJSON.MultiPolygon;
  /** Where countries touch, each line once. */
  borders: GeoJSON.MultiLineString;
  countries: readonly Country[];
}

export interface Country {
  name: string;
  area: GeoJSON.Geometry;
}

type Atlas = Parameters<typeof mesh>[0];
type Things = Extract<Parameters<typeof mesh>[1], { type: "GeometryCollection" }>;

let loading: Promise<World> | undefined;

/** @throws TypeError when the file cannot be had; the next call tries again */
export function loadWorld(): Promise<World> {
  loading ??= read().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function read(): Promise<World> {
  const response = await fetch(url);
  if (!response.ok) throw new TypeError(`${url}: ${String(response.status)}`);
  const atlas = (await response.json()) as Atlas;
  const [land, countries] = [atlas.objects["land"], atlas.objects["countries"]] as [Things, Things];
  const polygons = feature(atlas, land).features.flatMap(({ geometry }) => polygonsOf(geometry));
  return {
    land: polygons,
    coarseLand: { type: "MultiPolygon", coordinates: polygons.flatMap(({ coordinates: [shore] }) => coarse(shore ?? [])) },
    borders: mesh(atlas, countries, (one, other) => one !== other),
    countries: feature(atlas, countries).features.map(({ geometry, properties }) => ({ name: (properties as { name: string }).name, area: geometry })),
  };
}

function polygonsOf(area: GeoJSON.Geometry): GeoJSON.Polygon[] {
  if (area.type === "Polygon") return [area];
  return area.type === "MultiPolygon" ? area.coordinates.map((coordinates) => ({ type: "Polygon", coordinates })) : [];
}

/** How far apart the points of the coarse land are at least, in degrees: a pixel of the globe. */
const coarseness = 0.8;

/** The shore without the points that are near the one before; nothing of what is too small to be seen, and then may turn inside out. */
function coarse(shore: readonly GeoJSON.Position[]): GeoJSON.Position[][][] {
  const kept: GeoJSON.Position[] = [];
  let [east, north] = [Infinity, Infinity];
  for (const point of shore) {
    const [longitude = 0, latitude = 0] = point;
    if (Math.abs(latitude - north) < coarseness && Math.abs(longitude - east) * Math.cos((latitude * Math.PI) / 180) < coarseness) continue;
    kept.push(point);
    [east, north] = [longitude, latitude];
  }
  const rings = [[...kept, ...kept.slice(0, 1)]];
  return kept.length > 3 && geoArea({ type: "Polygon", coordinates: rings }) < 2 * Math.PI ? [rings] : [];
}
