import type { Frame } from "./frames.js";
import type { Placed } from "./placed.js";
import { wordAt, type ReadText } from "./words.js";

const reservations = /^(?:may|might|perhaps|possibly|probably|presumably|apparently|seemingly|supposedly|reportedly|allegedly|purportedly|maybe|likely|unlikely)$/;
const afterCould = /^(?:be|have|still|well|also|yet|become|lead|leave|mean|take|prove|even)$/;

/** Whether it is said with a reservation: “the ice *may* be gone”, “*reportedly*”, “*could still* change”; not “could not promise”. */
export function isHedged(read: ReadText, { content }: Placed, frame: Frame): boolean {
  for (const { from, to } of content) {
    for (let index = from; index < to; index++) {
      const { lower, capital, first } = wordAt(read, index);
      if (reservations.test(lower) && (!capital || first) && !isNegated(read, index)) return true;
      if (lower === "could" && afterCould.test(wordAt(read, index + 1).lower)) return true;
      if (/^(?:seems?|appears?|looks)$/.test(lower) && /^(?:to|that|likely|like)$/.test(wordAt(read, index + 1).lower)) return true;
    }
  }
  return frame.words.some((index) => /^(?:reportedly|allegedly|apparently|purportedly)$/.test(wordAt(read, index).lower));
}

/** “may not enter” forbids. */
const isNegated = (read: ReadText, index: number): boolean => wordAt(read, index).lower === "may" && wordAt(read, index + 1).lower === "not";
