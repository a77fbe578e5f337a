import type { TokenRange } from "../../text/sentences.js";
import { cuesIn } from "./cues.js";
import { following } from "./following.js";
import type { Reading } from "./reading.js";

/** Tokens that may follow the verb of an attribution behind a full stop. */
const shortEnd = 5;

/** The sentences, each together with the attribution that follows what it quotes: “‘Will it hold?’ *Ada Brill asked.*” are one. */
export function attributions(reading: Reading, sentences: readonly TokenRange[]): TokenRange[] {
  const found: TokenRange[] = [];
  for (const sentence of sentences) {
    const before = found.at(-1);
    if (before && attributes(reading, before, sentence)) found[found.length - 1] = { from: before.from, to: sentence.to };
    else found.push(sentence);
  }
  return found;
}

/** Behind a question the sentence has to be a subject and its verb; behind a full stop, where most sentences begin anew, nothing else. */
function attributes(reading: Reading, before: TokenRange, { from, to }: TokenRange): boolean {
  const quotation = reading.closesAt(before.to - 1);
  if (!quotation || reading.opensAt(from)) return false;
  const cues = cuesIn(reading, from, to);
  const [cue] = cues;
  if (!cue || cue.from === from || cue.from - from > 12 || cue.infinitive || cue.negated || cue.participle || /^(?:for|about)$/.test(reading.word(cue.to))) return false;
  if (reading.word(quotation.close - 1) === "." && to > cue.to + shortEnd) return false;
  const { at, mark } = following({ reading, from, to, cues }, cue);
  return at >= to || /^[.!?]$/.test(reading.word(at)) || (mark === "," && !reading.opensAt(at));
}
