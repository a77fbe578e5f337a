/**
 * The form of the files in `seed/`: what a person writes by hand. One file a kind of entity
 * (`agents.yaml`, `issues.yaml`, …) and one file an article. The JSON Schemas that editors'
 * tools read are emitted from here (`npm run cli -- seed schemas`).
 */
import { z } from "zod";

const text = (longest: number) => z.string().trim().min(1).max(longest);
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words joined by hyphens")
  .max(120);
const date = z.iso.date();
const url = z.url({ protocol: /^https?$/ }).max(500);
const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "a BCP 47 language tag")
  .meta({ description: "BCP 47 language tag" });
const country = z.string().regex(/^[A-Z]{2}$/, "an ISO 3166-1 alpha-2 code");

const partialDate = z
  .strictObject({
    value: date.meta({ description: "First day of the period that the source names" }),
    precision: z.enum(["DAY", "WEEK", "MONTH", "YEAR"]),
    phrase: text(80).optional().meta({ description: "The source's words when the date was relative: “next week”" }),
  })
  .meta({ description: "A date as precise as its source, no more" });

const quoteSelector = {
  exact: text(2_000).meta({ description: "The exact words of the body" }),
  prefix: z.string().min(1).max(200).optional().meta({ description: "Words right before, where the exact words recur" }),
  suffix: z.string().min(1).max(200).optional().meta({ description: "Words right after, where the exact words recur" }),
};
const sha = z.string().regex(/^[0-9a-f]{64}$/);
/** A span whose words may not stand in the file: found once by its first and last words, then kept as a position and a hash. */
const recordedSpan = {
  from: text(60).meta({ description: "The span's first words, just enough to find it" }),
  to: text(60).optional().meta({ description: "Its last words; absent where `from` is all of it" }),
  near: text(60).optional().meta({ description: "Words somewhere before it, where its first words recur" }),
  start: z.int().min(0).optional().meta({ description: "Written by `seed record`: position in code points of the normalised text" }),
  end: z.int().min(1).optional(),
  exactSha256: sha.optional(),
};
const span = z.union([z.strictObject(quoteSelector), z.strictObject(recordedSpan)]);

const evidence = z.union([
  z.strictObject({ article: slug, ...quoteSelector }),
  z.strictObject({ article: slug, ...recordedSpan }),
  z.strictObject({ url, note: text(300).optional() }),
]);
const evidences = z.array(evidence).min(1).max(10);

const role = z.strictObject({
  key: slug.meta({ description: "Names the role in statements: `role: <key>`; unique for the person" }),
  title: text(200),
  organization: slug.optional(),
  former: z.boolean().default(false),
  asOf: partialDate.optional(),
  from: partialDate.optional(),
  to: partialDate.optional(),
  evidence: evidences,
});

const agent = z.strictObject({
  slug,
  kind: z.enum(["PERSON", "ORGANIZATION", "GOVERNMENT", "GROUP"]),
  name: text(200),
  unnamed: z.boolean().default(false).meta({ description: "A group known only by a description: “officials”" }),
  aliases: z.array(text(200)).max(20).default([]),
  description: text(500).optional(),
  country: country.optional(),
  partOf: slug.optional().meta({ description: "The agent that this one belongs to" }),
  sameAs: z.array(url).max(10).default([]),
  roles: z.array(role).max(20).default([]),
});

const publisher = z.strictObject({ slug, name: text(200), url, description: text(500).optional(), country: country.optional() });

const topic = z.strictObject({
  slug,
  name: text(200),
  description: text(500).optional(),
  parent: slug.optional(),
  mediaTopic: z
    .string()
    .regex(/^medtop:\d{8}$/)
    .optional()
    .meta({ description: "IPTC Media Topic" }),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .optional(),
});

const place = z.strictObject({
  slug,
  kind: z.enum(["COUNTRY", "REGION", "CITY", "BUILDING", "ISLAND", "ISLANDS", "REEF", "SEA", "STRAIT", "RIVER"]),
  names: z
    .array(z.strictObject({ name: text(200), language: language.optional(), usedBy: slug.optional(), evidence: evidences.optional() }))
    .min(1)
    .max(20)
    .meta({ description: "Every name with who uses it; none is preferred" }),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  outline: z.record(z.string(), z.unknown()).optional().meta({ description: "GeoJSON geometry" }),
  partOf: slug.optional(),
  sameAs: z.array(url).max(10).default([]),
});

const issue = z.strictObject({
  slug,
  name: text(200),
  aliases: z.array(text(200)).max(20).default([]),
  kind: z.enum(["TERRITORIAL_DISPUTE", "MARITIME_DISPUTE", "RESOURCE_DISPUTE", "SECURITY", "TRADE", "ENVIRONMENT", "OTHER"]),
  summary: text(1_000),
  places: z.array(slug).max(20).default([]),
  partiesComplete: z.boolean(),
  parties: z.array(z.strictObject({ agent: slug, role: z.enum(["CLAIMANT", "MEDIATOR", "ASKED_TO_CONTRIBUTE", "STAKEHOLDER"]), evidence: evidences })).max(30),
});

