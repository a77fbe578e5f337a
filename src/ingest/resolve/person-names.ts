import type { Cast } from "./cast.js";
import { fold } from "./fold.js";
import type { NamePiece } from "./name-pieces.js";
import { surname } from "./short-names.js";

export interface CalledPerson {
  agent: number;
  confidence: number;
}

/**
 * The person of the text that a short name means. Between two of one surname the one last spoken of is taken, with less
 * confidence; none where title or gender speak against all: then it is somebody else.
 */
export function personCalled(cast: Cast, name: string, at: number, { gender, title }: Pick<NamePiece, "gender" | "title">): CalledPerson | null {
  const short = fold(name);
  const fits = cast.members.flatMap((member, agent) => (member.agent.kind === "PERSON" && !member.agent.unnamed && member.calledBy.has(short) ? [agent] : []));
  const candidates = fits.filter((agent) => {
    const known = cast.member(agent).gender;
    return gender === null || known === null || known === gender;
  });
  const office = title?.head;
  const holders = office === undefined ? [] : candidates.filter((agent) => cast.member(agent).offices.has(office));
  const [best] = (holders.length > 0 ? holders : candidates).sort((a, b) => closeness(cast, b, at) - closeness(cast, a, at));
  if (best === undefined) return null;
  const bySurname = surname(cast.member(best).words) === short;
  const rivals = candidates.filter((agent) => agent !== best && (!bySurname || surname(cast.member(agent).words) === short)).length;
  if (rivals > 0 && holders.length !== 1) return { agent: best, confidence: 0.55 };
  return { agent: best, confidence: bySurname ? 0.95 : 0.75 };
}

/** Higher for who was named nearer before `at`; whoever is named only later comes last. A surname beats a first name. */
function closeness(cast: Cast, agent: number, at: number): number {
  let last = -1;
  let next = Infinity;
  for (const { agent: other, range } of cast.found) {
    if (other !== agent) continue;
    if (range.from < at) last = Math.max(last, range.from);
    else next = Math.min(next, range.from);
  }
  return last >= 0 ? last : -next;
}
