import type { Gender } from "./role-nouns.js";

interface Honorific {
  gender: Gender | null;
  /** The office it shortens; null for a mere courtesy. */
  title: string | null;
}

const plain = (gender: Gender | null): Honorific => ({ gender, title: null });
const office = (title: string): Honorific => ({ gender: null, title });

/** What stands before a name without being part of it, lower-case and without a full stop. */
export const honorifics: ReadonlyMap<string, Honorific> = new Map([
  ["mr", plain("male")],
  ["mrs", plain("female")],
  ["ms", plain("female")],
  ["miss", plain("female")],
  ["madam", plain("female")],
  ["madame", plain("female")],
  ["sir", plain("male")],
  ["dame", plain("female")],
  ["lord", plain("male")],
  ["lady", plain("female")],
  ["mx", plain(null)],
  ["dr", plain(null)],
  ["rev", plain(null)],
  ["hon", plain(null)],
  ["prof", office("Professor")],
  ["sen", office("Senator")],
  ["rep", office("Representative")],
  ["gov", office("Governor")],
  ["gen", office("General")],
  ["lt", office("Lieutenant")],
  ["col", office("Colonel")],
  ["maj", office("Major")],
  ["capt", office("Captain")],
  ["cmdr", office("Commander")],
  ["sgt", office("Sergeant")],
  ["adm", office("Admiral")],
]);
