import fc from "fast-check";
import { expect, test } from "vitest";
import { slugOf, uniqueSlug, variantsOf } from "../../src/shared/slugs.js";

test.for<[name: string, slug: string]>([
  ["Mira Falk", "mira-falk"],
  ["Zoë Müller-Ö’Neil", "zoe-muller-oneil"],
  ["U.S. & Co.", "u-s-co"],
  ["郑", ""],
])("%s has the slug “%s”", ([name, slug]) => {
  expect(slugOf(name)).toBe(slug);
});

test("a slug has the form that the database asks for", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (name) => {
      expect(slugOf(name)).toMatch(/^$|^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(slugOf(name).length).toBeLessThanOrEqual(80);
    }),
  );
});

test("a slug that is taken is numbered, and in the end told apart by its ID", () => {
  const taken = new Set(["mira-falk"]);
  expect(uniqueSlug("mira-falk", "0d1ff000-0000-7000-8000-00000000c0de", taken)).toBe("mira-falk-2");
  const all = new Set(variantsOf("mira-falk"));
  expect(uniqueSlug("mira-falk", "0d1ff000-0000-7000-8000-00000000c0de", all)).toBe("mira-falk-00000000c0de");
});
