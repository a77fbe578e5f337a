/** Texts by code points, as the API counts; JavaScript's own indices count UTF-16 units. */
const beyondBasic = /[\u{10000}-\u{10FFFF}]/u;

export const pointsIn = (text: string): number => (beyondBasic.test(text) ? Array.from(text).length : text.length);

/** Cuts pieces out of a text. */
export function slicer(text: string): (from: number, to?: number) => string {
  if (!beyondBasic.test(text)) return (from, to) => text.slice(from, to);
  const points = Array.from(text);
  return (from, to) => points.slice(from, to).join("");
}
