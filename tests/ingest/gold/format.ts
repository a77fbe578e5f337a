/** The form of the files in this folder: what a person writes by hand, close to that of `seed/`. */
import { z } from "zod";

const words = z.string().trim().min(1);
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words joined by hyphens");
const keys = z.array(key);
/** Words that stand in the text once, or once between this prefix and this suffix. */
const selector = z.union([words, z.strictObject({ exact: words, prefix: z.string().min(1).optional(), suffix: z.string().min(1).optional() })]);
const partialDate = z
  .strictObject({ value: z.iso.date(), precision: z.enum(["DAY", "WEEK", "MONTH", "YEAR"]), phrase: words.optional() })
  .transform(({ phrase, ...date }) => (phrase === undefined ? date : { ...date, phrase }));
const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .nullable()
  .default(null);

const known = z.strictObject({
  key,
  type: z.enum(["Agent", "Place", "RegionalIssue", "Topic", "Event"]),
  kind: words,
  name: words,
  aliases: z.array(words).default([]),
  country,
  parties: keys.default([]),
  places: keys.default([]),
});

const agent = z.strictObject({
  key,
  kind: z.enum(["PERSON", "ORGANIZATION", "GOVERNMENT", "GROUP"]),
  name: words,
  unnamed: z.boolean().default(false),
  aliases: z.array(words).default([]),
  country,
  known: key.nullable().default(null),
});

const role = z.strictObject({ key: key.optional(), person: key, title: words, organization: key.optional(), former: z.boolean().default(false) });

const statement = z.strictObject({
  key,
  kind: z.enum(["direct", "indirect", "mixed"]),
  content: z.array(selector).min(1),
  cue: selector.optional(),
  source: selector,
  attributedAs: words,
  reading: z.enum(["NAME", "DESCRIPTION", "METONYM", "PRONOUN"]),
  speaker: key,
  role: key.nullish(),
  stanceHolder: key.nullish(),
  addressees: keys.default([]),
  promptedBy: words.nullable().default(null),
  hedged: z.boolean().default(false),
  said: partialDate.nullish(),
  occasion: key.nullish(),
  issues: keys.optional(),
  restates: keys.optional(),
  denies: keys.optional(),
  respondsTo: keys.optional(),
});

const event = z.strictObject({
  key,
  name: words,
  kind: z.enum(["SUMMIT", "TALKS", "CONFERENCE", "BRIEFING", "PRESS_CONFERENCE", "HEARING", "INCIDENT", "VISIT", "CEREMONY", "OTHER"]),
  start: partialDate.nullable().default(null),
  place: words.nullable().default(null),
  evidence: selector,
  participations: z
    .array(
      z.strictObject({
        agent: key,
        delegation: key.nullable().default(null),
        capacity: z.enum(["LEAD", "CHIEF_ENVOY", "MEMBER"]),
        planned: z.boolean().default(false),
      }),
    )
    .default([]),
});

const issue = z.strictObject({
  key,
  name: words,
  kind: z.enum(["TERRITORIAL_DISPUTE", "MARITIME_DISPUTE", "RESOURCE_DISPUTE", "SECURITY", "TRADE", "ENVIRONMENT", "OTHER"]),
  known: key.nullable().default(null),
  places: z.array(words).default([]),
  parties: z.array(z.strictObject({ agent: key, role: z.enum(["CLAIMANT", "MEDIATOR", "ASKED_TO_CONTRIBUTE", "STAKEHOLDER"]) })),
  partiesComplete: z.boolean(),
  evidence: selector,
});

export const goldFile = z.strictObject({
  phenomenon: words,
  published: z.iso.date(),
  text: words,
  knows: z.array(known).default([]),
  agents: z.array(agent),
  roles: z.array(role).default([]),
  events: z.array(event).optional(),
  issues: z.array(issue).optional(),
  statements: z.array(statement),
  none: z.array(selector).default([]),
  optional: z.array(selector).default([]),
});

export type GoldFile = z.infer<typeof goldFile>;
