import { createRequire } from "node:module";
import { capitals, seats } from "./capitals.js";
import { fold } from "./fold.js";
import { nationalities, usualNames, withArticle } from "./nationalities.js";
import type { KnownThing } from "./resolved-text.js";

/** What a name of the built-in lists stands for. */
export interface CountryName {
  country: string;
  /** How the government is named by it: by its country's name, by its capital or seat, or by an adjective. */
  by: "country" | "capital" | "seat" | "adjective";
}

const { countries: standard } = createRequire(import.meta.url)("i18n-iso-countries/langs/en.json") as { countries: Record<string, string | string[]> };

const usual = new Map<string, string>();
for (const [country, name] of usualNames) if (!usual.has(country)) usual.set(country, name);
const names = (country: string): string[] => [standard[country] ?? []].flat();

/** The name that a country goes by in news: “South Korea”, not “Republic of Korea”. */
const usualName = (country: string): string => usual.get(country) ?? names(country)[0] ?? country;

const byName = new Map<string, CountryName>();
const add = (by: CountryName["by"], country: string, name: string): void => {
  const key = fold(name);
  // Luxembourg and Singapore are both: the country's name counts.
  if (!byName.has(key)) byName.set(key, { country, by });
};
for (const [country, name] of usualNames) add("country", country, name);
for (const country of Object.keys(standard)) for (const name of names(country)) add("country", country, name);
for (const [country, name] of capitals) add("capital", country, name);
for (const [country, name] of seats) add("seat", country, name);
for (const [country, name] of nationalities) add("adjective", country, name);

export const countryNamed = (name: string): CountryName | null => byName.get(fold(name)) ?? null;

const governments = new Map<string, KnownThing>();

/** The government of a country of the standard, as a thing known by name only. */
export function governmentOf(country: string): KnownThing {
  const existing = governments.get(country);
  if (existing) return existing;
  const name = usualName(country);
  const aliases = [name, ...names(country), ...[...capitals, ...seats].filter(([code]) => code === country).map(([, seat]) => seat)];
  const made: KnownThing = {
    id: null,
    type: "Agent",
    kind: "GOVERNMENT",
    name: `Government of ${withArticle.has(country) ? "the " : ""}${name}`,
    aliases: [...new Set(aliases)],
    country,
    parties: [],
    places: [],
  };
  governments.set(country, made);
  return made;
}

/** A country or its capital as a place. */
export function placeOf(name: string, { country, by }: CountryName): KnownThing {
  const isCountry = by === "country";
  return {
    id: null,
    type: "Place",
    kind: isCountry ? "COUNTRY" : by === "seat" ? "BUILDING" : "CITY",
    name: isCountry ? usualName(country) : name,
    aliases: [],
    country,
    parties: [],
    places: [],
  };
}
