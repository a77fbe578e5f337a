import type { Cast } from "./cast.js";
import type { Lexicon } from "./lexicon.js";
import type { KnownThing } from "./resolved-text.js";
import { wordAt, type Range } from "./words.js";

/** The government that an adjective within a range names: “the *Norwegian* envoy”. */
export function nationality({ read }: Cast, { from, to }: Range, lexicon: Lexicon): KnownThing | null {
  for (let index = from; index < to; index++) {
    const { text, capital } = wordAt(read, index);
    const government = capital ? lexicon.adjective(text) : null;
    if (government) return government;
  }
  return null;
}
