/** The paragraphs of plain text or Markdown, without the space around them. */
export const paragraphsOf = (text: string): string[] =>
  text
    .replace(/\r\n?/g, "\n")
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");

/** A headline for a text that bears none: its opening words. */
export function openingWords(text: string): string {
  const words = text.trimStart().slice(0, 400).replace(/\s+/g, " ");
  if (words.length <= 80) return words.trim();
  const cut = words.lastIndexOf(" ", 80);
  return `${words.slice(0, cut > 0 ? cut : 80)}…`;
}
