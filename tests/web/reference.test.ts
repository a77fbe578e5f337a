import { describe, expect, test } from "vitest";
import { referencesTo, toBibtex, toCsl, type Cited } from "../../web/src/cite/reference.js";

const article: Cited["article"] = {
  slug: "harbour-fee-halved",
  headline: "Harbour fee {halved} & 100% refunded",
  byline: null,
  language: "en-GB",
  canonicalUrl: "https://courier.example/harbour?fee=50%25",
  apa: "Harbour fee {halved} & 100% refunded. (2031, June). The Courier. https://courier.example/harbour?fee=50%25",
  chicago: "“Harbour fee {halved} & 100% refunded.” The Courier, June 2031. https://courier.example/harbour?fee=50%25.",
  published: { value: "2031-06-01", precision: "MONTH" },
  retrieved: { value: "2031-06-13", precision: "DAY" },
  publisher: { name: "The Courier" },
};

const cited: Cited = {
  article,
  statement: {
    id: "0f3c29aa-1111-8222-9333-444455556666",
    speaker: "Ona Verrill",
    text: "We_never $charged\n#1",
    textIs: "VERBATIM",
    address: "https://record.example/statements/x",
  },
};

describe("references", () => {
  test("dates are no more precise than they are known", () => {
    expect(toCsl({ article })).toMatchObject({ issued: { "date-parts": [[2031, 6]] }, accessed: { "date-parts": [[2031, 6, 13]] } });
    const byWeek = { ...article, published: { value: "2031-06-30", precision: "WEEK" as const } };
    expect(toCsl({ article: byWeek })).toMatchObject({
      issued: {
        "date-parts": [
          [2031, 6, 30],
          [2031, 7, 6],
        ],
      },
    });
    expect(toBibtex({ article: byWeek })).toContain("  year = {2031},\n  date = {2031-06-30/2031-07-06},");
    const byYear = { ...article, published: { value: "2031-01-01", precision: "YEAR" as const }, retrieved: null };
    expect(toCsl({ article: byYear })).toMatchObject({ issued: { "date-parts": [[2031]] } });
    expect(toCsl({ article: byYear })).not.toHaveProperty("accessed");
    expect(toBibtex({ article: byYear })).not.toContain("month");
  });

  test("without a byline there is no author, and none is invented", () => {
    expect(toCsl({ article })).not.toHaveProperty("author");
    expect(toBibtex({ article })).not.toContain("author");
    expect(toCsl({ article: { ...article, byline: "Mara Ollin" } })).toMatchObject({ author: [{ literal: "Mara Ollin" }] });
  });

  test("BibTeX takes TeX's signs as text", () => {
    const bibtex = toBibtex(cited);
    expect(bibtex).toContain(String.raw`title = {{Harbour fee \textbraceleft{}halved\textbraceright{} \& 100\% refunded}}`);
    expect(bibtex).toContain(String.raw`We\_never \$charged \#1`);
    expect(bibtex).toContain("url = {https://courier.example/harbour?fee=50%25}");
    expect(bibtex).toMatch(/^@misc\{harbour-fee-halved-0f3c29aa,\n/);
    // Braces balance, those behind a backslash included, or the file breaks off for its reader.
    const torn = toBibtex({ article: { ...article, headline: "One { of two" } });
    expect(torn.split("{").length).toBe(torn.split("}").length);
  });

  test("our own words for a statement are not put between quotation marks", () => {
    const statement = { id: "0f3c29aa", speaker: "Ona Verrill", text: "Nobody was charged.", textIs: "VERBATIM" as const, address: "https://record.example/statements/x" };
    expect(toCsl({ article, statement })).toMatchObject({ note: "Statement by Ona Verrill: “Nobody was charged.” https://record.example/statements/x" });
    const rendered = toCsl({ article, statement: { ...statement, textIs: "RENDERED" } });
    expect(rendered).toMatchObject({ note: "Statement by Ona Verrill, as On Record sums it up: Nobody was charged. https://record.example/statements/x" });
  });

  test("a statement is cited by the article that it stands in", () => {
    const [apa, chicago, , csl] = referencesTo(cited).map(({ text }) => text);
    expect(apa).toBe(`Ona Verrill, as cited in: ${article.apa}`);
    expect(chicago).toContain(article.chicago);
    expect(JSON.parse(csl ?? "")).toMatchObject([
      { type: "article-newspaper", URL: article.canonicalUrl, note: expect.stringContaining(cited.statement?.address ?? "-") as string },
    ]);
  });
});
