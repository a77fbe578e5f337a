import { sortName } from "../../shared/sort-name.js";

const letters: Readonly<Record<string, string>> = { ø: "o", æ: "ae", œ: "oe", ß: "ss", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i", "’": "'" };

/** A name as names are compared in a text: without case, diacritics, letters that have no plain form, and a leading article. */
export const fold = (name: string): string =>
  sortName(name)
    .replace(/[øæœßłđðþı’]/g, (letter) => letters[letter] ?? letter)
    .replace(/^the /, "");
