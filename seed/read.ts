/** Reads a folder of seed files and checks what one file alone cannot show: references between files, and quotations in their texts. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import type { z } from "zod";
import { normalise } from "../src/ingest/text/normalise.js";
import { articleFile, worldFiles, type ArticleFile, type World } from "./format.js";
import { locate } from "./locate.js";

export interface Collection {
  world: World;
  articles: ArticleFile[];
  /** Every problem found, each with its file and path; empty when all is well. */
  problems: string[];
}

export function readCollection(folder: string): Collection {
  const problems: string[] = [];
  const read = <T>(file: string, schema: z.ZodType<T>): T | undefined => {
    try {
      const result = schema.safeParse(parse(readFileSync(file, "utf8")));
      if (result.success) return result.data;
      for (const issue of result.error.issues) problems.push(`${file}: ${issue.path.join(".")}: ${issue.message}`);
    } catch (error) {
      problems.push(`${file}: ${(error as Error).message}`);
    }
    return undefined;
  };
  const kinds = Object.keys(worldFiles) as (keyof World)[];
  const world = Object.fromEntries(
    kinds.map((kind) => {
      const file = join(folder, `${kind}.yaml`);
      return [kind, existsSync(file) ? (read(file, worldFiles[kind] as z.ZodType) ?? []) : []];
    }),
  ) as unknown as World;
  const directory = join(folder, "articles");
  const names = existsSync(directory)
    ? readdirSync(directory)
        .filter((name) => name.endsWith(".yaml"))
        .sort()
    : [];
  const articles = names.flatMap((name) => {
    const article = read(join(directory, name), articleFile);
    if (article && article.slug !== basename(name, ".yaml")) problems.push(`${name}: the file is not named after its slug ${article.slug}`);
    return article ? [article] : [];
  });
  return { world, articles, problems: [...problems, ...checkReferences(world, articles), ...articles.flatMap(checkQuotations)] };
}

function checkReferences(world: World, articles: ArticleFile[]): string[] {
  const problems: string[] = [];
  const known = Object.fromEntries(Object.entries(world).map(([kind, items]) => [kind, new Set(items.map((item) => item.slug))])) as Record<keyof World, Set<string>>;
  for (const [kind, items] of Object.entries(world)) if (known[kind as keyof World].size < items.length) problems.push(`${kind}: a slug stands twice`);
  const texts = new Map(articles.map((article) => [article.slug, article]));
  const statements = new Set(articles.flatMap((article) => article.statements.map((statement) => `${article.slug}#${statement.key}`)));
  const needs = (where: string, kind: keyof World, slug: string | undefined) => {
    if (slug !== undefined && !known[kind].has(slug)) problems.push(`${where}: ${slug} is not in ${kind}.yaml`);
  };
  const needsEvidence = (where: string, items: readonly object[]) => {
    for (const item of items) {
      if (!("article" in item)) continue;
      const article = texts.get(item.article as string);
      if (!article) problems.push(`${where}: evidence: there is no article ${String(item.article)}`);
      else if ("exact" in item) attempt(problems, `${where}: evidence in ${article.slug}`, () => locate(normalise(article.body ?? "").text, item as { exact: string }));
    }
  };
  const roles = new Map(world.agents.map((agent) => [agent.slug, new Set(agent.roles.map((role) => role.key))]));
  for (const agent of world.agents) {
    needs(agent.slug, "agents", agent.partOf);
    for (const role of agent.roles) {
      needs(`${agent.slug}: ${role.key}`, "agents", role.organization);
      needsEvidence(`${agent.slug}: ${role.key}`, role.evidence);
    }
  }
  for (const topic of world.topics) needs(topic.slug, "topics", topic.parent);
  for (const place of world.places) {
    needs(place.slug, "places", place.partOf);
    for (const name of place.names) {
      needs(place.slug, "agents", name.usedBy);
      needsEvidence(place.slug, name.evidence ?? []);
    }
  }
  for (const issue of world.issues) {
    for (const slug of issue.places) needs(issue.slug, "places", slug);
    for (const party of issue.parties) {
      needs(issue.slug, "agents", party.agent);
      needsEvidence(`${issue.slug}: ${party.agent}`, party.evidence);
    }
  }
  for (const event of world.events) {
    needs(event.slug, "places", event.place);
    needs(event.slug, "events", event.partOf);
    for (const slug of event.topics) needs(event.slug, "topics", slug);
    for (const participation of event.participations) {
      needs(event.slug, "agents", participation.agent);
      needs(event.slug, "agents", participation.delegation);
      needsEvidence(`${event.slug}: ${participation.agent}`, participation.evidence);
    }
  }
  for (const article of articles) {
    needs(article.slug, "publishers", article.publisher);
    needs(article.slug, "agents", article.copyrightHolder);
    for (const kind of ["issues", "topics", "events"] as const) for (const slug of article[kind]) needs(article.slug, kind, slug);
    const keys = new Set<string>();
    for (const statement of article.statements) {
      const where = `${article.slug}#${statement.key}`;
      if (keys.has(statement.key)) problems.push(`${where}: the key stands twice`);
      keys.add(statement.key);
      for (const slug of [statement.speaker, statement.stanceHolder, ...statement.addressees]) needs(where, "agents", slug);
      if (statement.role !== undefined && !roles.get(statement.speaker)?.has(statement.role)) problems.push(`${where}: ${statement.speaker} has no role ${statement.role}`);
      needs(where, "events", statement.occasion);
      for (const kind of ["issues", "topics"] as const) for (const slug of statement[kind]) needs(where, kind, slug);
      for (const position of statement.positions) {
        needs(where, "issues", position.issue);
        needs(where, "agents", position.holder);
      }
      for (const reference of [...statement.restates, ...statement.denies, ...statement.respondsTo]) {
        const full = reference.includes("#") ? reference : `${article.slug}#${reference}`;
        if (!statements.has(full)) problems.push(`${where}: there is no statement ${full}`);
      }
    }
    for (const mention of article.mentions) {
      if ((mention.agent === undefined) === (mention.place === undefined)) problems.push(`${article.slug}: a mention names an agent or a place`);
      needs(`${article.slug}: mention`, "agents", mention.agent);
      needs(`${article.slug}: mention`, "places", mention.place);
    }
  }
  return problems;
}

function checkQuotations(article: ArticleFile): string[] {
  const problems: string[] = [];
  const check = (where: string, span: object | undefined) => {
    if (!span || !("exact" in span)) return null;
    return attempt(problems, `${article.slug}: ${where}`, () => locate(normalise(article.body ?? "").text, span as { exact: string }));
  };
  for (const statement of article.statements) {
    let end = 0;
    for (const part of statement.parts) {
      const located = check(statement.key, part);
      if (located && located.start < end) problems.push(`${article.slug}: ${statement.key}: the parts overlap or are out of order`);
      end = located?.end ?? end;
    }
    const kinds = new Set(statement.parts.map((part) => part.kind));
    const kind = kinds.size > 1 ? "MIXED" : kinds.has("QUOTED") ? "DIRECT" : "INDIRECT";
    if (kind !== statement.kind) problems.push(`${article.slug}: ${statement.key}: its parts make it ${kind}, not ${statement.kind}`);
    check(`${statement.key}: cue`, statement.cue);
    check(`${statement.key}: source`, statement.source);
  }
  for (const mention of article.mentions) check("mention", mention);
  return problems;
}

function attempt<T>(problems: string[], where: string, action: () => T): T | null {
  try {
    return action();
  } catch (error) {
    problems.push(`${where}: ${(error as Error).message}`);
    return null;
  }
}
