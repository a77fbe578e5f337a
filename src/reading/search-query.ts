/** What is typed into a search: words, "phrases", -words to leave out, `or` (PostgreSQL's websearch_to_tsquery). */
import { createHash } from "node:crypto";
import { InvalidInputError } from "../shared/errors.js";
import { checkedString, type Value, type Variables } from "./values.js";

const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Words and phrases with the sign before them. */
const termsOf = (query: string): string[] => query.match(/-?"[^"]*"?|[^\s"]+/gu) ?? [];

/** @throws InvalidInputError where nothing is left to look for. */
export function checkedQuery(value: unknown): string {
  const query = checkedString("query", value).normalize("NFC");
  if (!termsOf(query).some((term) => !term.startsWith("-") && isWord(term)))
    throw new InvalidInputError("query", "the query needs at least one word to look for; -word only leaves out what other words find");
  return query;
}

/** Whether it is words only: a name that is similar to them may be meant. */
export const isPlain = (query: string): boolean => !query.includes('"') && !termsOf(query).some((term) => (term.startsWith("-") && isWord(term)) || term.toLowerCase() === "or");

/** @throws InvalidInputError where nothing was typed. */
export function checkedPrefix(value: unknown): string {
  const prefix = checkedString("prefix", value).normalize("NFC");
  if (!isWord(prefix)) throw new InvalidInputError("prefix", "the prefix needs at least one letter or digit");
  return prefix;
}

function read(value: Value | undefined, variables: Variables): unknown {
  if (!value) return null;
  if (value.kind === "leaf") return value.read(variables);
  if (value.kind === "list") return value.items.map((item) => read(item, variables));
  return [...value.fields].sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, field]) => [name, read(field, variables)]);
}

/** Tells searches apart, whatever part of their results is asked for. */
export function fingerprint(values: ReadonlyMap<string, Value>, variables: Variables): string {
  const asked = ["query", "types", "filter"].map((name) => read(values.get(name), variables));
  return createHash("sha256").update(JSON.stringify(asked)).digest("base64url").slice(0, 16);
}
