/** What stands behind a reporting verb before the words that it reports: whom, when, where and in what. */
import type { Cue } from "./cues.js";
import type { Sentence } from "./draft.js";
import type { Reading } from "./reading.js";
import { determiners, isAdverb, looksFinite, objectPronouns, prepositions, quantifiers, questionWords, subjectPronouns, weekdays } from "./word-classes.js";

export interface Following {
  /** The token where the reported words begin; the sentence's end when nothing follows. */
  at: number;
  /** The mark before it: “said, …”, “said: …”. */
  mark: "," | ":" | "";
}

/** In tokens; what is longer is taken for the reported words. */
const longestAdverbial = 14;

const periods = /^(?:week|month|year|fall|spring|summer|winter|night|morning|afternoon|evening|weekend|time|day|in|on|this)$|day$/;

/** “told *reporters on Monday* that …”, “said *in a note:* …”. */
export function following({ reading, to }: Sentence, cue: Cue): Following {
  let at = cue.to;
  if (cue.verb.class === "promise" && reading.word(at) === "to") return { at, mark: "" };
  if (cue.verb.class === "tell" || (cue.verb.class === "ask" && takesAddressee(reading, at))) at = behindPhrase(reading, at, to);
  for (let moved = true; moved;) {
    const next = behindAdverbial(reading, at, to, /^(?:tell|ask|promise)$/.test(cue.verb.class));
    moved = next > at;
    at = next;
  }
  const word = reading.word(at);
  if (at < to && (word === "," || word === ":")) return behindMark(reading, at, to, word);
  return { at: Math.min(at, to), mark: "" };
}

const takesAddressee = (reading: Reading, at: number): boolean => {
  const word = reading.word(at);
  return (
    reading.isWord(at) && !reading.opensAt(at) && word !== "that" && word !== "to" && !questionWords.has(word) && !prepositions.has(word) && !isAdverb(word) && !weekdays.has(word)
  );
};

/** A colon, or a comma; “said, *in a whisper,* that” has two. */
function behindMark(reading: Reading, at: number, to: number, mark: "," | ":"): Following {
  if (mark === ":") return { at: at + 1, mark };
  if (isAdverb(reading.word(at + 1)) || prepositions.has(reading.word(at + 1)) || reading.word(at + 1) === "however") {
    for (let end = at + 2; end < Math.min(to, at + longestAdverbial); end++) {
      if (reading.word(end) === "," && (reading.word(end + 1) === "that" || reading.opensAt(end + 1))) return { at: end + 1, mark: reading.word(end + 1) === "that" ? "" : "," };
      if (reading.quotationAt(end)) break;
    }
  }
  return { at: at + 1, mark };
}

/** Behind one adverb, date or phrase with a preposition that begins at `at`; `at` itself where there is none. */
function behindAdverbial(reading: Reading, at: number, to: number, told: boolean): number {
  const word = reading.word(at);
  if (at >= to || reading.opensAt(at)) return at;
  if (weekdays.has(word)) return /^(?:morning|afternoon|evening|night)$/.test(reading.word(at + 1)) ? at + 2 : at + 1;
  if (/^(?:last|this|earlier|late|early)$/.test(word) && periods.test(reading.word(at + 1))) return at + 2;
  if (isAdverb(word) && !/^(?:here|there|just|only|even|once|now|no|not)$/.test(word)) return at + 1;
  if (!prepositions.has(word) || (word === "to" && told) || /^(?:into|over|between|through|despite|without|until)$/.test(word)) return at;
  const end = behindPhrase(reading, at + 1, to);
  return end < to && end > at + 1 ? end : at;
}

/** Behind a noun phrase: where a clause begins, or a mark or a preposition follows. `to` where no end shows. */
function behindPhrase(reading: Reading, from: number, to: number): number {
  if (objectPronouns.has(reading.word(from)) && !/^(?:her|it|you)$/.test(reading.word(from))) return from + 1;
  if (/^(?:her|it|you)$/.test(reading.word(from)) && (startsClause(reading, from + 1) || prepositions.has(reading.word(from + 1)))) return from + 1;
  const end = reading.find(from + 1, Math.min(to, from + longestAdverbial), (_, at) => endsPhrase(reading, at));
  return end < 0 ? to : end;
}

function endsPhrase(reading: Reading, at: number): boolean {
  const word = reading.word(at);
  const before = reading.word(at - 1);
  if (/^[,:;.?!]$/.test(word) || reading.opensAt(at) || word === "that" || questionWords.has(word) || weekdays.has(word)) return true;
  if (prepositions.has(before) || determiners.has(before) || before === "and" || before === "'s") return false;
  if (prepositions.has(word) && word !== "of") return true;
  if (subjectPronouns.has(word) || determiners.has(word) || quantifiers.has(word) || word === "there") return true;
  return reading.isCapital(at) && !reading.isCapital(at - 1) && !/^(?:'s|of|&|the)$/.test(before) && looksFiniteSoon(reading, at);
}

const startsClause = (reading: Reading, at: number): boolean => {
  const word = reading.word(at);
  return (
    word === "that" ||
    word === "to" ||
    subjectPronouns.has(word) ||
    determiners.has(word) ||
    questionWords.has(word) ||
    reading.isCapital(at) ||
    reading.opensAt(at) !== undefined ||
    /^[,:]$/.test(word)
  );
};

const looksFiniteSoon = (reading: Reading, from: number): boolean => reading.has(from + 1, from + 5, (word, at) => !reading.isCapital(at) && looksFinite(word));
