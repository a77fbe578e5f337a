/** Where the words that a verb reports begin behind it. */
import { isClause } from "./clauses.js";
import type { Cue } from "./cues.js";
import type { Sentence } from "./draft.js";
import { following, type Following } from "./following.js";
import type { Reading } from "./reading.js";
import { determiners, looksFinite, objectPronouns, questionWords } from "./word-classes.js";

/** The first token of what is reported; undefined where the verb reports nothing behind it. */
export function contentStart(sentence: Sentence, cue: Cue): number | undefined {
  const { reading, to } = sentence;
  if (cue.negated || (cue.verb.class === "show" && reading.word(cue.from - 1) === "that")) return undefined;
  const { at, mark } = following(sentence, cue);
  if (at >= to || mark === ",") return undefined;
  if (cue.verb.class === "call") return namesQuoted(reading, cue.to, to) ? cue.to : undefined;
  const word = reading.word(at);
  if (word === "that" || mark === ":" || reading.opensAt(at) || (questionWords.has(word) && word !== "which" && word !== "who")) return at;
  if (word === "to") return cue.verb.class === "promise" || (/^(?:tell|ask)$/.test(cue.verb.class) && at > cue.to) ? at : undefined;
  return cue.infinitive || opensNothing.test(word) || reading.isDash(at) ? undefined : clauseAt(sentence, cue, at);
}

/** “said *so*”, “added *and* left”: words that no reported clause begins with. */
const opensNothing = /^(?:[.;?!)]|so|yes|no|nothing|little|goodbye|hello|and|or|but|as|than)$/;

/** A clause without “that”, by what the verb's class may be followed by. */
function clauseAt({ reading, to, cues }: Sentence, cue: Cue, at: Following["at"]): number | undefined {
  const group = cue.verb.class;
  if (group === "utter" || group === "ask") return undefined;
  if (/^(?:only|just)$/.test(reading.word(at)) && reading.word(at + 1) === "that") return at + 1;
  if (group === "say" || group === "tell") return at;
  const that = thatBehind(reading, at, to);
  if (that >= 0) return that;
  if (group === "announce" || group === "promise") return cue.to === at || startsPhrase(reading, at) ? at : undefined;
  return startsPhrase(reading, at) && isClause(reading, at, to) && !cues.some(({ from }) => from === at) ? at : undefined;
}

const startsPhrase = (reading: Reading, at: number): boolean =>
  /^\p{L}/u.test(reading.word(at)) && (!objectPronouns.has(reading.word(at)) || /^(?:it|you|her)$/.test(reading.word(at)));

/** “warned *the board* that”: the “that” behind somebody, or -1. */
function thatBehind(reading: Reading, from: number, to: number): number {
  const at = reading.find(
    from + 1,
    Math.min(to, from + 7),
    (word, next) => word === "that" || looksFinite(word) || /^[,;:]$/.test(word) || reading.quotationAt(next) !== undefined,
  );
  return at < 0 || reading.word(at) !== "that" || determiners.has(reading.word(at - 1)) || looksFinite(reading.word(at + 1)) ? -1 : at;
}

/** “called the plan ‘*a kite*’”: whether a quotation stands in the verb's own clause. */
function namesQuoted(reading: Reading, from: number, to: number): boolean {
  const at = reading.find(from, Math.min(to, from + 20), (word, next) => reading.opensAt(next) !== undefined || /^[,;:]$/.test(word));
  return at >= 0 && reading.opensAt(at) !== undefined;
}
