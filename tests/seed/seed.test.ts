/** The content of the first start: enough of it, with the cases that are hard to model, and nothing wrong in it. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { collections } from "../../seed/load.js";
import { readCollection } from "../../seed/read.js";
import { rowsOf } from "../../seed/rows.js";
import { schemaFiles } from "../../seed/schemas.js";
import { inProject } from "../../src/shared/project.js";

const read = (name: string): ReturnType<typeof readCollection> => readCollection(inProject("seed", name));
const { world, articles } = read("sample");
const statements = articles.flatMap((article) => article.statements);

describe.each(collections)("seed/%s", (name) => {
  test("has no problems", () => {
    expect(read(name).problems).toEqual([]);
  });

  test("makes the same rows every time, each with an ID of its own", () => {
    const rows = rowsOf(read(name), true);
    expect(rowsOf(read(name), true)).toEqual(rows);
    const ids = Object.values(rows).flatMap((items) => items.flatMap((row) => ("id" in row ? [row["id"]] : [])));
    expect(new Set(ids).size).toBe(ids.length);
  });

  const yaml = readdirSync(inProject("seed", name), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => inProject("seed", name, file));
  test.for(yaml.map((file): [string, string] => [relative(inProject("seed", name), file), file]))("%s names its schema in its first line", ([, file]) => {
    const [, schema = ""] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(file, "utf8")) ?? [];
    const kind = basename(dirname(file)) === "articles" ? "article" : basename(file, ".yaml");
    expect(join(dirname(file), schema)).toBe(inProject("seed", `${kind}.schema.json`));
    expect(schemaFiles().has(`${kind}.schema.json`)).toBe(true);
  });
});

test("the first article's text does not stand in its file", () => {
  expect(read("first-article").articles.map(({ body }) => body)).toEqual([undefined]);
});

test.for([...schemaFiles()])("seed/%s is what seed/format.ts makes", ([name, content]) => {
  expect(readFileSync(inProject("seed", name), "utf8"), "`npm run cli -- seed schemas` writes it").toBe(content);
});

describe("the sample", () => {
  test("has at least 24 articles of 150 to 400 words", () => {
    const lengths = articles.map(({ slug, body }): [string, number] => [slug, body?.trim().split(/\s+/).length ?? 0]);
    expect(lengths.length).toBeGreaterThanOrEqual(24);
    expect(lengths.filter(([, words]) => words < 150 || words > 400)).toEqual([]);
  });

  test.for<[what: string, least: number, count: number]>([
    ["speakers", 25, new Set(statements.map(({ speaker }) => speaker)).size],
    ["publishers with articles", 3, new Set(articles.map(({ publisher }) => publisher)).size],
    ["issues that statements are about", 4, new Set(statements.flatMap(({ issues }) => issues)).size],
    ["events", 8, world.events.length],
    ["events that something was said at", 4, new Set(statements.flatMap(({ occasion }) => occasion ?? [])).size],
    ["places with several names", 1, world.places.filter(({ names }) => names.length > 1).length],
  ])("has %s: at least %d", ([, least, count]) => {
    expect(count).toBeGreaterThanOrEqual(least);
  });

  type SeedStatement = (typeof statements)[number];
  const quoted = (statement: SeedStatement): number => statement.parts.filter(({ kind }) => kind === "QUOTED").length;
  test.for<[what: string, is: (statement: SeedStatement) => boolean]>([
    ["a city or a building that speaks for a government", ({ reading }) => reading === "METONYM"],
    ["a pronoun for its speaker", ({ reading }) => reading === "PRONOUN"],
    ["a description for its speaker", ({ reading }) => reading === "DESCRIPTION"],
    ["quoted and paraphrased parts", ({ kind }) => kind === "MIXED"],
    ["a quotation that its attribution interrupts", (statement) => statement.kind === "DIRECT" && quoted(statement) >= 2],
    ["a hedge", ({ hedged }) => hedged],
    ["a denial of another statement", ({ denies }) => denies.length > 0],
    ["a restatement of what another article has", ({ restates }) => restates.some((reference) => reference.includes("#"))],
    ["a response to another statement", ({ respondsTo }) => respondsTo.length > 0],
    ["a stance that is not its speaker's", ({ speaker, stanceHolder }) => stanceHolder !== undefined && stanceHolder !== speaker],
    ["addressees", ({ addressees }) => addressees.length > 0],
    ["a relative date", ({ said }) => said?.phrase !== undefined],
    ["a date that is less precise than a day", ({ said }) => said !== undefined && said.precision !== "DAY"],
    ["a position on an issue", ({ positions }) => positions.length > 0],
  ])("has a statement with %s", ([, is]) => {
    expect(statements.filter(is)).not.toEqual([]);
  });

  test("has every text policy", () => {
    expect(new Set(articles.map(({ rights }) => rights.textPolicy))).toEqual(new Set(["FULL_TEXT", "EXCERPTS", "LINK_ONLY"]));
  });

  test("has persons with two roles, and one whose statements name both", () => {
    const twice = world.agents.filter(({ kind, roles }) => kind === "PERSON" && roles.length > 1);
    expect(twice).not.toEqual([]);
    const rolesOf = (slug: string): Set<string> => new Set(statements.flatMap(({ speaker, role }) => (speaker === slug && role !== undefined ? [role] : [])));
    expect(twice.filter(({ slug }) => rolesOf(slug).size > 1)).not.toEqual([]);
  });

  test("is invented: its addresses lead nowhere", () => {
    const hosts = [...articles.map(({ canonicalUrl }) => canonicalUrl), ...world.publishers.map(({ url }) => url)].map((url) => new URL(url).hostname);
    expect(hosts.filter((host) => !/\.(example|test|invalid)$/.test(host))).toEqual([]);
  });
});
