/**
 * The text that offsets count in. Positions are code points of this text, so a change here that moves a single
 * character is a new version.
 */
export const normalisation = "1";

/** Markdown links give their words, line ends are `\n`, paragraphs are separated by one empty line, Unicode is NFC. */
export function normalise(source: string): string {
  return source
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/\[([^\][]*)\]\([^()\s]*\)/g, "$1")
    .split(/\n[ \t]*\n\s*/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}
