import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerLines } from "../../src/cli/extract-lines.js";
import type { StatementExtractor } from "../../src/ingest/extract/statement-extractor.js";
import { runCli } from "../support/run-cli.js";

/** What it is given is what was said. */
const echo: StatementExtractor = {
  name: "echo 1",
  extract: (text) => Promise.resolve([{ kind: "indirect", content: [[0, text.length]], cue: [], source: [], confidence: 1, proposedBy: "echo" }]),
};

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield await Promise.resolve(bytes.subarray(start, start + size));
}

/** The answers to what `echo` is asked, and what was refused. */
async function answers(input: string | Uint8Array, size = 7) {
  const refused: string[] = [];
  const bytes = typeof input === "string" ? Buffer.from(input) : input;
  const lines: string[] = [];
  for await (const line of answerLines(inPieces(bytes, size), echo, (number, reason) => refused.push(`${number}: ${reason}`))) lines.push(line);
  return { answered: lines.map((line) => JSON.parse(line) as { id: unknown; statements: { content: unknown }[] }), refused, lines };
}

describe("answers to lines", () => {
  test("have the line's id and spans in UTF-16 units of the text as it was given", async () => {
    const text = "  [Rain](#)\r\n&amp; e\u0301 😀 \u2028";
    const { answered, lines } = await answers(`${JSON.stringify({ id: "a", text })}\n${JSON.stringify({ id: 7, text: "" })}`);
    expect(answered.map(({ id, statements }) => [id, statements[0]?.content])).toEqual([
      ["a", [[0, text.length]]],
      [7, [[0, 0]]],
    ]);
    expect(lines[0]).toBe(`{"id":"a","statements":[{"kind":"indirect","content":[[0,${text.length}]],"cue":[],"source":[],"confidence":1}]}\n`);
  });

  test.for([1, 2, 3, 1_000])("are the same in whichever pieces of %i bytes the input comes", async (size) => {
    const { answered, refused } = await answers('\ufeff{"id":"é","text":"ünlü"}\r\n\n{"id":"2","text":"😀"}', size);
    expect([answered.map(({ id }) => id), refused]).toEqual([["é", "2"], []]);
  });

  test.for<[what: string, line: string | Buffer, reason: string]>([
    ["no JSON", '{"id":', "it is not JSON."],
    ["another shape", '["a","b"]', "it is not an object with an id and a text."],
    ["no id", '{"text":"x"}', "it is not an object with an id and a text."],
    ["no UTF-8", Buffer.from([0x22, 0xff, 0x22]), "it is not UTF-8."],
    ["more than 10 MB", `{"id":1,"text":"${"x".repeat(10_000_000)}"}`, "it is longer than 10 MB."],
  ])("go on behind a line that is %s", async ([, line, reason]) => {
    const input = Buffer.concat([Buffer.from('{"id":1,"text":"a"}\n'), Buffer.from(line), Buffer.from('\n{"id":3,"text":"c"}\n')]);
    const { answered, refused } = await answers(input, 65_536);
    expect([answered.map(({ id }) => id), refused]).toEqual([[1, 3], [`2: ${reason}`]]);
  });

  test("come before the next line is read", async () => {
    let read = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield await Promise.resolve(Buffer.from(`{"id":${++read},"text":"x"}\n`));
    }
    const stream = answerLines(endless(), echo, () => undefined);
    await stream.next();
    await stream.next();
    expect(read).toBe(2);
    await stream.return(undefined);
  });

  test("bear no control characters, whatever the id is", async () => {
    const { lines, answered } = await answers(JSON.stringify({ id: "\u009b31m\u202e\u001b[0m", text: "" }));
    expect(lines.join("")).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
    expect(answered[0]?.id).toBe("\u009b31m\u202e\u001b[0m");
  });
});

describe("on-record extract", () => {
  const text = "“The weir will hold for the whole winter,” said Orla Venn.\n";
  let folder: string;
  let file: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "on-record-extract-"));
    file = join(folder, "weir.txt");
    writeFileSync(file, text);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test("shows a file's text with its statements marked, and a list", async () => {
    const { status, stdout, stderr } = await runCli(["extract", file]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("[1 “The weir will hold for the whole winter,”] {said} <Orla Venn>.");
    expect(stdout).toMatch(/^ {2}1 {2}direct +\d+ % {2}Orla Venn$/m);
  });

  test("reads standard input where no file is named", async () => {
    expect((await runCli(["extract"], { input: text })).stdout).toContain("<Orla Venn>");
  });

  test("--json gives one document: texts, statements, spans and their words", async () => {
    const { status, stdout, stderr } = await runCli(["extract", "--json", file, "-"], { input: "It rained.\n" });
    expect([status, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toMatchObject({
      texts: [
        {
          source: file,
          text: text.trim(),
          statements: [
            {
              kind: "direct",
              content: [{ start: 0, end: 42, words: "“The weir will hold for the whole winter,”" }],
              cue: [{ words: "said" }],
              source: [{ start: 48, end: 57, words: "Orla Venn" }],
            },
          ],
        },
        { source: "standard input", statements: [] },
      ],
    });
  });

  test("--jsonl answers the lines that can be answered, tells the others' numbers, and ends with status 1", async () => {
    const { status, stdout, stderr } = await runCli(["extract", "--jsonl", "--rules-only"], {
      input: `${JSON.stringify({ id: "w", text })}\noops\n{"id":"r","text":"It rained."}\n`,
    });
    expect([status, stderr]).toEqual([1, "standard input, line 2: it is not JSON.\n"]);
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as unknown),
    ).toMatchObject([
      { id: "w", statements: [{ kind: "direct", content: [[0, 42]], cue: [[43, 47]], source: [[48, 57]] }] },
      { id: "r", statements: [] },
    ]);
  });

  test.for([
    ["JSON", ["--json"]],
    ["JSON Lines", ["--jsonl"]],
    ["the view", []],
  ] as const)("for %s, a file that is not there is told, the others are answered, and the status is 1", async ([, options]) => {
    const other = join(folder, "other.jsonl");
    writeFileSync(other, `${JSON.stringify({ id: "w", text, headline: "Weir", articleBody: text })}\n`);
    const { status, stdout, stderr } = await runCli(["extract", ...options, join(folder, "missing.txt"), other]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/direct/);
    expect(stderr).toMatch(/^\S+missing\.txt cannot be read: .+\n$/);
  });

  test("asks the endpoint that EXTRACTOR_URL names, and says why the local result stands", async () => {
    const environment = { EXTRACTOR_URL: "http://127.0.0.1:1/v1", EXTRACTOR_MODEL: "some-model" };
    const { status, stdout, stderr } = await runCli(["extract", "--json", file], { environment });
    expect([status, stderr]).toEqual([0, "EXTRACTOR_URL cannot be reached, or broke off its answer.\n"]);
    expect(JSON.parse(stdout)).toMatchObject({ texts: [{ statements: [{ kind: "direct" }] }] });
  });

  test("--json and --jsonl together are wrong use: exit status 2", async () => {
    const { status, stdout, stderr } = await runCli(["extract", "--json", "--jsonl"]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("cannot be used with");
  });
});
