import { isPossessive, wordAt, type Range, type ReadText } from "./words.js";

/** Words after which a name is where something happens: “*in* Orrin”. */
const locative = /^(?:in|at|near|outside|around|across|through|into|from|throughout|toward|towards|leaving|visit|visited|visiting|off|inside)$/;

/** “in Orrin”, “prime minister of Orrin”: the place; “Orrin wants”, “Orrin's claim”: who governs it. */
export function isPlaceHere(read: ReadText, { from, to }: Range): boolean {
  const before = wordAt(read, wordAt(read, from - 1).lower === "the" ? from - 2 : from - 1).lower;
  if (isPossessive(wordAt(read, to))) return false;
  return locative.test(before);
}
