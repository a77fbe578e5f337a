/**
 * Operations that clients may name by a hash instead of sending them (GraphQL over HTTP, appendix on persisted documents).
 * A document's ID is `sha256:` and the hash of its text.
 */
import { readFileSync } from "node:fs";

export type StoredOperations = ReadonlyMap<string, string>;

/** @param paths files of one JSON object each: texts by their IDs, as GraphQL Code Generator writes them. @throws Error when one cannot be read. */
export function readStoredOperations(paths: readonly string[]): StoredOperations {
  return new Map(paths.flatMap((path) => Object.entries(JSON.parse(readFileSync(path, "utf8")) as Record<string, string>)));
}
