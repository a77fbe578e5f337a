import type { Gathering } from "./events.js";
import type { Frame } from "./frames.js";
import type { Cast } from "./cast.js";
import type { Placed } from "./placed.js";
import type { Speaker } from "./speakers.js";
import { wordAt } from "./words.js";

/**
 * Which gathering each statement was made at: “said *at a briefing*”, “told *a news conference*”, “*in a speech* last month”. A statement of
 * the same group, or by a pronoun right behind in the paragraph, shares it.
 */
export function findOccasions(
  cast: Cast,
  gatherings: readonly Gathering[],
  placed: readonly Placed[],
  frames: readonly Frame[],
  speakers: readonly (Speaker | null)[],
): (number | null)[] {
  const occasions = placed.map((one, index) => statedOccasion(cast, gatherings, one, frames[index] ?? { words: [], prompt: null }));
  return occasions.map((own, index) => own ?? sharedOccasion(cast, placed, speakers, occasions, index));
}

function statedOccasion(cast: Cast, gatherings: readonly Gathering[], { cue }: Placed, frame: Frame): number | null {
  const words = new Set(frame.words);
  let best: number | null = null;
  let distance = Infinity;
  gatherings.forEach(({ phrases }, index) => {
    for (const { from } of phrases) {
      if (!words.has(from) || !isOccasion(cast, from, cue?.to ?? -1)) continue;
      const far = Math.abs(from - (cue?.from ?? from));
      if (far < distance) [best, distance] = [index, far];
    }
  });
  return best;
}

/** “*at* a hearing”, “*in* a speech”, “told *the hearing*”; “hold talks” is none. */
function isOccasion({ read }: Cast, from: number, cueEnd: number): boolean {
  const before = wordAt(read, from - 1).lower;
  return /^(?:at|in|during|told|addressing|telling)$/.test(before) || from === cueEnd;
}

function sharedOccasion(
  { read, members }: Cast,
  placed: readonly Placed[],
  speakers: readonly (Speaker | null)[],
  occasions: readonly (number | null)[],
  index: number,
): number | null {
  const speaker = speakers[index];
  if (speaker?.agent == null) return null;
  const isGroup = members[speaker.agent]?.agent.unnamed === true;
  for (const other of [index - 1, index + 1]) {
    const occasion = occasions[other];
    if (occasion == null || speakers[other]?.agent !== speaker.agent) continue;
    const [here, there] = [placed[index]?.content[0]?.from ?? 0, placed[other]?.content[0]?.from ?? 0];
    const apart = Math.abs(wordAt(read, here).paragraph - wordAt(read, there).paragraph);
    if (isGroup && apart <= 1) return occasion;
    if (other < index && apart === 0 && (speaker.reading === "PRONOUN" || speaker.continued)) return occasion;
  }
  return null;
}
