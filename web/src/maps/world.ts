/** The world's coasts and land borders (Natural Earth, 1:50 million), a file of our own host. */
import { feature, merge, mesh } from "topojson-client";
import url from "world-atlas/countries-50m.json?url";

export interface World {
  land: GeoJSON.MultiPolygon;
  /** Where countries touch, each line once. */
  borders: GeoJSON.MultiLineString;
  countries: readonly Country[];
}

export interface Country {
  name: string;
  area: GeoJSON.Geometry;
}

type Atlas = Parameters<typeof merge>[0];
type Areas = Extract<Parameters<typeof merge>[1], readonly unknown[]>;
type Countries = Extract<Parameters<typeof merge>[1], { type: string }>;

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
  const countries = atlas.objects["countries"] as Countries;
  return {
    land: merge(atlas, countries.geometries as Areas),
    borders: mesh(atlas, countries, (one, other) => one !== other),
    countries: feature(atlas, countries).features.map(({ geometry, properties }) => ({ name: (properties as { name: string }).name, area: geometry })),
  };
}
