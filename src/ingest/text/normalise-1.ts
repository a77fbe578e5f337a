/** Version 1 of the normal form, kept for the texts whose positions count in it: links give their words, paragraphs are separated by one empty line, Unicode is NFC. */
export function normalise1(source: string): string {
  return source
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/\[([^\][]*)\]\([^()\s]*\)/g, "$1")
    .split(/\n[ \t]*\n\s*/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}
