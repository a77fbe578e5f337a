/** The gold set is consistent: that it is right, only reading it can show. */
import { describe, expect, test } from "vitest";
import { textAt, type Span } from "../../src/ingest/text/span.js";
import { phenomenaGold, sampleGold, spanOf } from "../support/gold.js";
import type { GoldText } from "./gold/gold-text.js";

const phenomena = phenomenaGold();
const sample = sampleGold();
const named = [...phenomena, ...sample].map((gold): [string, GoldText] => [gold.id, gold]);

test("there are at least 32 invented texts, each of 60 to 250 words with a phenomenon of its own", () => {
  expect(phenomena.length).toBeGreaterThanOrEqual(32);
  expect(new Set(phenomena.map(({ phenomenon }) => phenomenon)).size).toBe(phenomena.length);
  const lengths = phenomena.map(({ id, text }): [string, number] => [id, text.split(/\s+/).length]);
  expect(lengths.filter(([, words]) => words < 60 || words > 250)).toEqual([]);
});

test("there are all 28 articles of the sample", () => {
  expect(sample.length).toBe(28);
});

describe.each(named)("%s", (_, { text, statements, agents, roles, events, issues, knows, none }) => {
  const known = new Set(knows.map(({ id }) => id));
  const keys = new Set(agents.map(({ key }) => key));

  test("has keys that are unique and lead somewhere", () => {
    for (const list of [agents, roles, statements, events ?? [], issues ?? []]) expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
    expect(agents.filter((agent) => agent.known !== null && !known.has(agent.known))).toEqual([]);
    const used = [
      ...statements.flatMap(({ speaker, stanceHolder, addressees }) => [speaker, stanceHolder, ...addressees]),
      ...roles.flatMap(({ person, organization }) => [person, organization]),
      ...(events ?? []).flatMap(({ participations }) => participations.flatMap(({ agent, delegation }) => [agent, delegation])),
      ...(issues ?? []).flatMap(({ parties }) => parties.map(({ agent }) => agent)),
    ];
    expect(used.filter((key) => typeof key === "string" && !keys.has(key))).toEqual([]);
  });

  test("has statements whose role, occasion and links are there", () => {
    expect(statements.filter(({ role, speaker }) => typeof role === "string" && roles.find(({ key }) => key === role)?.person !== speaker)).toEqual([]);
    const links = statements.flatMap((statement, at) => (statement.links ?? []).map(({ to }) => [at, to]));
    expect(links.filter(([at, to]) => at === to || !statements[to ?? -1])).toEqual([]);
    if (events) expect(statements.filter(({ occasion }) => typeof occasion === "string" && !events.some(({ key }) => key === occasion))).toEqual([]);
    if (issues) expect(statements.flatMap((statement) => statement.issues ?? []).filter((key) => !issues.some((issue) => issue.key === key))).toEqual([]);
  });

  test("has kinds that its quotation marks bear out", () => {
    const quoted = quotedUnits(text);
    expect(statements.filter(({ kind, content }) => kindOf(text, content, quoted) !== kind).map(({ key }) => key)).toEqual([]);
  });

  test("has parts, cue and source that do not overlap", () => {
    const spans = statements.map(({ key, content, cue, source }) => ({ key, all: [...content, ...cue, ...source].sort(([a], [b]) => a - b) }));
    expect(spans.filter(({ all }) => all.some(([start], at) => at > 0 && start < (all[at - 1]?.[1] ?? 0)))).toEqual([]);
  });

  test("has statements and what is none apart", () => {
    const content = statements.flatMap((statement) => statement.content);
    expect(none.filter((span) => content.some((other) => span[0] < other[1] && other[0] < span[1])).map((span) => textAt(text, span))).toEqual([]);
  });
});

describe.each(phenomena.map((gold): [string, GoldText] => [gold.id, gold]))("%s, by hand,", (_, { text, statements, agents, roles, knows }) => {
  test("has names, titles and words of attribution that are in its text", () => {
    const folded = text.toLowerCase();
    const knownBy = (id: string | null): string[] => knows.filter((thing) => thing.id === id).flatMap(({ name, aliases }) => [name, ...aliases]);
    const inText = (words: string): boolean => folded.includes(words.toLowerCase());
    expect(agents.filter(({ kind, name, known }) => kind !== "GOVERNMENT" && ![name, ...knownBy(known)].some(inText)).map(({ name }) => name)).toEqual([]);
    expect(agents.flatMap(({ aliases }) => aliases).filter((alias) => !inText(alias))).toEqual([]);
    expect(roles.map(({ title }) => title).filter((title) => !inText(title))).toEqual([]);
    expect(statements.filter(({ attributedAs, source }) => !source.some((span) => textAt(text, span).includes(attributedAs))).map(({ key }) => key)).toEqual([]);
    expect(statements.flatMap(({ promptedBy }) => promptedBy ?? []).filter((words) => !text.includes(words))).toEqual([]);
  });

  test("has pronouns and nothing else that are read as pronouns", () => {
    const pronoun = /^(?:he|she|it|they|her)$/i;
    expect(statements.filter(({ attributedAs, reading }) => pronoun.test(attributedAs) !== (reading === "PRONOUN")).map(({ key }) => key)).toEqual([]);
  });

  test("has only statements that an extractor has to find", () => {
    expect(statements.filter(({ core }) => !core).map(({ key }) => key)).toEqual([]);
  });

  test("has its statements in the order of the text", () => {
    const starts = statements.map(({ content }) => content[0]?.[0] ?? -1);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

test("words that are not in the text, or twice, cannot be annotated", () => {
  expect(() => spanOf("a goat and a goat", "a cow")).toThrow("these words are not in the text");
  expect(() => spanOf("a goat and a goat", "a goat")).toThrow("these words occur more than once");
  expect(spanOf("😀 a goat and a goat", { exact: "a goat", prefix: "and " })).toEqual([14, 20]);
});

/** For each UTF-16 unit whether it stands inside quotation marks, of whichever style; an open mark counts to the end of its paragraph, and a word that is only named (“the word ‘fish’”) is not quoted. */
function quotedUnits(text: string): boolean[] {
  const quoted = new Array<boolean>(text.length).fill(false);
  const single = !/[“"«»]|''/.test(text);
  let open: number | null = null;
  for (const { 0: mark, index } of text.matchAll(/\n\n|[“”"«»]|''|(?<!\S)‘|(?<=\S)’(?![\p{L}\p{N}])/gu)) {
    if (/[‘’]/.test(mark) && !single) continue;
    if (open === null) {
      if (!/[\n”’]/.test(mark)) open = index + mark.length;
    } else if (!/[“‘]/.test(mark)) {
      quoted.fill(true, open, index);
      open = null;
    }
  }
  for (const { 0: mention, index } of text.matchAll(/\bthe word “[^”]*”/g)) quoted.fill(false, index, index + mention.length);
  return quoted;
}

function kindOf(text: string, content: Span[], quoted: boolean[]): string {
  const letters = content.flatMap(([start, end]) => Array.from({ length: end - start }, (_, at) => start + at).filter((at) => /\p{L}/u.test(text.charAt(at))));
  const share = letters.filter((at) => quoted[at]).length / letters.length;
  return share >= 0.98 ? "direct" : share <= 0.02 ? "indirect" : "mixed";
}
