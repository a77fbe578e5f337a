/** Maps: what they show of the earth, and where names stand. */
import { geoArea, geoContains, geoDistance } from "d3-geo";
import { describe, expect, test } from "vitest";
import type { PlaceOnMapFragment } from "../../web/src/generated/operations.js";
import { besides } from "../../web/src/maps/besides.js";
import { placed, widestStretch } from "../../web/src/maps/labels.js";
import { located } from "../../web/src/maps/located.js";
import { globeBox, projectionOf } from "../../web/src/maps/view.js";

const place = (slug: string, changes: Partial<PlaceOnMapFragment> = {}): PlaceOnMapFragment => ({
  slug,
  name: slug,
  kind: "SEA",
  latitude: 12,
  longitude: 113,
  outline: null,
  sample: false,
  names: [{ name: slug, language: "en" }],
  partOf: null,
  ...changes,
});

const frame = { width: 600, height: 400 };
const degrees = (radians: number): number => (radians * 180) / Math.PI;
const closed = (...corners: [number, number][]): [number, number][] => [...corners, ...corners.slice(0, 1)];

describe("what a map shows", () => {
  test("around one real place at least 24 degrees from top to bottom, with the place in the middle", () => {
    const projection = projectionOf(located([place("sea")]), frame);
    const [x, y] = projection([113, 12]) ?? expect.fail();
    expect([Math.round(x), Math.round(y)]).toEqual([300, 200]);
    const [top, bottom] = [projection.invert?.([300, 0]), projection.invert?.([300, 400])];
    expect(degrees(geoDistance(top ?? expect.fail(), bottom ?? expect.fail()))).toBeGreaterThan(23.9);
  });

  test.each([
    ["far apart", [0, 0], [60, 40]],
    ["on both sides of the date line", [178, -17], [-176, -18]],
    ["near a pole", [10, 85], [-170, 85]],
  ] as const)("two places %s both lie well within it", (_, one, other) => {
    const places = [one, other].map(([longitude, latitude]) => place(String(longitude), { longitude, latitude }));
    const projection = projectionOf(located(places), frame);
    for (const [longitude, latitude] of [one, other]) {
      const [x, y] = projection([longitude, latitude]) ?? expect.fail();
      expect(x > 60 && x < 540 && y > 40 && y < 360, `${String(x)}, ${String(y)}`).toBe(true);
    }
  });

  test("a place whose coordinates are not known is not on it", () => {
    expect(located([place("nowhere", { latitude: null, longitude: null }), place("sea")]).map((one) => one.place.slug)).toEqual(["sea"]);
  });

  test.each(["as RFC 7946 winds it", "the other way"])("an outline wound %s is the small area, not the rest of the earth", (way) => {
    const ring = closed([10, 10], [14, 10], [14, 14], [10, 14]);
    const coordinates = [way === "the other way" ? [...ring].reverse() : ring];
    for (const outline of [
      { type: "Polygon", coordinates },
      { type: "MultiPolygon", coordinates: [coordinates] },
    ]) {
      const [found] = located([place("area", { outline })]);
      const area = found?.outline as Parameters<typeof geoContains>[0];
      expect(geoArea(area)).toBeLessThan(0.1);
      expect(geoContains(area, [12, 12])).toBe(true);
    }
  });

  test("the globe stands in the corner that is farthest from the marks", () => {
    expect(globeBox([[500, 350]], frame)).toMatchObject({ x: 12, y: 12 });
    expect(globeBox([[300, 200]], frame)).toMatchObject({ x: 468, y: 268 });
  });

  test("beside a place are the other parts of what it is a part of, each once", () => {
    const parts = ["a", "b", "c"].map((slug) => place(slug));
    const found = besides([
      { slug: "a", partOf: { parts } },
      { slug: "b", partOf: { parts } },
      { slug: "d", partOf: null },
    ]);
    expect(found.map(({ slug }) => slug)).toEqual(["c"]);
  });
});

describe("where names stand", () => {
  const named = { at: [300, 200] as const, lines: ["Lantern Reef", "Fanari"], size: 12 };

  test("right of the mark, if nothing is there", () => {
    const { label, covers } = placed(named, [], frame);
    expect(label).toMatchObject({ x: 309, anchor: "start" });
    expect(covers).toBe(0);
  });

  test("on the other side of what is there already", () => {
    expect(placed(named, [{ x: 305, y: 150, width: 100, height: 100 }], frame).label).toMatchObject({ x: 291, anchor: "end" });
  });

  test.each([[[598, 200]], [[2, 2]], [[300, 398]]] as const)("within the frame, of a mark at %s", (at) => {
    const { box } = placed({ ...named, at }, [], frame);
    expect([box.x >= 0, box.y >= 0, box.x + box.width <= 600, box.y + box.height <= 400]).toEqual([true, true, true, true]);
  });

  test("a country's name stands where the country is widest", () => {
    const projection = projectionOf(located([place("middle", { longitude: 0, latitude: 0 })]), frame);
    // A bottle: narrow in the north, wide in the south. Clockwise, as d3-geo winds.
    const bottle = closed([-1, 8], [1, 8], [1, 0], [6, 0], [6, -8], [-6, -8], [-6, 0], [-1, 0]);
    const stretch = widestStretch(projection, { type: "Polygon", coordinates: [bottle] }, frame) ?? expect.fail();
    const [, latitude] = projection.invert?.([stretch.x, stretch.y]) ?? expect.fail();
    expect(latitude).toBeLessThan(0);
    expect(Math.abs(stretch.x - 300)).toBeLessThan(5);
  });

  test("a country out of sight has no name", () => {
    const projection = projectionOf(located([place("middle", { longitude: 0, latitude: 0 })]), frame);
    expect(widestStretch(projection, { type: "Polygon", coordinates: [closed([100, 50], [100, 52], [102, 52])] }, frame)).toBeNull();
  });
});
