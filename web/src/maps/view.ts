/** How a map is laid out: which part of the earth it shows, and where its locator globe stands. */
import { geoAzimuthalEqualArea, geoCentroid, geoDistance, geoOrthographic, type GeoProjection } from "d3-geo";
import { cornersOf, type Located } from "./located.ts";

export interface Size {
  width: number;
  height: number;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Degrees that a map shows at least from top to bottom. From the middle of most seas a coast is that far; around what is invented there is none to show. */
const leastSpan = (places: readonly Located[]): number => (places.every(({ place }) => place.sample) ? 10 : 24);
/** The part of the map that the places fill at most; the rest is for their names. */
const filled = 0.6;

/** A map of equal areas around the places' middle. */
export function projectionOf(places: readonly Located[], { width, height }: Size): GeoProjection {
  const corners = places.flatMap(cornersOf);
  const [longitude, latitude] = geoCentroid({ type: "MultiPoint", coordinates: corners });
  const projection = geoAzimuthalEqualArea().rotate([-longitude, -latitude]).translate([0, 0]).scale(1);
  const reach = reachOf(projection, corners);
  const scale = Math.min(height / radians(leastSpan(places)), (filled * width) / (2 * reach.x), (filled * height) / (2 * reach.y));
  const margin = 20;
  return projection
    .scale(scale)
    .translate([width / 2, height / 2])
    .clipAngle(degrees(seen(Math.hypot(width, height) / 2 + margin, scale)))
    .clipExtent([
      [-margin, -margin],
      [width + margin, height + margin],
    ]);
}

/** How far the corners lie from the middle, in the projection's units. */
function reachOf(projection: GeoProjection, corners: readonly GeoJSON.Position[]): { x: number; y: number } {
  let [x, y] = [1e-6, 1e-6];
  for (const [longitude = 0, latitude = 0] of corners) {
    const point = projection([longitude, latitude]);
    if (!point) continue;
    x = Math.max(x, Math.abs(point[0]));
    y = Math.max(y, Math.abs(point[1]));
  }
  return { x, y };
}

const radians = (angle: number): number => (angle * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;

/** The angle from the middle of a map of equal areas to what lies so many pixels from it; what lies behind the horizon is left out early. */
const seen = (pixels: number, scale: number): number => 2 * Math.asin(Math.min(0.97, pixels / (2 * scale)));

/** Whether something of an area may be on the map: whether one of its corners is. Spares a map the rest of the world. */
export function isInSight(map: GeoProjection, area: GeoJSON.Geometry): boolean {
  const [longitude, latitude] = map.rotate();
  const centre: [number, number] = [-longitude, -latitude];
  const angle = map.clipAngle() ?? 180;
  const near = ([east = 0, north = 0]: GeoJSON.Position): boolean => Math.abs(north - centre[1]) < angle && degrees(geoDistance(centre, [east, north])) < angle;
  if (area.type === "Polygon") return area.coordinates.some((ring) => ring.some(near));
  return area.type === "MultiPolygon" && area.coordinates.some((rings) => rings.some((ring) => ring.some(near)));
}

/** The globe's box, in the corner that is farthest from all marks. */
export function globeBox(marks: readonly (readonly [number, number])[], { width, height }: Size): Box {
  const side = Math.round(Math.min(130, 0.3 * height));
  const gap = 12;
  const [right, bottom] = [width - side - gap, height - side - gap];
  const corners = [
    { x: right, y: bottom },
    { x: gap, y: bottom },
    { x: right, y: gap },
    { x: gap, y: gap },
  ];
  const room = ({ x, y }: { x: number; y: number }): number => Math.min(...marks.map((mark) => Math.hypot(mark[0] - x - side / 2, mark[1] - y - side / 2)));
  const best = corners.reduce((one, other) => (room(other) > room(one) + 1 ? other : one));
  return { ...best, width: side, height: side };
}

export function globeOf(map: GeoProjection, { x, y, width }: Box): GeoProjection {
  return geoOrthographic()
    .rotate(map.rotate())
    .translate([x + width / 2, y + width / 2])
    .scale(width / 2 - 1)
    .clipAngle(90);
}

/** The map's edge on the earth, for the globe to show. */
export function edgeOf(map: GeoProjection, { width, height }: Size): GeoJSON.Position[] {
  const steps = [0, 0.25, 0.5, 0.75];
  const edge = [
    ...steps.map((part) => [part * width, 0] as const),
    ...steps.map((part) => [width, part * height] as const),
    ...steps.map((part) => [width - part * width, height] as const),
    ...steps.map((part) => [0, height - part * height] as const),
    [0, 0] as const,
  ];
  return edge.flatMap(([x, y]) => {
    const point = map.invert?.([x, y]);
    return point ? [point] : [];
  });
}
