import { familyNamesFirst } from "./family-names.js";
import { nameParticles } from "./function-words.js";

/** The part of a person's name that texts go on with: “Velk”, “al-Orrin”, “van der Velk”, and “Shen” of “Shen Lirong”. */
export function surname(words: readonly string[]): string {
  const first = words[0] ?? "";
  if (words.length > 1 && words.length < 4 && familyNamesFirst.has(first)) return first;
  let from = words.length - 1;
  while (from > 1 && nameParticles.has(words[from - 1] ?? "")) from--;
  return words.slice(from).join(" ");
}

/** What a person may be called by for short: the surname or first name (“Jana said”) of any of his names, and those names. */
export function shortNames(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const words = name.split(/\s+/);
    return [name, surname(words), words.at(-1) ?? name, words[0] ?? name];
  });
}

/** “Halyard” of “Halyard Cable Company”, “Cable Authority” of “Northern Cable Authority”, “NCA” by its initials. The name is folded. */
export function shortBodyNames(name: string): string[] {
  const words = name.split(/\s+/);
  const forms: string[] = [];
  for (let cut = 1; cut < words.length; cut++) forms.push(words.slice(0, cut).join(" "), words.slice(cut).join(" "));
  const initials = words.filter((word) => !/^(?:of|the|for|and)$/.test(word)).map((word) => word.charAt(0));
  return initials.length > 1 ? [...forms, initials.join("")] : forms;
}
