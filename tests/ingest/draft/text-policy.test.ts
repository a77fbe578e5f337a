import { describe, expect, test } from "vitest";
import { policyOf } from "../../../src/ingest/draft/text-policy.js";

const rights = (license: string | null) => ({ holder: null, notice: null, terms: null, license, isAccessibleForFree: true });

describe("a whole text may be shown under", () => {
  test.for([
    "CC-BY-4.0",
    "CC BY 4.0",
    "CC-BY-SA-3.0",
    "CC-BY-3.0-US",
    "CC0-1.0",
    "CC0",
    "public domain",
    "https://creativecommons.org/licenses/by/4.0/",
    "http://creativecommons.org/publicdomain/zero/1.0/",
  ])("%s", (license) => {
    expect(policyOf(rights(license), null)).toBe("FULL_TEXT");
  });
});

describe("excerpts are shown under", () => {
  test.for([
    null,
    "",
    "CC-BY-NC-4.0",
    "CC-BY-ND-4.0",
    "CC-BY-NC-SA-4.0",
    "MIT",
    "https://creativecommons.org/licenses/by-nc/4.0/",
    "https://evil.example/https://creativecommons.org/licenses/by/4.0/",
  ])("%s", (license) => {
    expect(policyOf(rights(license), null)).toBe("EXCERPTS");
  });
});

test("what is asked for is done where it shows less", () => {
  expect(policyOf(rights("CC0-1.0"), "LINK_ONLY")).toBe("LINK_ONLY");
});

test("the whole text of an article whose licence does not allow it is refused", () => {
  expect(() => policyOf(rights(null), "FULL_TEXT")).toThrow("the whole text may be shown only under CC BY, CC BY-SA, CC0 or in the public domain; its licence is not given");
});
