import { texts } from "../texts.ts";
import { shownPartialDate, type PartialDate } from "./partial-date.ts";

/** Any value of a form in words, for comparing. */
export function shownField(value: unknown): string {
  if (value === null || value === undefined || value === "") return texts.none;
  if (typeof value === "boolean") return value ? texts.yes : texts.no;
  if (Array.isArray(value)) return value.length === 0 ? texts.none : value.map(shownField).join(" · ");
  if (typeof value !== "object") return typeof value === "string" ? value : JSON.stringify(value);
  if ("exact" in value) return `“${String(value.exact)}” (${texts.partKinds[(value as unknown as { kind: "QUOTED" | "PARAPHRASED" }).kind].toLowerCase()})`;
  if ("precision" in value) return shownPartialDate(value as unknown as PartialDate);
  if ("name" in value) return String(value.name);
  return JSON.stringify(value);
}
