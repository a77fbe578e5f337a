/** Rules of the normal form about single characters: entities, wrong decodings, invisible characters, Unicode composition. */
import { type Edits, replaceAll } from "./edits.js";
import { namedEntities } from "./entities.js";
import { byteOf, characterOf } from "./windows-1252.js";

/** The ampersands of `&amp;amp;lt;` are taken together, so that an entity written through any number of hands is read at once. */
const entity = /&((?:(?:amp|#0{0,5}38|#[xX]0{0,5}26);){0,1000})(?:#(\d{1,7});|#[xX]([\da-fA-F]{1,6});|([a-zA-Z][a-zA-Z\d]{1,8});)?/g;

/** “Kallistra &amp; Sons” is “Kallistra & Sons”, “caf&eacute;” is “café”. What names no character stays as it is. */
export function decodeEntities(text: string, edits: Edits): void {
  replaceAll(text, edits, entity, ([all, ampersands = "", decimal, hexadecimal, name]) => {
    const decoded = name === undefined ? characterAt(decimal, hexadecimal) : namedEntities.get(name);
    const replacement = decoded ?? `&${all.slice(1 + ampersands.length)}`;
    return replacement === all ? null : replacement;
  });
}

/** As HTML reads it: 0x80 to 0x9F mean windows-1252. */
function characterAt(decimal: string | undefined, hexadecimal: string | undefined): string | undefined {
  const code = decimal === undefined ? parseInt(hexadecimal ?? "", 16) : Number(decimal);
  if (!(code > 0 && code <= 0x10ffff) || (code >= 0xd800 && code < 0xe000)) return undefined;
  return code < 0x100 ? characterOf(code) : String.fromCodePoint(code);
}

/** What a continuation byte of UTF-8 (0x80 to 0xBF) looks like when it is read as windows-1252 or ISO 8859-1. */
const continuation = "[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";
const threeBytes = `â[€\u0080]${continuation}|â[‚\u0082]¬|â[„\u0084]¢|â[ˆ\u0088][’\u0092]|ï»¿`;
const fourBytes = `ð[Ÿ\u009f]${continuation}{2}`;
const broken = new RegExp(`${threeBytes}|${fourBytes}|(?:[ÃÂ]${continuation}){1,1000}|â€(?=[\\s.,;:!?)]|$)`, "g");

/** “Elenaâ€™s cafÃ©” is “Elena’s café”: UTF-8 that was read as windows-1252, where nothing else can be meant. */
export function repairMojibake(text: string, edits: Edits): void {
  replaceAll(text, edits, broken, ({ 0: found, index }) => {
    if (found === "â€") return /\S/.test(text.charAt(index - 1)) ? "”" : null;
    if (/^[ÃÂ]/.test(found) && !isCertain(found, text.charAt(index - 1), text.charAt(index + found.length))) return null;
    const bytes = Array.from(found, (character) => byteOf(character) ?? 0);
    return new TextDecoder("utf-8", { ignoreBOM: false }).decode(Uint8Array.from(bytes));
  });
}

/**
 * Whether letters led by Ã or Â are bytes: two and more of them always; one, where a control character stands behind it, where Â goes
 * before a sign, or where Ã would stand inside a word in small letters. “AMANHÔ and “SÃO” stay.
 */
function isCertain(found: string, before: string, behind: string): boolean {
  const second = found.charAt(1);
  if (found.length > 2 || /[\u0080-\u009f]/.test(second)) return true;
  if (found.startsWith("Â")) return /[\u00a0-\u00bf]/.test(second) && !/\p{Lu}/u.test(before);
  if (/[—·]/.test(second)) return false;
  return /\p{Ll}/u.test(before) || /\p{Ll}/u.test(behind) || (/\p{L}/u.test(behind) && !/[“”‘’–…«»\u00a0]/.test(second));
}

/**
 * Soft hyphens, zero-width and direction marks, byte order marks and control characters are left out: “cyber\u00adspace” is “cyberspace”.
 * Joiners stay inside scripts and emoji that need them.
 */
export function dropInvisible(text: string, edits: Edits): void {
  const invisible =
    // eslint-disable-next-line no-control-regex -- they are what is looked for
    /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc]+|[\u200c\u200d]+/g;
  replaceAll(text, edits, invisible, ({ 0: found, index }) => {
    const joins = /^[\u200c\u200d]$/.test(found) && isBeyondEurope(text, index - 1) && isBeyondEurope(text, index + 1);
    return joins ? null : "";
  });
}

const isBeyondEurope = (text: string, at: number): boolean => /[\u0590-\u1fff\u2100-\uffff]/.test(text.charAt(at));

/** Half of a surrogate pair is no character: it becomes U+FFFD. */
export function replaceLoneSurrogates(text: string, edits: Edits): void {
  if (!text.isWellFormed()) replaceAll(text, edits, /\p{Cs}/gu, () => "\ufffd");
}

/** No writing system puts more than 30 marks on one letter (Unicode Standard Annex 15, Stream-Safe Text): what is piled on top goes. */
export function dropPiledMarks(text: string, edits: Edits): void {
  replaceAll(text, edits, /(?<=\p{M}{30})\p{M}/gu, () => "");
}

/** Unicode NFC. No character below U+0300 composes with one before it, so the text may be composed piece by piece. */
export function compose(text: string, edits: Edits): void {
  if (text === text.normalize("NFC")) return;
  for (const { 0: piece, index } of text.matchAll(/[^]?[\u0300-\uffff]+/g)) {
    const composed = piece.normalize("NFC");
    if (composed === piece) continue;
    const start = sharedStart(piece, composed);
    const end = sharedStart(reversed(piece.slice(start)), reversed(composed.slice(start)));
    edits.replace(index + start, index + piece.length - end, composed.slice(start, composed.length - end));
  }
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length++;
  return length;
}

const reversed = (text: string): string => text.split("").reverse().join("");
