/** Characters that are not seen but change how what stands around them is seen: marks of writing direction. */
const directionMarks = /([\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069])/u;

/** A text cut into pieces, each either ordinary or one mark. Joined, they are the text again. */
export function piecesOf(text: string): { text: string; isMark: boolean }[] {
  return text
    .split(directionMarks)
    .map((piece, at) => ({ text: piece, isMark: at % 2 === 1 }))
    .filter((piece) => piece.text !== "");
}

/** A name for a mark, as programmers know it. */
export const markName = (mark: string): string => `U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