const event = z.strictObject({
  slug,
  name: text(200),
  kind: z.enum(["SUMMIT", "TALKS", "CONFERENCE", "BRIEFING", "PRESS_CONFERENCE", "HEARING", "INCIDENT", "VISIT", "CEREMONY", "OTHER"]),
  description: text(500).optional(),
  start: partialDate,
  end: partialDate.optional(),
  venue: text(200).optional(),
  place: slug.optional(),
  partOf: slug.optional(),
  topics: z.array(slug).max(20).default([]).meta({ description: "The agenda" }),
  participations: z
    .array(
      z.strictObject({
        agent: slug,
        delegation: slug.optional(),
        capacity: z.enum(["LEAD", "CHIEF_ENVOY", "MEMBER"]),
        planned: z.boolean().default(false),
        evidence: evidences,
      }),
    )
    .max(50)
    .default([]),
});

const part = z.union([
  z.strictObject({ kind: z.enum(["QUOTED", "PARAPHRASED"]), ...quoteSelector }),
  z.strictObject({
    kind: z.enum(["QUOTED", "PARAPHRASED"]),
    text: text(600).optional().meta({ description: "Quoted words, where the rights let them stand here" }),
    ...recordedSpan,
  }),
]);
const statementReference = z
  .string()
  .regex(/^([a-z0-9-]+#)?[a-z0-9-]+$/)
  .meta({ description: "A statement's key in this article, or `article-slug#key`" });

const statement = z.strictObject({
  key: slug,
  kind: z.enum(["DIRECT", "INDIRECT", "MIXED"]),
  parts: z.array(part).min(1).max(10).meta({ description: "What was said, in the order of the text, without the outer quotation marks" }),
  anchor: z
    .strictObject({ start: z.int().min(0), end: z.int().min(1), exactSha256: sha })
    .optional()
    .meta({ description: "Written by `seed record`: from the first part to the last" }),
  rendering: text(600).optional().meta({ description: "The statement in our own words, where the rights withhold the article's" }),
  cue: span.optional().meta({ description: "The word that marks the speech: “said”, “rejected”" }),
  source: span.optional().meta({ description: "The whole phrase that names the speaker, apposition included" }),
  attributedAs: text(200).meta({ description: "The article's words for the speaker: “Toroa”, “officials”" }),
  reading: z.enum(["NAME", "DESCRIPTION", "METONYM", "PRONOUN"]),
  speaker: slug,
  role: slug.optional().meta({ description: "Key of the speaker's role held when this was said" }),
  stanceHolder: slug.optional().meta({ description: "Whose position it states, when that is not the speaker" }),
  occasion: slug.optional(),
  said: partialDate.optional(),
  addressees: z.array(slug).max(10).default([]),
  promptedBy: text(200).optional(),
  hedged: z.boolean().default(false),
  translated: z.boolean().optional().meta({ description: "Whether the words are a translation; absent where that is not known" }),
  issues: z.array(slug).max(10).default([]),
  topics: z.array(slug).max(10).default([]),
  restates: z.array(statementReference).max(10).default([]),
  denies: z.array(statementReference).max(10).default([]),
  respondsTo: z.array(statementReference).max(10).default([]),
  positions: z
    .array(z.strictObject({ issue: slug, holder: slug.optional().meta({ description: "Default: the stance holder, else the speaker" }), text: text(300) }))
    .max(5)
    .default([]),
});

const mention = z.union([
  z.strictObject({ agent: slug.optional(), place: slug.optional(), reading: z.enum(["NAME", "DESCRIPTION", "METONYM", "PRONOUN"]), ...quoteSelector }),
  z.strictObject({
    agent: slug.optional(),
    place: slug.optional(),
    reading: z.enum(["NAME", "DESCRIPTION", "METONYM", "PRONOUN"]),
    ...recordedSpan,
  }),
]);

export const articleFile = z.strictObject({
  slug,
  headline: text(300),
  summary: text(1_000).optional().meta({ description: "In our own words" }),
  language,
  published: partialDate,
  retrieved: partialDate.optional(),
  canonicalUrl: url,
  publisher: slug,
  copyrightHolder: slug.optional(),
  byline: text(200).optional().meta({ description: "As printed; absent when the article bears none" }),
  rights: z.strictObject({
    holder: text(200).optional(),
    notice: text(1_000).optional(),
    terms: url.optional(),
    license: text(100).optional().meta({ description: "SPDX identifier or URL" }),
    isAccessibleForFree: z.boolean(),
    textPolicy: z.enum(["FULL_TEXT", "EXCERPTS", "LINK_ONLY"]),
  }),
  body: z.string().min(1).max(200_000).optional(),
  text: z
    .strictObject({ length: z.int().min(1), sha256: sha, sourceSha256: sha, normalisation: text(40) })
    .optional()
    .meta({ description: "The text that offsets count in, where it may not stand here; written by `seed record`" }),
  issues: z.array(slug).max(20).default([]),
  topics: z.array(slug).max(20).default([]),
  events: z.array(slug).max(20).default([]),
  statements: z.array(statement).max(200),
  mentions: z.array(mention).max(500).default([]),
});

export const worldFiles = {
  agents: z.array(agent),
  publishers: z.array(publisher),
  topics: z.array(topic),
  places: z.array(place),
  issues: z.array(issue),
  events: z.array(event),
};

export type ArticleFile = z.infer<typeof articleFile>;
export type World = { [Kind in keyof typeof worldFiles]: z.infer<(typeof worldFiles)[Kind]> };
export type RecordedSpan = z.infer<z.ZodObject<typeof recordedSpan>>;
export type SeedStatement = ArticleFile["statements"][number];
export type SeedEvidence = z.infer<typeof evidence>;
