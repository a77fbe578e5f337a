import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accepts, readAssets, type BuiltFile } from "../../src/http/built-files.js";

describe("the files of a build", () => {
  let folder: string;
  let files: Map<string, BuiltFile>;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "on-record-built-"));
    mkdirSync(join(folder, "assets"));
    for (const name of ["page-1.js", "page-1.js.br", "page-1.css", "world-1.json", "world-1.json.gz", "serif-1.woff2", "mark-1.svg", "note-1.xyz"]) {
      writeFileSync(join(folder, "assets", name), name);
    }
    files = readAssets(folder, "/web/assets");
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each([
    ["page-1.js", "text/javascript; charset=utf-8"],
    ["page-1.css", "text/css; charset=utf-8"],
    ["world-1.json", "application/json; charset=utf-8"],
    ["serif-1.woff2", "font/woff2"],
    ["mark-1.svg", "image/svg+xml"],
    ["note-1.xyz", "application/octet-stream"],
  ])("%s is sent as %s", (name, type) => {
    expect(files.get(`/web/assets/${name}`)?.headers).toMatchObject({ "content-type": type, "x-content-type-options": "nosniff" });
  });

  test("compressed forms belong to their file and are none of their own", () => {
    expect(files.size).toBe(6);
    expect(files.get("/web/assets/page-1.js")?.br?.toString()).toBe("page-1.js.br");
    expect(files.get("/web/assets/world-1.json")?.gzip?.toString()).toBe("world-1.json.gz");
  });

  test("a folder without a build says what to do", () => {
    expect(() => readAssets(join(folder, "nothing"), "/web/assets")).toThrow("npm start builds it");
  });
});

test.each([
  ["gzip, deflate, br", true],
  ["br;q=1.0, GZIP;q=0.5", true],
  ["gzip;q=0", false],
  ["gzip ; q=0.000, *", false],
  ["x-gzip", false],
  ["", false],
])("a client that sends accept-encoding %j takes gzip: %s", (accepted, taken) => {
  expect(accepts(accepted, "gzip")).toBe(taken);
});
