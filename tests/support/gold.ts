/**
 * The yardstick of the extractor and the resolver, in two parts: invented texts with one phenomenon each, and the articles of `seed/sample`.
 *
 * Spans follow these conventions. The content includes quotation marks, what stands before a closing one, and an opening “that”. The cue is
 * the verb group, without a date, a manner or an addressee that follows it. The source includes appositions and relative clauses.
 */
import { readFileSync, readdirSync } from "node:fs";
import { basename } from "node:path";
import { parse } from "yaml";
import type { ArticleFile, SeedStatement, World } from "../../seed/format.js";
import { codePoints, locate, type QuoteSelector } from "../../seed/locate.js";
import { readCollection } from "../../seed/read.js";
import type { KnownThing } from "../../src/ingest/resolve/resolved-text.js";
import { normalisation, normalisedUnder } from "../../src/ingest/text/normalise.js";
import { textAt, type Span } from "../../src/ingest/text/span.js";
import type { PartialDate } from "../../src/shared/partial-date.js";
import { inProject } from "../../src/shared/project.js";
import { goldFile, type GoldFile } from "../ingest/gold/format.js";
import type { GoldAgent, GoldRole, GoldStatement, GoldText } from "../ingest/gold/gold-text.js";

/** @throws Error naming the file, when an annotation breaks the format, its words are not in the text exactly once, or a key leads nowhere. */
export function phenomenaGold(): GoldText[] {
  const folder = inProject("tests", "ingest", "gold");
  const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  return files.sort().map((name) => {
    try {
      return phenomenonGold(basename(name, ".yaml"), goldFile.parse(parse(readFileSync(`${folder}/${name}`, "utf8"))));
    } catch (error) {
      throw new Error(`${name}: ${(error as Error).message}`, { cause: error });
    }
  });
}

/** Where the selector's words stand, in UTF-16 units. @throws Error unless they stand there exactly once. */
export function spanOf(text: string, selector: string | QuoteSelector): Span {
  const { start, exact } = locate(text, typeof selector === "string" ? { exact: selector } : selector);
  const at = codePoints(text) === text.length ? start : Array.from(text).slice(0, start).join("").length;
  return [at, at + exact.length];
}

function isCore(text: string, content: Span[], cue: Span[]): boolean {
  const words = content.flatMap((span) => textAt(text, span).match(/[\p{L}\p{N}]+/gu) ?? []);
  return words.length >= 3 && !cue.some((span) => /\b(?:not|declined)\b/.test(textAt(text, span)));
}

function phenomenonGold(id: string, file: GoldFile): GoldText {
  const text = file.text.trim();
  const span = (selector: string | QuoteSelector): Span => spanOf(text, selector);
  const roles = file.roles.map((role) => ({ ...role, key: role.key ?? role.person }));
  return {
    id,
    phenomenon: file.phenomenon,
    published: { value: file.published, precision: "DAY" },
    text,
    knows: file.knows.map(({ key, ...thing }) => ({ ...thing, id: key })),
    agents: file.agents,
    roles,
    statements: file.statements.map((statement) => phenomenonStatement(text, statement, file, roles)),
    events: file.events?.map((event) => ({ ...event, evidence: span(event.evidence) })),
    issues: file.issues?.map((issue) => ({ ...issue, evidence: span(issue.evidence) })),
    none: file.none.map(span),
    discard: file.optional.map(span),
  };
}

function phenomenonStatement(text: string, statement: GoldFile["statements"][number], file: GoldFile, roles: GoldRole[]): GoldStatement {
  const { restates, denies, respondsTo, cue, ...same } = statement;
  const to = (key: string): number => file.statements.findIndex((other) => other.key === key);
  const links = { RESTATES: restates, DENIES: denies, RESPONDS_TO: respondsTo };
  const kinds = ["RESTATES", "DENIES", "RESPONDS_TO"] as const;
  const content = statement.content.map((part) => spanOf(text, part));
  const cues = cue === undefined ? [] : [spanOf(text, cue)];
  return {
    ...same,
    core: isCore(text, content, cues),
    content,
    cue: cues,
    source: [spanOf(text, statement.source)],
    role: statement.role === undefined ? onlyRole(statement.speaker, roles) : statement.role,
    links: kinds.some((kind) => links[kind]) ? kinds.flatMap((kind) => (links[kind] ?? []).map((key) => ({ kind, to: to(key) }))) : undefined,
  };
}

/** The role that needs no mention: its holder has no other. @throws Error when there are several. */
function onlyRole(person: string, roles: GoldRole[]): string | null {
  const [role, ...others] = roles.filter((candidate) => candidate.person === person);
  if (others.length > 0) throw new Error(`${person} has several roles: a statement has to say which, or null`);
  return role?.key ?? null;
}

/**
 * Everything named in the sample's world is known; IDs are slugs. Judged are the speakers and what the article itself says: a role is
 * judged where the world gives this article as its evidence, a link where it stays inside the article; events and issues are not.
 */
export function sampleGold(): GoldText[] {
  const { world, articles } = readCollection(inProject("seed", "sample"));
  const knows = knownThings(world);
  return articles.map((article) => articleGold(article, world, knows));
}

