/** Where names stand on a map so that none covers another. */
import type { GeoPermissibleObjects, GeoProjection } from "d3-geo";
import { geoStream } from "d3-geo";
import type { Box, Size } from "./view.ts";

export interface Label {
  /** The left end of the first line's baseline, in pixels. */
  x: number;
  y: number;
}

export const lineHeight = 1.25;

/** An estimate: ideographs are as wide as they are high, letters about half of it. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e80 ? size : 0.56 * size;
  return width;
}

const overlap = (one: Box, other: Box): number => {
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
  const boxes = [
    { x: x + off, y: y - height / 2 },
    { x: x - off - width, y: y - height / 2 },
    { x: x - width / 2, y: y + off },
    { x: x - width / 2, y: y - off - height },
    { x: x + off, y: y + 2 },
    { x: x + off, y: y - height - 2 },
    { x: x - off - width, y: y + 2 },
    { x: x - off - width, y: y - height - 2 },
  ].map((corner) => ({ ...corner, width, height }));
  const covered = boxes.map((box) => 2 * outside(box, frame) + taken.reduce((sum, other) => sum + overlap(box, other), 0));
  const covers = Math.min(...covered);
  const box = boxes[covered.indexOf(covers)] ?? { x, y, width, height };
  return { label: { x: box.x, y: box.y + 0.95 * size }, box, covers };
}

/** The widest stretch of an area along one line of the map: where its name fits best. Null where there is none. */
export function widestStretch(projection: GeoProjection, area: GeoPermissibleObjects, frame: Size): { x: number; y: number; width: number } | null {
  const rings = ringsOf(projection, area);
  let widest: { x: number; y: number; width: number } | null = null;
  for (let y = 14; y < frame.height - 14; y += 6) {
    const crossings = rings.flatMap((ring) => crossingsOf(ring, y)).sort((one, other) => one - other);
    for (let at = 0; at + 1 < crossings.length; at += 2) {
      const [from, to] = [Math.max(4, crossings[at] ?? 0), Math.min(frame.width - 4, crossings[at + 1] ?? 0)];
      if (to - from > (widest?.width ?? 0)) widest = { x: (from + to) / 2, y, width: to - from };
    }
  }
  return widest;
}

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

function crossingsOf(ring: Ring, y: number): number[] {
  return ring.flatMap(([x, from], at) => {
    const [nextX, to] = ring[(at + 1) % ring.length] ?? [x, from];
    return from <= y === to <= y ? [] : [x + ((y - from) / (to - from)) * (nextX - x)];
  });
}
