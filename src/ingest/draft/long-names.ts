/** Names that a text's things got, as long as a row takes them. */
import { sortName } from "../../shared/sort-name.js";
import type { ResolvedText } from "../resolve/resolved-text.js";

/** In code points; a name that is longer is a mistake of whoever found it, or the text's joke. */
const longest = 200;
/** Of the folded name in UTF-8: an index takes no more than 2,700, with what stands beside the name. */
const mostBytes = 2_000;

/** A name, cut where it is too long to be one. */
export function shortened(name: string): string {
  const points = Array.from(name);
  let short = points.length <= longest ? name : `${points.slice(0, longest).join("")}…`;
  for (let length = longest; Buffer.byteLength(sortName(short)) > mostBytes; length >>= 1) short = `${points.slice(0, length).join("")}…`;
  return short;
}

const renamed = <T extends { name: string }>(thing: T): T => ({ ...thing, name: shortened(thing.name) });

export const withShortNames = ({ agents, roles, places, events, issues, topics, ...rest }: ResolvedText): ResolvedText => ({
  ...rest,
  agents: agents.map(({ aliases, ...agent }) => ({ ...renamed(agent), aliases: aliases.map(shortened) })),
  roles: roles.map((role) => ({ ...role, title: shortened(role.title) })),
  places: places.map(renamed),
  events: events.map(renamed),
  issues: issues.map(renamed),
  topics: topics.map(renamed),
});