function knownThings(world: World): KnownThing[] {
  const thing = { aliases: [], country: null, parties: [], places: [] };
  return [
    ...world.agents
      .filter(({ unnamed }) => !unnamed)
      .map(({ slug, kind, name, aliases, country }) => ({ ...thing, id: slug, type: "Agent" as const, kind, name, aliases, country: country ?? null })),
    ...world.places.map(({ slug, kind, names }) => {
      const [name = slug, ...aliases] = names.map((entry) => entry.name);
      return { ...thing, id: slug, type: "Place" as const, kind, name, aliases };
    }),
    ...world.issues.map(({ slug, kind, name, aliases, parties, places }) => ({
      ...thing,
      id: slug,
      type: "RegionalIssue" as const,
      kind,
      name,
      aliases,
      parties: parties.map(({ agent }) => agent),
      places,
    })),
  ];
}

function articleGold(article: ArticleFile, world: World, knows: KnownThing[]): GoldText {
  const text = normalisedUnder(normalisation, article.body ?? "");
  const roles = rolesIn(article, world);
  return {
    id: article.slug,
    phenomenon: article.headline,
    published: partialDate(article.published),
    text,
    knows,
    agents: agentsIn(article, roles, world),
    roles,
    statements: article.statements.map((statement) => articleStatement(text, statement, article, roles)),
    none: [],
    discard: [],
  };
}

function rolesIn({ slug }: ArticleFile, world: World): GoldRole[] {
  return world.agents.flatMap((agent) =>
    agent.roles
      .filter(({ evidence }) => evidence.some((item) => "article" in item && item.article === slug))
      .map(({ key, title, organization, former }) => ({ key: `${agent.slug}/${key}`, person: agent.slug, title, organization, former })),
  );
}

function agentsIn(article: ArticleFile, roles: GoldRole[], world: World): GoldAgent[] {
  const named = new Set<string | undefined>([
    ...article.statements.flatMap(({ speaker, stanceHolder, addressees }) => [speaker, stanceHolder, ...addressees]),
    ...article.mentions.map(({ agent }) => agent),
    ...roles.flatMap(({ person, organization }) => [person, organization]),
  ]);
  return world.agents
    .filter(({ slug }) => named.has(slug))
    .map(({ slug, kind, name, unnamed, aliases, country }) => ({ key: slug, kind, name, unnamed, aliases, country: country ?? null, known: unnamed ? null : slug }));
}

function articleStatement(text: string, statement: SeedStatement, article: ArticleFile, roles: GoldRole[]): GoldStatement {
  const { key, attributedAs, reading, speaker, stanceHolder, addressees, promptedBy, hedged, occasion, issues } = statement;
  const role = `${speaker}/${statement.role ?? ""}`;
  const [content, cue] = [contentOf(text, statement), spans(text, statement.cue)];
  return {
    key,
    kind: statement.kind.toLowerCase() as GoldStatement["kind"],
    core: isCore(text, content, cue),
    content,
    cue,
    source: spans(text, statement.source),
    attributedAs,
    reading,
    speaker,
    role: roles.some((other) => other.key === role) ? role : undefined,
    stanceHolder,
    addressees,
    promptedBy: promptedBy ?? null,
    hedged,
    said: statement.said && partialDate(statement.said),
    occasion,
    issues,
    links: linksOf(statement, article),
  };
}

const partialDate = ({ phrase, ...date }: ArticleFile["published"]): PartialDate => (phrase === undefined ? date : { ...date, phrase });

const spans = (text: string, selector: SeedStatement["cue"]): Span[] => (selector && "exact" in selector ? [spanOf(text, selector)] : []);

function linksOf({ restates, denies, respondsTo }: SeedStatement, article: ArticleFile): NonNullable<GoldStatement["links"]> {
  const inside = (kind: "RESTATES" | "DENIES" | "RESPONDS_TO", references: string[]): NonNullable<GoldStatement["links"]> =>
    references.map((reference) => ({ kind, to: article.statements.findIndex(({ key }) => key === reference) })).filter(({ to }) => to >= 0);
  return [...inside("RESTATES", restates), ...inside("DENIES", denies), ...inside("RESPONDS_TO", respondsTo)];
}

/** The parts with their quotation marks and an opening “that”; parts that only marks separate are one span. */
function contentOf(text: string, { parts }: SeedStatement): Span[] {
  const content: Span[] = [];
  for (const part of parts) {
    const [start, end] = "exact" in part ? withMarks(text, spanOf(text, part)) : [0, 0];
    const last = content.at(-1);
    if (last && /^[\s,;:.—–-]*$/.test(text.slice(last[1], start))) content[content.length - 1] = [last[0], end];
    else content.push([start, end]);
  }
  return content;
}

function withMarks(text: string, [start, end]: Span): Span {
  const before = /(?:\bthat |[“"‘«])$/.exec(text.slice(Math.max(0, start - 6), start))?.[0] ?? "";
  const after = /^[,.;:!?…]*[”"’»]/.exec(text.slice(end, end + 4))?.[0] ?? "";
  return [start - before.length, end + after.length];
}
