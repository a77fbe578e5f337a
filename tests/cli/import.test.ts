/** `on-record import` and `on-record verify COPY` as their users run them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCli, type Outcome } from "../support/run-cli.js";

let folder: string;

const run = (args: string[], { input = "", environment = {} }: { input?: string; environment?: Record<string, string> } = {}): Promise<Outcome> =>
  runCli(args, { input, cwd: folder, environment: { DATA_DIR: join(folder, "data"), ...environment } });

const page = (number: number, story: string): string =>
  `# Ferry Notes ${number}\n\nMarch 3 2031\n\n---\n\n${story}\n\n© 2031 Harbour Bulletin. All rights reserved.\n\nCitation: Ferry Notes ${number} (2031, March 3) retrieved 4 March 2031 from <https://harbour.example/${number}.html>\n`;
const story = "“The ferry will sail at dawn,” said Mira Falk, the harbour minister of Sorovia. She said the lower pier would stay closed.";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "on-record-import-"));
  mkdirSync(join(folder, "notes", "old"), { recursive: true });
  writeFileSync(join(folder, "notes", "1.md"), page(1, story));
  writeFileSync(join(folder, "notes", "old", "2.md"), page(2, `It rained.\n\n${story}`));
  writeFileSync(join(folder, "broken.md"), Buffer.from([0, 1, 2, 3]));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const rows = (stdout: string): Record<string, string> => Object.fromEntries(stdout.split("\n").flatMap((line) => (line ? [[line.slice(0, 16).trim(), line.slice(26)]] : [])));

describe("from an empty folder on", () => {
  test("a trial says what would be and writes nothing", async () => {
    const { status, stdout, stderr } = await run(["import", "--dry-run", "notes"]);
    expect([status, rows(stdout)["Articles"]]).toEqual([0, "new 2, known 0, changed 0, refused 0"]);
    expect(stderr).toMatch(/^Nothing was written\. [\d.]+ articles a second\.\n$/);
  });

  test("a folder is imported, and a table says what was found", async () => {
    const { status, stdout } = await run(["import", "notes"]);
    expect([status, rows(stdout)["Articles"]]).toEqual([0, "new 2, known 0, changed 0, refused 0"]);
    expect(rows(stdout)["Statements"]).toMatch(/^direct [1-9]/);
  });

  test("again it changes nothing", async () => {
    const { status, stdout } = await run(["import", "notes", "notes/1.md"]);
    expect([status, rows(stdout)["Articles"]]).toEqual([0, "new 0, known 3, changed 0, refused 0"]);
  });

  test("one broken file stops no other, and the exit status is 1", async () => {
    const { status, stdout, stderr } = await run(["import", "broken.md", "missing.md", "notes/1.md"]);
    expect([status, rows(stdout)["Articles"]]).toEqual([1, "new 0, known 1, changed 0, refused 2"]);
    expect(stderr).toMatch(/^broken\.md .+\.\nmissing\.md cannot be read: .+\.\n[\d.]+ articles a second\.\n$/);
  });

  test("a changed text from standard input is told, as JSON", async () => {
    const { status, stdout } = await run(["import", "--json", "-"], { input: page(1, `It rained.\n\n${story}`) });
    const answer = JSON.parse(stdout) as { articles: object[]; totals: object };
    expect(status).toBe(0);
    expect(answer).toMatchObject({ dryRun: false, articles: [{ sourceName: "standard input", headline: "Ferry Notes 1", report: { outcome: "CHANGED", slug: "ferry-notes-1" } }] });
    expect(answer.totals).toMatchObject({ articles: { new: 0, known: 0, changed: 1, refused: 0 } });
  });

  test("a host that nobody named is not asked", async () => {
    const { status, stderr } = await run(["import", "https://harbour.example/1.html"], { environment: { INGEST_ALLOW_HOSTS: "other.example" } });
    expect(status).toBe(1);
    expect(stderr).toContain("https://harbour.example/1.html is on harbour.example, which INGEST_ALLOW_HOSTS does not name.\n");
  });

  test("verify finds the article that a file is a copy of, and all its anchors", async () => {
    const { status, stdout, stderr } = await run(["verify", join("notes", "old", "2.md")]);
    expect(stdout).toMatch(/^(holds (statement|evidence) \d+-\d+\n)+$/);
    const count = stdout.split("\n").length - 1;
    expect([status, stderr]).toEqual([0, `ferry-notes-2: The text is the one that was annotated; ${count} of ${count} anchors hold.\n`]);
  });

  test("verify says that a file is no article's copy", async () => {
    expect(await run(["verify", "-"], { input: "It snowed.\n" })).toEqual({ status: 1, stdout: "", stderr: "there is no article that - is a copy of\n" });
  });
});

test.for<[what: string, args: string[], message: string]>([
  ["no source", ["import"], "error: missing required argument 'source'"],
  ["an unknown policy", ["import", "--policy", "all", "-"], "error: option '--policy <policy>' argument 'all' is invalid"],
  ["no jobs", ["import", "--jobs", "0", "-"], "It must be a whole number from 1 to 32."],
  ["a date that is none", ["import", "--published", "2031-02-30", "-"], "It must be a date such as 2031-05-06, 2031-05 or 2031."],
])("%s is wrong use: exit status 2, with help", async ([, args, message]) => {
  const { status, stdout, stderr } = await run(args);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(message);
});
