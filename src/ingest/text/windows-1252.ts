/** What windows-1252 has for the bytes 0x80 to 0x9F; the five that it leaves open stay the control characters of ISO 8859-1. */
const upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The character of a byte (WHATWG Encoding, windows-1252). */
export const characterOf = (byte: number): string => (byte >= 0x80 && byte < 0xa0 ? upper.charAt(byte - 0x80) : String.fromCharCode(byte));

/** The byte that reads as `character`, in windows-1252 or in ISO 8859-1; undefined where there is none. */
export function byteOf(character: string): number | undefined {
  const at = upper.indexOf(character);
  if (at >= 0) return 0x80 + at;
  const code = character.charCodeAt(0);
  return code < 0x100 ? code : undefined;
}
