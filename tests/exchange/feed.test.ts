import fc from "fast-check";
import { parseAtomFeed, parseRssFeed } from "feedsmith";
import { expect, test } from "vitest";
import { atomFeed } from "../../src/exchange/atom-feed.js";
import { feedOf, type Feed } from "../../src/exchange/feed.js";
import { jsonFeed } from "../../src/exchange/json-feed.js";
import type { Thing } from "../../src/exchange/list-reader.js";
import { rssFeed } from "../../src/exchange/rss-feed.js";
import { xmlText } from "../../src/exchange/xml-text.js";

const place = { origin: "https://record.example", address: "/lists/articles.atom", next: undefined };

const article = (given: object): Thing => ({
  id: "0d1ff000-0000-4000-8000-000000000001",
  slug: "beacon-relit",
  ...{
    headline: "Beacon relit",
    summary: "The beacon burns again.",
    language: "en",
    byline: null,
    canonicalUrl: "https://paper.example/beacon?a=1&b=2",
    updatedAt: "2031-05-06T07:08:09.123Z",
    published: { value: "2031-05-05", precision: "DAY" },
    publisher: { slug: "the-paper", name: "The Paper" },
    rights: { notice: "© The Paper" },
    credit: "Beacon relit. (2031, May 5). The Paper.",
    issues: [],
    topics: [{ slug: "harbours", name: "Harbours" }],
    ...given,
  },
});

const feed = (given: object): Feed => feedOf("articles", [article(given)], place);

test("an entry says what is known of its article", () => {
  expect(parseAtomFeed(atomFeed(feed({ byline: "Ada Quill" }))).entries).toEqual([
    expect.objectContaining({
      id: "urn:uuid:0d1ff000-0000-4000-8000-000000000001",
      title: { value: "Beacon relit" },
      content: { value: "The beacon burns again.", type: "text" },
      authors: [{ name: "Ada Quill" }],
      published: "2031-05-05T00:00:00.000Z",
      updated: "2031-05-06T07:08:09.123Z",
      categories: [{ term: "harbours", label: "Harbours" }],
      rights: { value: "© The Paper\nBeacon relit. (2031, May 5). The Paper." },
      xml: { lang: "en" },
      links: [
        { href: "https://record.example/articles/beacon-relit", rel: "alternate", type: "text/html" },
        { href: "https://paper.example/beacon?a=1&b=2", rel: "via", title: "Beacon relit" },
      ],
    }),
  ]);
});

test.for(["WEEK", "MONTH", "YEAR"])("a day that is known to the %s only is not told as a day", (precision) => {
  const given = feed({ published: { value: "2031-05-01", precision } });
  expect(atomFeed(given)).not.toContain("<published>");
  expect(rssFeed(given)).not.toContain("<pubDate>");
  expect(JSON.parse(jsonFeed(given))).toMatchObject({ items: [{ _on_record: { published: { value: "2031-05-01", precision } } }] });
  expect(jsonFeed(given)).not.toContain("date_published");
});

test("an article without an author's line is given no author, but in Atom, which asks for one, its publisher", () => {
  expect(rssFeed(feed({}))).not.toContain("dc:creator");
  expect(jsonFeed(feed({}))).not.toContain('"authors"');
  expect(parseAtomFeed(atomFeed(feed({}))).entries?.[0]?.authors).toEqual([{ name: "The Paper" }]);
});

test("a feed without entries is a feed", () => {
  const empty = feedOf("statements", [], { ...place, next: "/lists/statements.atom?after=x" });
  expect(parseAtomFeed(atomFeed(empty))).toMatchObject({ updated: "1970-01-01T00:00:00.000Z", title: { value: "Statements – On Record" } });
  expect(parseRssFeed(rssFeed(empty))).toMatchObject({ title: "Statements – On Record" });
  expect(JSON.parse(jsonFeed(empty))).toMatchObject({ version: "https://jsonfeed.org/version/1.1", items: [], next_url: "https://record.example/lists/statements.atom?after=x" });
});

test("its identity is that of its address", () => {
  const other = feedOf("articles", [], { ...place, address: "/lists/articles.atom?first=5" });
  expect(feed({}).id).toBe(feed({ headline: "Another" }).id);
  expect(other.id).not.toBe(feed({}).id);
});

test("markup in a text stays text", () => {
  const headline = `<b>"Tide" & 'ebb'</b> ]]> <script>alert(1)</script>`;
  const given = feed({ headline, summary: headline });
  expect(parseAtomFeed(atomFeed(given)).entries?.[0]).toMatchObject({ title: { value: headline }, content: { value: headline, type: "text" } });
  // A description is HTML once XML is read.
  expect(parseRssFeed(rssFeed(given)).items?.[0]).toMatchObject({
    title: headline,
    description: headline.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
  });
});

test("what XML cannot hold never gets into it", () => {
  const forbidden = /[^\t\n\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
  fc.assert(
    fc.property(fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }), (text) => {
      expect(xmlText(text)).not.toMatch(forbidden);
    }),
  );
  expect(xmlText("a\u0001b\r\nc\ud800d\uffffe \u202e😀")).toBe("a\ufffdb\nc\ufffdd\ufffde \u202e😀");
});
