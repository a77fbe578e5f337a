import type { Cast } from "./cast.js";
import type { Placed } from "./placed.js";
import { fold } from "./fold.js";
import { sentenceOf, spanOf, textOf, wordAt } from "./words.js";

/**
 * The role in which somebody speaks: the one that the report names (“*As chief economist* she wrote”), else the one last stated within the
 * source, else the one held now that was stated last before, else the only one there is. Null where none was stated.
 */
export function roleOf(cast: Cast, { source, content }: Placed, person: number | null): number | null {
  const all = cast.roles.flatMap((role, index) => (role.person === person ? [{ role, index }] : []));
  if (all.length < 2) return all[0]?.index ?? null;
  const around = source ?? content[0];
  const opening = around ? asOffice(cast, around.from) : null;
  const named = opening === null ? undefined : all.find(({ role }) => opening.startsWith(fold(role.title)));
  if (named) return named.index;
  const current = all.filter(({ role }) => !role.former);
  if (source) {
    const [from, to] = spanOf(cast.read, source);
    const own = current.filter(({ role }) => role.evidence[0] < to && role.evidence[1] > from);
    // “Admiral Jana Velk, *the navy's chief of staff*,”: what is said of the office beats the rank
    const explained = own.find(({ role }) => cast.read.text.slice(...role.evidence).includes(","));
    if (own.length > 0) return (explained ?? own[0])?.index ?? null;
  }
  const at = around ? wordAt(cast.read, around.from).start : 0;
  const stated = current.filter(({ role }) => role.evidence[0] <= at);
  return (stated.at(-1) ?? current[0])?.index ?? null;
}

/** “*As chief economist* she wrote …” */
function asOffice({ read }: Cast, at: number): string | null {
  const { from } = sentenceOf(read, at);
  return wordAt(read, from).lower === "as" && at - from < 8 && at > from + 1 ? fold(textOf(read, { from: from + 1, to: at })) : null;
}
