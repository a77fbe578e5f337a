/** Keys as texts. */
import { expect, test } from "vitest";
import { isKey, isMeantAsKey, makeKey, prefixOf } from "../../src/access/api-key.js";
import { sha256 } from "../../src/shared/sha256.js";

test("a new key is its prefix and 32 random bytes, and known by the hash of the whole", () => {
  const { text, prefix, sha256: hash } = makeKey();
  expect(prefix).toMatch(/^onr_[a-z0-9]{8}$/);
  expect(text.startsWith(`${prefix}_`)).toBe(true);
  expect(Buffer.from(text.slice(prefix.length + 1), "base64url")).toHaveLength(32);
  expect(hash).toBe(sha256(text));
  expect([isMeantAsKey(text), prefixOf(text), isKey(text, hash)]).toEqual([true, prefix, true]);
});

test("no two keys are alike", () => {
  const keys = Array.from({ length: 1_000 }, makeKey);
  expect(new Set(keys.map(({ text }) => text)).size).toBe(1_000);
  expect(new Set(keys.map(({ prefix }) => prefix)).size).toBe(1_000);
});

test("one other character makes another key", () => {
  const { text, sha256: hash } = makeKey();
  expect(
    isKey(
      text.replace(/.$/, (last) => (last === "A" ? "B" : "A")),
      hash,
    ),
  ).toBe(false);
  expect(isKey(text, null)).toBe(false);
  expect(isKey(text, "0".repeat(64))).toBe(false);
});

test.for([
  "",
  "onr_",
  "onr_abcdefgh",
  "onr_abcdefgh_",
  `onr_abcdefgh_${"x".repeat(42)}`,
  `onr_abcdefgh_${"x".repeat(44)}`,
  `onr_ABCDEFGH_${"x".repeat(43)}`,
  `x onr_abcdefgh_${"x".repeat(43)}`,
])("“%s” is no key", (text) => {
  expect(prefixOf(text)).toBeNull();
});
