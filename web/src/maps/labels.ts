/** Where names stand on a map so that none covers another. */
import type { GeoPermissibleObjects, GeoProjection } from "d3-geo";
import { geoStream } from "d3-geo";
import type { Box, Size } from "./view.ts";

export interface Label {
  /** Where the first line's baseline has its anchor, in pixels. */
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
}

export const lineHeight = 1.25;

/** An estimate: ideographs are as wide as they are high, letters about half of it. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e80 ? size : 0.56 * size;
  return width;
}

/** In square pixels. */
export const overlap = (one: Box, other: Box): number => {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return across > 0 && down > 0 ? across * down : 0;
};

const outside = (box: Box, { width, height }: Size): number => box.width * box.height - overlap(box, { x: 2, y: 2, width: width - 4, height: height - 4 });

interface Named {
  at: readonly [number, number];
  lines: readonly string[];
  size: number;
}

/** @returns the place beside its mark where the name covers least, and the box that it then takes */
export function placed({ at: [x, y], lines, size }: Named, taken: readonly Box[], frame: Size): { label: Label; box: Box; covers: number } {
  const width = Math.max(...lines.map((line) => widthOf(line, size)));
  const height = lines.length * lineHeight * size;
  const off = 9;
  const after = { x: x + off, anchor: "start", from: x + off } as const;
  const before = { x: x - off, anchor: "end", from: x - off - width } as const;
  const amid = { x, anchor: "middle", from: x - width / 2 } as const;
  const ways = [
    { ...after, top: y - height / 2 },
    { ...before, top: y - height / 2 },
    { ...amid, top: y + off },
    { ...amid, top: y - off - height },
    { ...after, top: y + 2 },
    { ...after, top: y - height - 2 },
    { ...before, top: y + 2 },
    { ...before, top: y - height - 2 },
  ].map(({ from, top, ...label }) => {
    const box = { x: from, y: top, width, height };
    const covers = 2 * outside(box, frame) + taken.reduce((sum, other) => sum + overlap(box, other), 0);
    return { label: { ...label, y: top + 0.95 * size }, box, covers };
  });
  return ways.reduce((best, way) => (way.covers < best.covers ? way : best));
}

type Stretch = readonly [from: number, to: number];

/** Where an area is widest for a line of text: there its name fits best. Null where nothing of it is in sight. */
export function widestStretch(projection: GeoProjection, area: GeoPermissibleObjects, frame: Size): { x: number; y: number; width: number } | null {
  const rings = ringsOf(projection, area);
  if (rings.length === 0) return null;
  // Half of a line's height.
  const step = 7;
  const rows = Array.from({ length: Math.floor(frame.height / step) }, (_, at) => stretchesAt(rings, at * step));
  let widest: { x: number; y: number; width: number } | null = null;
  for (const [at, amid] of rows.entries()) {
    const [above, below] = [rows[at - 1], rows[at + 1]];
    if (at < 2 || !above || !below) continue;
    for (const [from, to] of both(both(above, amid), below)) {
      const [left, right] = [Math.max(4, from), Math.min(frame.width - 4, to)];
      if (right - left > (widest?.width ?? 0)) widest = { x: (left + right) / 2, y: at * step, width: right - left };
    }
  }
  return widest;
}

/** What lies within one and within the other. */
const both = (ones: readonly Stretch[], others: readonly Stretch[]): Stretch[] =>
  ones.flatMap(([from, to]) => others.map(([start, end]) => [Math.max(from, start), Math.min(to, end)] as const)).filter(([from, to]) => to > from);

type Ring = [number, number][];

function ringsOf(projection: GeoProjection, area: GeoPermissibleObjects): Ring[] {
  const rings: Ring[] = [];
  const nothing = (): void => undefined;
  geoStream(
    area,
    projection.stream({
      lineStart: () => void rings.push([]),
      point: (x, y) => void rings.at(-1)?.push([x, y]),
      lineEnd: nothing,
      polygonStart: nothing,
      polygonEnd: nothing,
      sphere: nothing,
    }),
  );
  return rings;
}

/** The parts of a line of the map that lie within the rings. */
function stretchesAt(rings: readonly Ring[], y: number): Stretch[] {
  const crossings: number[] = [];
  for (const ring of rings) {
    let [x, from] = ring.at(-1) ?? [0, 0];
    for (const [nextX, to] of ring) {
      if (from <= y !== to <= y) crossings.push(x + ((y - from) / (to - from)) * (nextX - x));
      [x, from] = [nextX, to];
    }
  }
  crossings.sort((one, other) => one - other);
  return crossings.flatMap((from, at): Stretch[] => (at % 2 === 0 ? [[from, crossings[at + 1] ?? from]] : []));
}
