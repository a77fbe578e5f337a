/** Reported words before their attribution, or around it. */
import { contentLead, hasMainVerb, hasVerb, isLead } from "./clauses.js";
import type { Cue } from "./cues.js";
import { draft, trimmed, type Draft, type Sentence } from "./draft.js";
import { following } from "./following.js";
import type { Range, Reading } from "./reading.js";
import { setOffSubject } from "./set-off-subject.js";
import { subjectAfter } from "./subject-after.js";
import { conjunctions, looksFinite, prepositions, subordinators } from "./word-classes.js";

/**
 * - indirect-trailing: “*The dam will hold*, Ada Brill said.”
 * - indirect-interrupted: “*The dam*, she said, *will hold until spring*.”
 */
export function trailingIndirect(sentence: Sentence, cue: Cue): Draft | undefined {
  const { reading, from, to } = sentence;
  if (cue.negated || cue.infinitive || cue.participle || /^(?:call|promise|utter)$/.test(cue.verb.class)) return undefined;
  const source = setOffSubject(reading, from, cue.from) ?? invertedSource(sentence, cue);
  if (!source) return undefined;
  const end = Math.min(source[0], cue.from);
  const content = trimmed(reading, [contentLead(reading, from, end), end]);
  const { at, mark } = behind(sentence, cue, source);
  if (at >= to || /^[.;?!]$/.test(reading.word(at))) return reading.wordsIn(content) < 3 ? undefined : draft("indirect-trailing", [content], cue, source);
  return mark === "," && reading.wordsIn(content) > 0 ? interrupted(sentence, cue, content, source, at) : undefined;
}

/** What stands behind the attribution, whichever of verb and source is its end. */
function behind(sentence: Sentence, cue: Cue, source: Range): { at: number; mark: string } {
  if (source[1] <= cue.to) return following(sentence, cue);
  const hasComma = sentence.reading.word(source[1]) === ",";
  return { at: hasComma ? source[1] + 1 : source[1], mark: hasComma ? "," : "" };
}

/** What goes on behind “, she said,” belongs to the statement, unless it is an aside of the reporter. */
function interrupted(sentence: Sentence, cue: Cue, content: Range, source: Range, at: number): Draft | undefined {
  const { reading, to } = sentence;
  const isWhole = looksVerbal(reading, content);
  if (isAside(sentence, at, isWhole)) return isWhole ? draft("indirect-trailing", [content], cue, source) : undefined;
  return draft("indirect-interrupted", [content, trimmed(reading, [at, to])], cue, source);
}

/** “…, she said, *when she came*”, “…, she said, *adding* that”; what a whole clause needs no more is an aside too: “…, she said, *on Monday*”. */
function isAside({ reading, cues }: Sentence, at: number, isWhole: boolean): boolean {
  const word = reading.word(at);
  if (subordinators.has(word)) return !/^(?:if|because|unless|until|since)$/.test(word);
  return (isWhole && prepositions.has(word)) || cues.some(({ from, verb }) => from === at && verb.form === "participle");
}

/** A verb, or what can be one in the present: “The dam *holds*”. */
const looksVerbal = (reading: Reading, [from, to]: Range): boolean => reading.has(from, to, (word) => looksFinite(word) || /^\p{Ll}+s$/u.test(word));

/** “The dam will hold, *said Ada Brill*.”; “said the dam had held” has no speaker behind the verb. */
function invertedSource({ reading, to }: Sentence, cue: Cue): Range | undefined {
  if (reading.word(cue.from - 1) !== "," || cue.verb.class === "tell" || cue.from + 1 !== cue.to) return undefined;
  const source = subjectAfter(reading, cue.to, to);
  return source && !hasMainVerb(reading, source) ? source : undefined;
}

/** “*The dam will hold*, she said, ‘until spring.’”: a clause before an attribution that is no lead to the speaker's name. */
export function clauseBefore({ reading, from }: Sentence, cue: Cue): { content: Range; source: Range } | undefined {
  const source = setOffSubject(reading, from, cue.from);
  if (!source) return undefined;
  const content = trimmed(reading, [contentLead(reading, from, source[0]), source[0]]);
  return isLead(reading, content[0]) || !looksVerbal(reading, content) ? undefined : { content, source };
}

/** “As Ada Brill noted, *the dam will hold*.” */
export function asSaid({ reading, from, to }: Sentence, cue: Cue): Draft | undefined {
  if (cue.negated || cue.participle || reading.word(cue.to) !== ",") return undefined;
  let as = cue.from - 1;
  while (as > from && cue.from - as < 12 && reading.word(as) !== "as" && !/^[,;:]$/.test(reading.word(as))) as--;
  const isFirst = as === from || reading.word(as - 1) === "," || conjunctions.has(reading.word(as - 1));
  if (reading.word(as) !== "as" || !isFirst || as + 1 >= cue.from) return undefined;
  const content = trimmed(reading, [cue.to, to]);
  return reading.wordsIn(content) < 3 || !hasVerb(reading, content) ? undefined : draft("as-said", [content], cue, [as + 1, cue.from]);
}
