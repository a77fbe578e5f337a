/*
 * Features are numbers, not strings: a word is hashed once, and what stands together is mixed. The weights lie where
 * these functions point, so a change here asks for new weights.
 */

/** FNV-1a with a finisher, as a signed 32-bit number. */
export function hash(text: string, seed = 0): number {
  let value = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 12)) | 0;
}

/** One number of two, in which each bit of both counts; not symmetric. */
export function mix(a: number, b: number): number {
  let value = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  value ^= value >>> 13;
  value = Math.imul(value, 0xc2b2ae35);
  return (value ^ (value >>> 16)) | 0;
}

export const mix3 = (a: number, b: number, c: number): number => mix(mix(a, b), c);

/** Counts beyond `most` are as good as `most`. */
export const upTo = (most: number, value: number): number => (value > most ? most : value);

/** Lengths and distances in classes that grow: 0 to 6 exactly, then up to 9, 14, 22, 35, 60 and beyond. */
export function lengthClass(length: number): number {
  if (length <= 6) return length;
  if (length <= 14) return length <= 9 ? 7 : 8;
  if (length <= 35) return length <= 22 ? 9 : 10;
  return length <= 60 ? 11 : 12;
}
