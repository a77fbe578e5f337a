import fc from "fast-check";
import { expect, test } from "vitest";
import { csv } from "../../src/exchange/csv.js";
import type { Thing } from "../../src/exchange/list-reader.js";
import { parseCsv, parseTable } from "./parse-csv.js";

async function written(things: Thing[], list: "topics" | "places" = "topics"): Promise<string> {
  const pages = (async function* () {
    await Promise.resolve();
    yield things;
  })();
  let text = "";
  for await (const piece of csv(list, pages, "https://record.example")) text += piece;
  return text;
}

test("a table has a header row and ends every row with CRLF", async () => {
  const text = await written([{ id: "1", slug: "tides", name: "Tides" } as Thing]);
  expect(text).toBe("id,permalink,slug,name,description,parent,media_topic,wikidata,sample\r\n1,https://record.example/topics/tides,tides,Tides,,,,,\r\n");
});

test("a list without things is a header row", async () => {
  expect(parseCsv(await written([]))).toHaveLength(1);
});

test.for(["=SUM(A1)", "+1", "-1", "@name", "\tx", "\rx", "＝1", "＋1", "－1", "＠a"])("%j does not reach a spreadsheet as a formula", async (name) => {
  const [row] = parseTable(await written([{ id: "1", slug: "tides", name } as Thing]));
  expect(row?.["name"]).toBe(`'${name}`);
});

test("numbers are no formulas, and several values are kept apart", async () => {
  const place = { id: "1", slug: "reef", latitude: -12.5, longitude: 0, names: [{ name: "Reef" }, { name: "Le Récif" }], sample: false };
  const [row] = parseTable(await written([place], "places"));
  expect(row).toMatchObject({ latitude: "-12.5", longitude: "0", names: "Reef; Le Récif", sample: "false" });
});

test("every text comes back as it was, but for the apostrophe before a formula", async () => {
  const property = fc.asyncProperty(
    fc.array(fc.string({ unit: fc.oneof(fc.constantFrom(...Array.from("\"\r\n,;'=+-\t")), fc.string({ unit: "binary", minLength: 1, maxLength: 1 })) }), { maxLength: 5 }),
    async (names) => {
      const rows = parseTable(await written(names.map((name, at) => ({ id: String(at), slug: "s", name }) as Thing)));
      expect(rows.map((row) => row["name"]?.replace(/^'(?=[=+\-@\t\r＝＋－＠])/u, ""))).toEqual(names.map((name) => name.replace(/^'(?=[=+\-@\t\r＝＋－＠])/u, "")));
    },
  );
  await fc.assert(property);
});
