import type { PartialDate } from "../../shared/partial-date.js";
import type { Cast } from "./cast.js";
import { dateAt, type FoundDate } from "./dates.js";
import type { Gathering } from "./events.js";
import type { Frame } from "./frames.js";
import type { Placed } from "./placed.js";
import type { Speaker } from "./speakers.js";
import { wordAt, type ReadText } from "./words.js";

/**
 * When each statement was made: by its own words; else with its occasion, whose date it may give in turn; else with the statement before it
 * in the paragraph that the same speaker goes on from by a pronoun. Null where the text does not say.
 */
export function saidOf(
  cast: Cast,
  placed: readonly Placed[],
  frames: readonly Frame[],
  speakers: readonly (Speaker | null)[],
  gatherings: readonly Gathering[],
  occasions: readonly (number | null)[],
  published: PartialDate | null,
): (PartialDate | null)[] {
  const own = placed.map((one, index) => statedDate(cast.read, frames[index] ?? { words: [], prompt: null }, one, placed, published)?.date ?? null);
  own.forEach((date, index) => {
    const event = gatherings[occasions[index] ?? -1]?.event;
    if (event && date) event.start ??= date;
  });
  const said: (PartialDate | null)[] = [];
  own.forEach((date, index) => said.push(date ?? gatherings[occasions[index] ?? -1]?.event.start ?? (goesOn(cast, placed, speakers, index) ? (said[index - 1] ?? null) : null)));
  return said;
}

/** “Velk said on Tuesday that it would sail. “It has a crew,” *she* added.” */
function goesOn({ read }: Cast, placed: readonly Placed[], speakers: readonly (Speaker | null)[], index: number): boolean {
  const [speaker, before] = [speakers[index], speakers[index - 1]];
  if (!speaker || !before || speaker.agent === null || speaker.agent !== before.agent || (speaker.reading !== "PRONOUN" && !speaker.continued)) return false;
  const [here, there] = [placed[index]?.content[0]?.from ?? 0, placed[index - 1]?.content[0]?.from ?? 0];
  return wordAt(read, here).paragraph === wordAt(read, there).paragraph;
}

/**
 * When it was said, by the words that report it: “said *on Tuesday*”, “*Last week* its director said”. The date nearest to the verb counts,
 * and none that stands behind another verb of speech.
 */
function statedDate(read: ReadText, frame: Frame, { cue, source }: Placed, others: readonly Placed[], published: PartialDate | null): FoundDate | null {
  const verb = cue?.from ?? source?.from;
  if (verb === undefined) return null;
  let best: FoundDate | null = null;
  let skip = -1;
  for (const index of frame.words) {
    if (index < skip) continue;
    const found = dateAt(read, index, published, "past");
    if (!found) continue;
    skip = found.range.to;
    if (isBeyondOther(others, verb, index) || isOfSomethingElse(read, found)) continue;
    if (!best || Math.abs(index - verb) < Math.abs(best.range.from - verb)) best = found;
  }
  return best;
}

const isBeyondOther = (others: readonly Placed[], verb: number, date: number): boolean =>
  others.some(({ cue }) => cue !== null && cue.from !== verb && Math.abs(date - cue.from) < Math.abs(date - verb));

/** “Next week's talks”, “Tuesday's vote”, “ships inspected since October”: the date of something else. */
const isOfSomethingElse = (read: ReadText, { range }: FoundDate): boolean =>
  /^['’]s?$/.test(wordAt(read, range.to).text) || /^(?:since|until|till|by|from|before|after|for)$/.test(wordAt(read, range.from - 1).lower);
