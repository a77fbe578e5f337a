/** An invented article as readers, the extractor and the resolver would hand it on, made by hand. */
import type { ExtractedStatement } from "../../src/ingest/extract/statement-extractor.js";
import type { Resolver } from "../../src/ingest/import.service.js";
import type { SourceArticle } from "../../src/ingest/readers/source-article.js";
import type { KnownNames, KnownThing, ResolvedText, TextAgent } from "../../src/ingest/resolve/resolved-text.js";
import type { Span } from "../../src/ingest/text/span.js";
import { sha256 } from "../../src/shared/sha256.js";
import { sortName } from "../../src/shared/sort-name.js";

export const paragraphs = [
  "Sorovia is ready to share its tide tables with Estmere at the Tide Tables Seminar next week, officials said Monday.",
  "“We shall open every lock,” said Mira Falk, the deputy harbour minister of Sorovia. “No boat will wait.”",
  "Asked about the dredging, Falk said Sorovia wants Estmere to “do more to clear” the Lornholm Channel, which both claim.",
  "Estmere rejected that, saying the channel is clear.",
];
export const body = paragraphs.join("\n\n");

/** A source with `changes`; its body as the normaliser leaves it. */
export function source(changes: Partial<SourceArticle> = {}): SourceArticle {
  const text = changes.body ?? body;
  return {
    format: "text",
    headline: "Sorovia Offers Its Tide Tables",
    language: "en",
    published: { value: "2031-03-03", precision: "DAY" },
    retrieved: null,
    canonicalUrl: "https://tidewatch.example/tables",
    publisher: { name: "Tidewatch", url: "https://tidewatch.example" },
    byline: null,
    rights: { holder: "Tidewatch", notice: "© Tidewatch. All rights reserved.", terms: null, license: null, isAccessibleForFree: null },
    sourceSha256: sha256(text),
    ...changes,
    body: text,
  };
}

/** Where the words stand in the text; empty where they do not. */
function spans(text: string, ...words: string[]): Span[] {
  let from = 0;
  return words.flatMap((one): Span[] => {
    const at = text.indexOf(one, from);
    if (at < 0) return [];
    from = at + one.length;
    return [[at, from]];
  });
}

interface Said {
  kind: ExtractedStatement["kind"];
  content: string[];
  cue: string;
  by: string;
}

const said: Said[] = [
  { kind: "indirect", content: ["Sorovia is ready to share its tide tables with Estmere at the Tide Tables Seminar next week"], cue: "said Monday", by: "officials" },
  { kind: "direct", content: ["“We shall open every lock,”", "“No boat will wait.”"], cue: "said Mira", by: "Mira Falk, the deputy harbour minister of Sorovia" },
  { kind: "mixed", content: ["Sorovia wants Estmere to “do more to clear” the Lornholm Channel"], cue: "said Sorovia", by: "Falk" },
  { kind: "indirect", content: ["the channel is clear"], cue: "saying", by: "Estmere" },
];

/** The statements of the invented article that a text still has, whatever else it says. */
export function extract(text: string): ExtractedStatement[] {
  return said.flatMap(({ kind, content, cue, by }) => {
    const [first, ...rest] = spans(text, ...content);
    if (!first || rest.length + 1 < content.length) return [];
    const word = cue.split(" ")[0] ?? "";
    const cueAt = text.indexOf(cue);
    const source = text.lastIndexOf(by, kind === "indirect" && by === "officials" ? cueAt : Math.max(cueAt + by.length + 5, 0));
    return [
      {
        kind,
        content: [first, ...rest],
        cue: cueAt < 0 ? [] : [[cueAt, cueAt + word.length]],
        source: source < 0 ? [] : [[source, source + by.length]],
        confidence: 0.9,
        proposedBy: "rule:by-hand",
      },
    ];
  });
}

function known(names: KnownNames, name: string, type: KnownThing["type"]): KnownThing | null {
  const things = (names.get(sortName(name)) ?? []).filter((thing) => thing.type === type);
  return things.length === 1 ? (things[0] ?? null) : null;
}

