import { describe, expect, test } from "vitest";
import { article, problems } from "./read.js";

const paragraphs = [
  "Estmere will publish its tide tables, ministers of the coalition said on Monday evening, ending a quarrel with the harbour towns that has lasted for three winters.",
  "“We shall open every lock,” said Mira Falk, the deputy harbour minister. “No boat will wait, and no captain will be asked for papers that he does not have.”",
  "Asked about the dredging, she said the channel & its lights were a matter for the engineers, who would report in May, and not for those who only sail through it.",
  "The towns want more than tables. They have asked for pilots, for a second tug, and for a say in who is made harbour master when the present one leaves at the end of the year.",
];
const linked = {
  "@context": "https://schema.org",
  "@graph": [
    { "@type": "Organization", "@id": "https://tidewatch.example/#org", name: "Tidewatch", url: "https://tidewatch.example" },
    {
      "@type": ["NewsArticle"],
      headline: "Estmere opens its tide tables",
      datePublished: "2031-03-03T21:00:00+01:00",
      author: [{ name: "Ana Ferro" }, { name: "By Ben Ito" }],
      publisher: { "@id": "https://tidewatch.example/#org" },
      copyrightHolder: { name: "Tidewatch News Ltd" },
      copyrightNotice: "© 2031 Tidewatch News Ltd",
      usageInfo: "https://tidewatch.example/terms",
      isAccessibleForFree: "False",
      mainEntityOfPage: { "@type": "WebPage", "@id": "https://tidewatch.example/tables" },
    },
  ],
};

const page = (head = "", behind = "") => `<!doctype html><html lang="en-gb"><head><title>Estmere opens its tide tables | Tidewatch</title>${head}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article><h1>Estmere opens its tide tables</h1>
<p>${paragraphs[0] ?? ""}</p>
<figure><img src="a.png" alt="A tug"><figcaption>A tug at Tarnholm, last winter.</figcaption></figure>
<script>var tracked = "never text";</script>
<p>${paragraphs[1] ?? ""}</p><div class="related-links"><p>Related</p><ul><li><a href="/x">Another story that is not this one</a></li></ul></div>
<p>Read more: <a href="/y">Why the reef voted</a></p>
<p>${paragraphs[2]?.replace("&", "&amp;") ?? ""}</p><p><a href="/z">See also: the tugs of Tarnholm</a></p>
<p>${paragraphs[3]?.replace(" ", "\n  ") ?? ""}</p>${behind}</article></main>
<aside><p>Subscribe to our newsletter today, and never miss a tide again.</p></aside><footer><p>All about tides</p></footer></body></html>`;

describe("a page of the web", () => {
  test("gives its paragraphs, without captions, related links and scripts", async () => {
    const { body } = await article("page.html", page());
    expect(body.split("\n\n").filter((paragraph) => !paragraph.startsWith("Read more"))).toEqual(paragraphs);
  });

  test("says who made it in JSON-LD, things named by their @id included", async () => {
    expect(await article("page.html", page(`<script type="application/ld+json">${JSON.stringify(linked)}</script>`))).toMatchObject({
      format: "html",
      headline: "Estmere opens its tide tables",
      language: "en-GB",
      published: { value: "2031-03-03", precision: "DAY" },
      canonicalUrl: "https://tidewatch.example/tables",
      publisher: { name: "Tidewatch", url: "https://tidewatch.example" },
      byline: "Ana Ferro and Ben Ito",
      rights: { holder: "Tidewatch News Ltd", notice: "© 2031 Tidewatch News Ltd", terms: "https://tidewatch.example/terms", license: null, isAccessibleForFree: false },
    });
  });

  test("says it in meta elements where there is no JSON-LD, or only a broken one", async () => {
    const head = `<script type="application/ld+json">{"@type": "NewsArticle", </script>
      <link rel="canonical" href="https://tidewatch.example/tables"><link rel="license" href="https://creativecommons.org/licenses/by/4.0/">
      <meta property="og:title" content="Estmere opens its tide tables &amp;#8211; Tidewatch"><meta property="og:site_name" content="Tidewatch">
      <meta property="article:published_time" content="2031-03-03"><meta name="author" content="By Ana Ferro"><meta name="copyright" content="© 2031 Tidewatch News Ltd">`;
    expect(await article("page.html", page(head))).toMatchObject({
      headline: "Estmere opens its tide tables",
      published: { value: "2031-03-03", precision: "DAY" },
      canonicalUrl: "https://tidewatch.example/tables",
      publisher: { name: "Tidewatch", url: "https://tidewatch.example" },
      byline: "Ana Ferro",
      rights: { holder: "Tidewatch News Ltd", notice: "© 2031 Tidewatch News Ltd", license: "https://creativecommons.org/licenses/by/4.0/" },
    });
  });

  test("that says nothing of itself has nothing guessed about it", async () => {
    expect(await article("page.html", page())).toMatchObject({
      published: null,
      canonicalUrl: null,
      publisher: null,
      byline: null,
      rights: { holder: null, notice: null, isAccessibleForFree: null },
    });
  });

  test("gives a notice under its text as metadata", async () => {
    const { body, rights } = await article("page.html", page("", "<p>© 2031 Tidewatch News Ltd. All rights reserved.</p>"));
    expect(rights).toMatchObject({ holder: "Tidewatch News Ltd", notice: "© 2031 Tidewatch News Ltd. All rights reserved." });
    expect(body).not.toContain("©");
  });

  test("whose text stands only in its JSON-LD gives that", async () => {
    const script = JSON.stringify({ "@type": "NewsArticle", headline: "Tables open", articleBody: "<p>One.</p><p>Two.</p>" });
    expect(await article("page.html", `<html><head><script type="application/ld+json">${script}</script></head><body></body></html>`)).toMatchObject({
      headline: "Tables open",
      body: "One.\n\nTwo.",
    });
  });

  test("with double line breaks for paragraphs has paragraphs", async () => {
    const { body } = await article("page.html", `<html><body><div><h1>T</h1><div>${paragraphs.join("<br><br>\n")}</div></div></body></html>`);
    expect(body.split("\n\n")).toHaveLength(4);
  });

  test("without text is refused", async () => {
    expect(await problems("page.html", "<html><body><nav><a href='/'>Home</a></nav></body></html>")).toEqual(["page.html has no text."]);
  });

  test("may leave out end tags, and draw", async () => {
    const rows = "<tr><td>1<td>2".repeat(300);
    const drawing = `<svg>${'<path d="M0"/>'.repeat(400)}</svg>`;
    const { body } = await article("page.html", page(drawing, `<table>${rows}</table>${"<p>More of it.".repeat(300)}`));
    expect(body).toContain(paragraphs[3]);
  });
});
