import { describe, expect, test } from "vitest";
import { article, problems } from "./read.js";

const page = `

# Estmere opens its tide tables

March 3 2031, by Ana Ferro

---

Estmere will publish its [tide tables](#), ministers said Monday.

"We shall open *every* lock," said Mira Falk.

© 2031 Tidewatch News. All rights reserved.

Citation: Estmere opens its tide tables (2031, March 3) retrieved 19 April 2034 from <https://www.tidewatch.example/2031/tables.html>

This document is subject to copyright. No part may be reproduced without written permission.`;

describe("a saved page", () => {
  test("gives what stands around the text as metadata, and none of it as text", async () => {
    expect(await article("page.txt", page)).toMatchObject({
      format: "markdown",
      headline: "Estmere opens its tide tables",
      language: null,
      published: { value: "2031-03-03", precision: "DAY" },
      retrieved: { value: "2034-04-19", precision: "DAY" },
      canonicalUrl: "https://www.tidewatch.example/2031/tables.html",
      publisher: { name: "tidewatch.example", url: "https://www.tidewatch.example" },
      byline: "Ana Ferro",
      rights: {
        holder: "Tidewatch News",
        notice: "© 2031 Tidewatch News. All rights reserved.\n\nThis document is subject to copyright. No part may be reproduced without written permission.",
        terms: null,
        license: null,
        isAccessibleForFree: null,
      },
      body: 'Estmere will publish its [tide tables](#), ministers said Monday.\n\n"We shall open *every* lock," said Mira Falk.',
    });
  });

  test("gives the same with other line ends", async () => {
    expect(await article("page.txt", page.replaceAll("\n", "\r\n"))).toEqual(await article("page.txt", page));
  });

  test("without a heading takes headline and date from its citation", async () => {
    expect(await article("page.md", page.replace(/# .*\n\nMarch.*\n/, ""))).toMatchObject({
      headline: "Estmere opens its tide tables",
      published: { value: "2031-03-03" },
      byline: null,
    });
  });

  test("keeps rules and copyright signs that stand inside the text", async () => {
    const { body } = await article("page.md", "# Title\n\nOne.\n\n---\n\n© is a sign.\n\nThree.\n");
    expect(body).toBe("One.\n\n---\n\n© is a sign.\n\nThree.");
  });

  test("with nothing but notices is refused", async () => {
    expect(await problems("page.md", "# Title\n\n© 2031 Tidewatch News.\n")).toEqual(["page.md has no text."]);
  });
});

describe("front matter", () => {
  const matter = `---
title: The Reef "Vote"
date: 2031-03
authors: [Ana Ferro, By Ben Ito, {name: Cleo Park}]
lang: en_gb
canonical_url: https://tidewatch.example/reef
publisher: Tidewatch
copyright: Copyright 2031 by Tidewatch News Ltd. All rights reserved.
license: CC-BY-4.0
---
The reef voted.
`;

  test("goes before what the page prints", async () => {
    expect(await article("reef.md", matter)).toMatchObject({
      format: "markdown",
      headline: 'The Reef "Vote"',
      language: "en-GB",
      published: { value: "2031-03-01", precision: "MONTH" },
      canonicalUrl: "https://tidewatch.example/reef",
      publisher: { name: "Tidewatch", url: "https://tidewatch.example" },
      byline: "Ana Ferro, Ben Ito and Cleo Park",
      rights: { holder: "Tidewatch News Ltd", notice: "Copyright 2031 by Tidewatch News Ltd. All rights reserved.", license: "CC-BY-4.0" },
      body: "The reef voted.",
    });
  });

  test.each([
    ["that is no YAML", "---\na: [b\n---\nText.", "a.md cannot be read as YAML front matter."],
    ["that is no mapping", "---\n- a: b\n---\nText.", "a.md has front matter that is no YAML mapping."],
    ["with aliases", "---\na: &a [x]\nb: [*a, *a]\n---\nText.", "a.md cannot be read as YAML front matter."],
    ["nested without end", `---\na: ${"[".repeat(9_000)}\n---\nText.`, "a.md cannot be read as YAML front matter."],
  ])("%s is refused", async (_what, text, message) => {
    expect(await problems("a.md", text)).toEqual([message]);
  });

  test("is not what begins with a rule", async () => {
    expect(await article("a.md", "---\n\nText without a title, and a rule.\n\n---\n\nMore.")).toMatchObject({ body: "Text without a title, and a rule.\n\n---\n\nMore." });
  });
});

describe("plain text", () => {
  test("has headline, byline and date above it, each on its line", async () => {
    expect(await article("a.txt", "Estmere opens its tide tables\n\nBy Ana Ferro\nPublished: 3 March 2031\n\nEstmere said so.\n\n(c) 2031 Tidewatch News\n")).toMatchObject({
      format: "text",
      headline: "Estmere opens its tide tables",
      published: { value: "2031-03-03", precision: "DAY" },
      byline: "Ana Ferro",
      rights: { holder: "Tidewatch News", notice: "(c) 2031 Tidewatch News" },
      body: "Estmere said so.",
    });
  });

  test("without a headline keeps all of its text, and is called by its opening words", async () => {
    const text = "Estmere will publish its tide tables, ministers of the coalition said on Monday evening in Tarnholm.\n\nThey did not say when.";
    expect(await article("a.txt", text)).toMatchObject({
      headline: "Estmere will publish its tide tables, ministers of the coalition said on Monday…",
      body: text,
      byline: null,
      published: null,
    });
  });

  test("that is a single short line is a text", async () => {
    expect(await article("standard input", "No headline here")).toMatchObject({ headline: "No headline here", body: "No headline here" });
  });

  test("does not take a sentence for a byline", async () => {
    expect(await article("a.txt", "Tables open\n\nBy Monday all of them will be out.\n\nSo they said.")).toMatchObject({
      byline: null,
      body: "By Monday all of them will be out.\n\nSo they said.",
    });
  });

  test.each(["", " \n\t\n", "\ufeff"])("of nothing is refused: %j", async (text) => {
    expect(await problems("a.txt", text)).toEqual(["a.txt is empty."]);
  });
});