const agents: Pick<TextAgent, "kind" | "name" | "unnamed" | "aliases" | "country">[] = [
  { kind: "GOVERNMENT", name: "Government of Sorovia", unnamed: false, aliases: ["Sorovia"], country: null },
  { kind: "GROUP", name: "officials", unnamed: true, aliases: [], country: null },
  { kind: "PERSON", name: "Mira Falk", unnamed: false, aliases: ["Falk"], country: null },
  { kind: "GOVERNMENT", name: "Government of Estmere", unnamed: false, aliases: ["Estmere"], country: null },
];
const [sorovia, officials, falk, estmere] = [0, 1, 2, 3];
const speakers = [officials, falk, falk, estmere];

/** Who is who in the invented article, and in what was made of it by changing words. */
export function resolve(text: string, statements: ExtractedStatement[], { known: names }: { known: KnownNames }): ResolvedText {
  const order = statements.map((statement) => said.findIndex(({ content }) => text.startsWith(content[0] ?? "", statement.content[0]?.[0])));
  const whole = (words: string): Span => spans(text, words)[0] ?? [0, 1];
  const channel = whole("Lornholm Channel");
  const claim = whole("which both claim");
  return {
    agents: agents.map((agent) => ({ ...agent, known: agent.unnamed ? null : known(names, agent.name, "Agent"), confidence: 0.8 })),
    roles: [{ person: falk, title: "deputy harbour minister", organization: sorovia, former: false, evidence: whole("the deputy harbour minister of Sorovia"), confidence: 0.95 }],
    places: [{ kind: "STRAIT", name: "Lornholm Channel", known: known(names, "Lornholm Channel", "Place"), confidence: 0.7 }],
    events: [
      {
        name: "Tide Tables Seminar",
        kind: "CONFERENCE",
        start: { value: "2031-03-10", precision: "WEEK", phrase: "next week" },
        end: null,
        venue: null,
        place: null,
        known: known(names, "Tide Tables Seminar", "Event"),
        participations: [{ agent: estmere, delegation: null, capacity: "MEMBER", planned: true, evidence: whole("Estmere"), confidence: 0.6 }],
        evidence: whole("Tide Tables Seminar"),
        confidence: 0.9,
      },
    ],
    issues: [
      {
        name: "Lornholm Channel dispute",
        kind: "MARITIME_DISPUTE",
        known: known(names, "Lornholm Channel dispute", "RegionalIssue"),
        places: [0],
        parties: [sorovia, estmere].map((agent) => ({ agent, role: "CLAIMANT", evidence: claim, confidence: 0.6 })),
        partiesComplete: true,
        evidence: channel,
        confidence: 0.7,
      },
    ],
    topics: [],
    mentions: [
      { agent: sorovia, place: null, surface: "Sorovia", reading: "NAME", span: whole("Sorovia") },
      { agent: falk, place: null, surface: "Mira Falk", reading: "NAME", span: whole("Mira Falk") },
      { agent: null, place: 0, surface: "Lornholm Channel", reading: "NAME", span: channel },
    ],
    statements: statements.map((statement, at) => {
      const which = order[at] ?? 0;
      const rejected = order.indexOf(2);
      return {
        ...statement,
        speaker: speakers[which] ?? null,
        attributedAs: said[which]?.by.split(",")[0] ?? "",
        reading: which === 0 ? "DESCRIPTION" : "NAME",
        speakerConfidence: 0.9,
        role: which === 1 ? 0 : null,
        stanceHolder: which === 2 ? sorovia : null,
        addressees: which === 2 ? [estmere] : [],
        promptedBy: which === 2 ? "Asked about the dredging" : null,
        occasion: which === 0 ? 0 : null,
        said: which === 0 ? { value: "2031-03-03", precision: "DAY", phrase: "Monday" } : null,
        hedged: false,
        issues: which >= 2 ? [0] : [],
        topics: [],
        links: which === 3 && rejected >= 0 ? [{ kind: "DENIES", to: rejected, confidence: 0.8 }] : [],
      };
    }),
  };
}

export const resolver: Resolver = { namesIn: () => [...agents.map(({ name }) => name), "Lornholm Channel", "Tide Tables Seminar", "Lornholm Channel dispute"], resolve };

export const extractor = { name: "by-hand 1", extract: (text: string): Promise<ExtractedStatement[]> => Promise.resolve(extract(text)) };
