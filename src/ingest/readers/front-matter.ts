import { parse } from "yaml";
import { isObject, listOf } from "./json-document.js";
import { orRefuse, Refusal } from "./refusal.js";

/** More than a page of metadata; YAML's parser recurses. */
const longest = 20_000;

/** The YAML between two lines of hyphens at the very start of a Markdown file. Names are lower case, without `_` and `-`. */
export interface FrontMatter {
  /** The first of the names that there is, as text; null where there is none. */
  text: (...names: string[]) => string | null;
  texts: (...names: string[]) => string[];
}

/** @throws Refusal when there is front matter that is no YAML mapping. */
export function splitFrontMatter(text: string): { matter: FrontMatter | null; rest: string } {
  const end = /^---[^\S\n]*\r?\n/.test(text) ? text.slice(0, longest).search(/\n(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)/) : -1;
  if (end < 0 || !/^---[^\S\n]*\r?\n(?:["'\w][^:\n]{0,60}:|#|- |[[{])/.test(text)) return { matter: null, rest: text };
  const yaml = text.slice(text.indexOf("\n") + 1, end + 1);
  const values = orRefuse("YAML front matter", () => parse(yaml, { maxAliasCount: 0, logLevel: "error" }) as unknown);
  if (!isObject(values)) throw new Refusal("has front matter that is no YAML mapping");
  const folded = new Map(Object.entries(values).map(([name, value]) => [name.toLowerCase().replace(/[_-]/g, ""), value]));
  const texts = (...names: string[]): string[] => names.flatMap((name) => listOf(folded.get(name)).flatMap(asText));
  const behind = text.indexOf("\n", end + 1);
  return { matter: { texts, text: (...names) => texts(...names)[0] ?? null }, rest: behind < 0 ? "" : text.slice(behind + 1) };
}

const asText = (value: unknown): string[] => (typeof value === "string" || typeof value === "number" ? [String(value)] : isObject(value) ? asText(value["name"] ?? null) : []);
