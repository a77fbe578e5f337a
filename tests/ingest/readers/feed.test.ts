import { describe, expect, test } from "vitest";
import { article, articles, problems, read } from "./read.js";

const rss = (
  items: string,
  before = "",
) => `<?xml version="1.0"?>${before}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Tidewatch &amp; Sons</title><link>https://tidewatch.example</link><language>en-us</language><copyright>Copyright 2031 Tidewatch News</copyright>${items}</channel></rss>`;
const item = (title: string, more = "") => `<item><title>${title}</title><link>https://tidewatch.example/${title}</link><description>In short.</description>${more}</item>`;

describe("RSS", () => {
  test("gives each item's full text rather than its summary", async () => {
    const full =
      "<content:encoded><![CDATA[<p>One &amp; <b>all</b>.</p><p>Two.</p>]]></content:encoded><pubDate>Mon, 03 Mar 2031 23:00:00 -0500</pubDate><dc:creator>Ana Ferro</dc:creator>";
    const [first, second] = await articles("feed.xml", rss(item("a", full) + item("b")));
    expect(first).toMatchObject({
      format: "rss",
      headline: "a",
      language: "en-US",
      published: { value: "2031-03-03", precision: "DAY" },
      canonicalUrl: "https://tidewatch.example/a",
      publisher: { name: "Tidewatch & Sons", url: "https://tidewatch.example" },
      byline: "Ana Ferro",
      rights: { holder: "Tidewatch News", notice: "Copyright 2031 Tidewatch News" },
      body: "One & all.\n\nTwo.",
    });
    expect(second).toMatchObject({ body: "In short.", byline: null, published: null });
  });

  test("an item that cannot be read does not stop the others", async () => {
    const items = await read(
      "feed.xml",
      rss(`${item("a")}<item><title>Empty</title></item><item><title>Deep</title><description>${"&lt;div&gt;".repeat(300)}x</description></item>${item("d")}`),
    );
    expect(items.map((one) => ("error" in one ? one.error.message : one.article.headline))).toEqual([
      "a",
      "feed.xml, item 2 has no text.",
      "feed.xml, item 3 nests elements more than 200 deep.",
      "d",
    ]);
  });

  test("of a single item is called by its name alone", async () => {
    expect((await read("feed.xml", rss(item("a"))))[0]?.sourceName).toBe("feed.xml");
  });

  test("in the form of RDF is read", async () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>T</title><link>https://t.example</link></channel><item><title>One</title><link>https://t.example/1</link><description>Text.</description></item></rdf:RDF>`;
    expect(await article("feed.rdf", rdf)).toMatchObject({ format: "rss", headline: "One", body: "Text.", canonicalUrl: "https://t.example/1" });
  });

  test("may name a public document type, which means nothing", async () => {
    expect(await article("feed.xml", rss(item("a"), '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://nowhere.example/rss.dtd">'))).toMatchObject({
      headline: "a",
    });
  });
});

describe("Atom", () => {
  test("gives its entries", async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"><title>Tidewatch</title><link href="https://tidewatch.example/"/><link rel="self" href="https://tidewatch.example/feed"/><rights>© 2031 Tidewatch News</rights><author><name>Desk</name></author>
      <entry><title type="html">Tables &amp;amp; tugs</title><link rel="enclosure" href="https://tidewatch.example/a.mp3"/><link href="https://tidewatch.example/a"/><updated>2031-03-04T00:00:00Z</updated><published>2031-03-03T00:00:00Z</published><summary>Short.</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two.</p></div></content></entry>
      <entry><title>Second</title><updated>2031-03-04T00:00:00Z</updated><summary>Short.</summary></entry></feed>`;
    const [first, second] = await articles("feed.atom", atom);
    expect(first).toMatchObject({
      format: "atom",
      headline: "Tables & tugs",
      language: "en-GB",
      published: { value: "2031-03-03", precision: "DAY" },
      canonicalUrl: "https://tidewatch.example/a",
      publisher: { name: "Tidewatch", url: "https://tidewatch.example/" },
      byline: "Desk",
      rights: { holder: "Tidewatch News", notice: "© 2031 Tidewatch News" },
      body: "One.\n\nTwo.",
    });
    expect(second).toMatchObject({ headline: "Second", body: "Short.", published: { value: "2031-03-04" } });
  });
});

describe("JSON Feed", () => {
  test("gives its items", async () => {
    const feed = {
      version: "https://jsonfeed.org/version/1.1",
      title: "Tidewatch",
      home_page_url: "https://tidewatch.example/",
      language: "en",
      items: [
        {
          id: "https://tidewatch.example/a",
          title: "One",
          content_html: "<p>Html.</p>",
          content_text: "Text.",
          date_published: "2031-03-03T00:00:00Z",
          authors: [{ name: "Ana Ferro" }],
        },
        { id: "2", content_text: "Only <3 text.\n\nTwo paragraphs." },
      ],
    };
    expect(await articles("feed.json", JSON.stringify(feed))).toMatchObject([
      { format: "json-feed", headline: "One", body: "Html.", canonicalUrl: "https://tidewatch.example/a", byline: "Ana Ferro", published: { value: "2031-03-03" } },
      {
        headline: "Only <3 text. Two paragraphs.",
        body: "Only <3 text.\n\nTwo paragraphs.",
        canonicalUrl: null,
        publisher: { name: "Tidewatch", url: "https://tidewatch.example/" },
      },
    ]);
  });
});

describe("a hostile feed is refused:", () => {
  const laughs = Array.from({ length: 10 }, (_, at) => `<!ENTITY lol${at + 1} "${`&lol${at};`.repeat(10)}">`).join("");
  test.each([
    ["entities of its own", rss(item("&lol10;"), `<!DOCTYPE rss [<!ENTITY lol0 "lol">${laughs}]>`), "feed.xml declares entities, which are not read."],
    ["an entity of the system", rss(item("&file;"), '<!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/passwd">]>'), "feed.xml declares entities, which are not read."],
    ["elements without end", `<rss><channel>${"<a>".repeat(100_000)}`, "feed.xml nests elements more than 200 deep."],
    ["too many of them", rss("<item/>".repeat(200_001)), "feed.xml has more than 200,000 elements."],
    ["nothing in it", rss(""), "feed.xml is a feed without items."],
    ["a root that is none", "<?xml version='1.0'?><rss></rss>", "feed.xml cannot be read as a feed."],
  ])("%s", async (_what, xml, message) => {
    expect(await problems("feed.xml", xml)).toEqual([message]);
  });
});
