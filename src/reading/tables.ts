import { datamodel } from "../generated/datamodel.js";

/** Tables that triggers write from others: they change when those change. */
const sources: Record<string, readonly string[]> = {
  SearchDocument: ["Article", "Statement", "Agent", "RegionalIssue", "Event", "SearchLanguage"],
  // Every change is told there.
  ChangedThing: datamodel.map(({ name }) => name),
};

/**
 * The tables whose changes may change what a statement answers: every quoted word with a capital that it has. Some are no
 * tables (types, keys of the response), which does no harm; and none is missed, however the statement was written.
 */
export function tablesIn(sql: string): ReadonlySet<string> {
  const named = Array.from(sql.matchAll(/"([A-Z]\w*)"/g), ([, name]) => name as string);
  return new Set(named.flatMap((name) => [name, ...(sources[name] ?? [])]));
}
