import { pipeline } from "node:stream/promises";

/** What a terminal would obey, or what would reorder what it shows: control characters, bidirectional ones, odd line ends, half characters. */
const unsafe = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\p{Cs}]/gu;

/** A text that a terminal shows and does not obey. As long as it was, in UTF-16 units, so that positions stay. */
export const harmless = (text: string): string => text.replace(unsafe, (character) => (/\s/.test(character) ? " " : "\ufffd"));

/** JSON that is the same value to a program, and harmless on a terminal. */
export const harmlessJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(unsafe, (character) => (character === "\n" ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`));

/** Writes to standard output as fast as it is read. A reader that has had enough, such as `head`, ends it quietly. */
export async function print(text: string | AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(typeof text === "string" ? [text] : text, process.stdout, { end: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPIPE") throw error;
  }
}
