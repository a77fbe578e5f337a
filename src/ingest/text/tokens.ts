/** A word, a number, an address or a mark of punctuation of a text; `start` and `end` count UTF-16 units. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

/** Words that end in a full stop without ending a sentence. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    "mr mrs ms mx dr prof rev hon sen sens rep reps gov govs gen lt col maj capt cmdr sgt cpl adm pres messrs st ste mt ft jr sr " +
    "jan feb mar apr jun jul aug sept sep oct nov dec inc corp co ltd llc bros vs no nos etc al cf ca approx dept est univ assn ave blvd rd " +
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo dist"
  ).split(" "),
);

/** `U.S.`, `J.` and `p.m.`: letters with a full stop after each. */
const initials = String.raw`(?:\p{L}-)?(?:\p{L}\.){2,}|\p{Lu}\.(?=\s*\p{L})`;
const address = String.raw`(?:https?:\/\/|pic\.twitter\.com|www\.)[^\s<>"”]*[\p{L}\p{N}/_]|[@#][\p{L}\p{N}_]+`;
const number = String.raw`[$€£]?\p{N}+(?:[.,:/]\p{N}+)*(?:st|nd|rd|th|s|m|bn)?%?(?:-\p{L}+)*`;
const clitic = String.raw`['’](?:s|S|re|ve|ll|d|m)(?!\p{L})`;
const word = String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+|['’]\p{L}+)*`;
const marks = String.raw`''|` + "``" + String.raw`|\.\.\.+|--+|[^\s]`;

const pattern = new RegExp(`${address}|${initials}|${number}|${word}|${clitic}|${marks}`, "gu");
const contraction = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;

/** The tokens of a text in its order; together they cover all of it but the space between them. Linear in the text's length. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const { 0: match, index } of text.matchAll(pattern)) {
    const parts = contraction.exec(match);
    if (parts?.[1] !== undefined && parts[2] !== undefined) {
      const middle = index + parts[1].length;
      found.push({ text: parts[1], start: index, end: middle }, { text: parts[2], start: middle, end: index + match.length });
    } else if (match === "." && endsAbbreviation(found.at(-1), index)) {
      const last = found.at(-1);
      if (last) found[found.length - 1] = { text: `${last.text}.`, start: last.start, end: index + 1 };
    } else found.push({ text: match, start: index, end: index + match.length });
  }
  return found;
}

const endsAbbreviation = (before: Token | undefined, at: number): boolean =>
  before?.end === at && abbreviations.has(before.text.toLowerCase().replace(/^.*-/, "")) && /^\p{Lu}/u.test(before.text);
