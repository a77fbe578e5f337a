import { clauseEnd } from "./clause-end.js";
import { hasVerb } from "./clauses.js";
import { contentStart } from "./content-start.js";
import type { Cue } from "./cues.js";
import { draft, trimmed, type Draft, type Sentence } from "./draft.js";
import { sharedSubject } from "./main-clause.js";
import type { Range, Reading } from "./reading.js";
import { subjectOf } from "./subject-before.js";

/**
 * Reported words behind a reporting verb. `before`: what was found to the left in the same sentence, whose source a participle shares.
 *
 * - indirect: “Ada Brill said *the dam would hold*, though nobody had asked.”
 * - indirect-that: “Ada Brill warned the board *that the dam would not hold*.”
 * - indirect-participle: “Ada Brill left the room, saying *the dam would hold*.”
 * - named: “Ada Brill called *the dam ‘a sieve.’*”
 */
export function indirect(sentence: Sentence, cue: Cue, before: Draft | undefined): Draft | undefined {
  const { reading } = sentence;
  const start = contentStart(sentence, cue);
  if (start === undefined) return undefined;
  const content = trimmed(reading, [start, clauseEnd(sentence, start, cue)]);
  // “denied that on Tuesday”: a pronoun, not a clause.
  const fewest = reading.word(start) === "that" && !hasVerb(reading, content) ? 4 : 2;
  if (reading.wordsIn(content) < fewest) return undefined;
  return draft(ruleOf(reading, cue, start), [content], cue, sourceOf(sentence, cue, before));
}

function ruleOf(reading: Reading, cue: Cue, start: number): Draft["rule"] {
  if (cue.verb.class === "call") return "named";
  if (cue.verb.form === "participle") return "indirect-participle";
  return reading.word(start) === "that" ? "indirect-that" : "indirect";
}

function sourceOf({ reading, from, to }: Sentence, cue: Cue, before: Draft | undefined): Range | undefined {
  if (cue.from === from) return subjectBehind(reading, from, to);
  return (cue.participle ? before?.source[0] : undefined) ?? subjectOf(reading, from, cue) ?? before?.source[0];
}

/** “Noting that it rained, *Brill* left.” */
function subjectBehind(reading: Reading, from: number, to: number): Range | undefined {
  const comma = reading.find(from, to, (word, at) => word === "," && !reading.quotationAt(at));
  return comma < 0 ? undefined : sharedSubject(reading, comma + 1, to);
}
