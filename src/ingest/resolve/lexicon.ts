import { sortName } from "../../shared/sort-name.js";
import { countryNamed, governmentOf, placeOf, type CountryName } from "./countries.js";
import { fold } from "./fold.js";
import type { KnownNames, KnownThing } from "./resolved-text.js";

/** What names stand for, as far as the database and the built-in lists say. The database goes first. */
export interface Lexicon {
  /** All known things of a type under a name. */
  find(type: KnownThing["type"], name: string): KnownThing[];
  /** The one agent of a name; null where there is none or several. */
  agent(name: string): KnownThing | null;
  place(name: string): KnownThing | null;
  /** The government that an adjective names: “Norwegian”, and “Orrinese” where Orrin is a known government. */
  adjective(word: string): KnownThing | null;
  /** Whether the name is a capital or seat: it stands for a government. */
  isSeat(name: string, government: KnownThing): boolean;
  /** A country that only this text speaks of as one. */
  infer(name: string): KnownThing;
}

export function makeLexicon(known: KnownNames): Lexicon {
  const governments: [stem: string, government: KnownThing][] = [];
  const inferred = new Map<string, KnownThing>();
  const adjectives = new Map<string, KnownThing | null>();
  for (const things of known.values()) for (const thing of things) if (thing.kind === "GOVERNMENT") for (const name of namesOf(thing)) governments.push([fold(name), thing]);

  const find = (type: KnownThing["type"], name: string) => spellings(name).flatMap((spelling) => (known.get(spelling) ?? []).filter((thing) => thing.type === type));
  const builtIn = (name: string): CountryName | null => {
    const found = countryNamed(name);
    return found && found.by !== "adjective" ? found : null;
  };
  /** A government of the database takes the place of the built-in one of its country. */
  const ofCountry = (country: string): KnownThing => governments.find(([, thing]) => thing.country === country && isNational(thing))?.[1] ?? governmentOf(country);

  return {
    find,
    agent(name) {
      const things = unique(find("Agent", name));
      if (things.length > 0) return things.length === 1 ? (things[0] as KnownThing) : null;
      const country = builtIn(name);
      return country ? ofCountry(country.country) : (inferred.get(fold(name)) ?? null);
    },
    place(name) {
      const things = unique(find("Place", name));
      if (things.length > 0) return things.length === 1 ? (things[0] as KnownThing) : null;
      const country = builtIn(name);
      return country ? placeOf(name, country) : null;
    },
    adjective(word) {
      const key = fold(word);
      const existing = adjectives.get(key);
      if (existing !== undefined) return existing;
      const country = countryNamed(word);
      const isName = /^\p{Lu}\.?\p{Lu}\.?$/u.test(word) || country?.by === "adjective";
      const made = country && isName ? ofCountry(country.country) : (governments.find(([name]) => isAdjectiveOf(key, name))?.[1] ?? null);
      adjectives.set(key, made);
      return made;
    },
    isSeat(name, government) {
      const country = countryNamed(name);
      if (country) return country.by === "capital" || country.by === "seat";
      return government.kind === "GOVERNMENT" && !fold(government.name).includes(fold(name));
    },
    infer(name) {
      const existing = inferred.get(fold(name));
      if (existing) return existing;
      const made: KnownThing = { id: null, type: "Agent", kind: "GOVERNMENT", name: `Government of ${name}`, aliases: [name], country: null, parties: [], places: [] };
      inferred.set(fold(name), made);
      governments.push([fold(name), made]);
      adjectives.clear();
      return made;
    },
  };
}

const namesOf = (thing: KnownThing): string[] => [thing.name.replace(/^Government of (?:the )?/, ""), ...thing.aliases];

const isNational = (thing: KnownThing): boolean => thing.name.startsWith("Government of ");

const unique = (things: KnownThing[]): KnownThing[] => [...new Map(things.map((thing) => [thing.id ?? thing.name, thing])).values()];

/** How a name may be filed: with or without its article, with either apostrophe. */
function spellings(name: string): string[] {
  const plain = sortName(name).replace(/^the /, "");
  const all = [plain, `the ${plain}`];
  return /['’]/.test(plain) ? all.flatMap((spelling) => [spelling.replace(/'/g, "’"), spelling.replace(/’/g, "'")]) : all;
}

/** “Orrinese” of “Orrin”, “Velkan” of “Velka”: the name, less its last vowel, with an ending for people. */
export function isAdjectiveOf(word: string, name: string): boolean {
  if (name.length < 4 || word === name || !/(?:n|ese|ish|i|ic|er)s?$/.test(word)) return false;
  const stem = name.replace(/(?:ia|[aeiouy])$/, "");
  return stem.length >= 3 && word.startsWith(stem) && word.length - stem.length <= 4 && word.length > stem.length;
}
