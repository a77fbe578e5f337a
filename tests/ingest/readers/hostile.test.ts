import { describe, expect, test } from "vitest";
import { InvalidInputError } from "../../../src/shared/errors.js";
import { readArticles } from "../../../src/ingest/readers/read-articles.js";
import { problems, read } from "./read.js";

const html = (content: string) => `<html><body>${content}</body></html>`;

describe("a hostile file is refused in one sentence that begins with its name:", () => {
  test.each([
    ["deep HTML", html("<div>".repeat(100_000)), "a.html nests elements more than 200 deep."],
    ["deep HTML whose end tags belong to nothing", html("<div></span>".repeat(100_000)), "a.html nests elements more than 200 deep."],
    ["deep HTML of elements that close each other elsewhere", html("<ul><li>".repeat(100_000)), "a.html nests elements more than 200 deep."],
    ["deep HTML that only looks closed", html("<div/>".repeat(100_000)), "a.html nests elements more than 200 deep."],
    ["deep HTML behind an attribute with a bracket in it", html(`<a title="</b>">${"<i>".repeat(100_000)}`), "a.html nests elements more than 200 deep."],
    ["many elements", html("<b></b>".repeat(60_001)), "a.html has more than 60,000 elements."],
    ["many attributes", html(`<p ${"a ".repeat(150_001)}>x`), "a.html has more than 150,000 attributes."],
    ["many attributes with values", html(`<p ${'a="b"'.repeat(150_001)}>x`), "a.html has more than 150,000 attributes."],
    ["elements that stand deep, all of them", html(`${"<b>".repeat(150)}${"<i></i>".repeat(10_000)}`), "a.html has more than 1,000,000 levels."],
    ["many entities", html("&amp; ".repeat(50_001)), "a.html has more than 50,000 entities."],
    ["nothing but brackets", "<".repeat(100_000), "a.html has more than 60,000 elements."],
    ["a very long text", html(`<p>${"Words and words, said Mira Falk. ".repeat(70_000)}</p>`), "a.html has more than 2,000,000 characters."],
    ["a very long title", html(`<h1>${"Words ".repeat(500)}</h1><p>Words.</p>`), "a.html has a headline longer than 2,000 characters."],
    ["binary", Buffer.from("\u007fELF\u0002\u0001\u0001\0\0\0", "latin1"), "a.html is not text."],
  ])("%s", async (_what, content, message) => {
    expect(await problems("a.html", content)).toEqual([message]);
  });

  test("comments, programs and pictures inside attributes are not counted, however long they are", async () => {
    const long = "<b>words ".repeat(200_000);
    const [item] = await read("a.html", html(`<!--${long}--><script>${long}</script><style>${long}</style><img src="${long}"><p title=${"x".repeat(9_000)}>Words.</p>`));
    expect(item).toMatchObject({ article: { body: "Words." } });
  });

  test("a file of 50 MB, of which no more than the allowed part is read", async () => {
    let given = 0;
    function* chunks() {
      for (; given < 800; given++) yield Buffer.alloc(65_536, "a ");
    }
    const items = [];
    for await (const item of readArticles({ name: "big.txt", bytes: chunks() })) items.push(item);
    expect(items).toEqual([{ sourceName: "big.txt", error: new InvalidInputError("FILE", "big.txt is larger than 10 MB.") }]);
    expect(given).toBeLessThan(160);
  });

  test.each(["<!--", "<![CDATA[", "<?", "<script>", "<p title='", "</", "<", "<svg>", "&#x110000;", "<table><tr><td>", "<template>", "<plaintext>", "<frameset>"])(
    "%s without an end says at most that there is no text",
    async (start) => {
      const items = await read("a.html", `<html>${start}${"x ".repeat(1_000)}`);
      expect(items).toHaveLength(1);
    },
  );

  test("an error of the stream is not one of the file", async () => {
    function* broken() {
      yield Buffer.from("Words");
      throw new Error("gone");
    }
    await expect(readArticles({ name: "a.txt", bytes: broken() }).next()).rejects.toThrow("gone");
  });
});
