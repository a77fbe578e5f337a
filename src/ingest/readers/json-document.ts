import { bounds } from "./bounds.js";
import { Refusal } from "./refusal.js";

/**
 * Parses JSON whose depth and number of values were counted before, so that neither can exhaust the parser or what walks its values.
 * @throws Refusal when it is no JSON, or exceeds `bounds.jsonDepth` or `bounds.jsonValues`.
 */
export function parseJson(text: string): unknown {
  checkJson(text);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refusal("is not valid JSON");
  }
}

function checkJson(text: string): void {
  let [depth, values] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark === '"') at = endOfString(text, at);
    else if (mark === "[" || mark === "{") depth++;
    else if (mark === "]" || mark === "}") depth--;
    if (mark === "[" || mark === "{" || mark === ",") values++;
    if (depth > bounds.jsonDepth) throw new Refusal(`nests values more than ${bounds.jsonDepth} deep`);
    if (values > bounds.jsonValues) throw new Refusal(`has more than ${bounds.jsonValues.toLocaleString("en")} values`);
  }
}

/** Where the string that opens at `start` closes, or the end of the text. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text.charAt(end - 1 - escapes) === "\\") escapes++;
    if (escapes % 2 === 0) return end;
  }
  return text.length;
}

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject => typeof value === "object" && value !== null && !Array.isArray(value);

/** The elements of an array; anything else is its own only element, null and undefined none. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
