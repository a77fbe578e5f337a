/** In which form a text is written. JSON Lines are told before, from their first line. */
export type TextForm = "html" | "feed" | "json" | "markdown" | "text";

/** Told by the content; the ending of the file's name decides where that could be several things. */
export function formOf(name: string, text: string): TextForm {
  const head = text.slice(0, 5_000).trimStart();
  const ending = /\.([a-z\d]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  if (/^<(?:\?xml|!--|!doctype|[a-z])/i.test(head) || /^x?html?$/.test(ending)) return isFeed(head) ? "feed" : "html";
  if (/^\{\s*(?:["}]|$)/.test(head) || /^\[\s*(?:[[{\]"]|$)/.test(head) || ending === "json") return "json";
  return /^---[^\S\n]*\r?\n/.test(text) || /^#{1,6}\s/.test(head) || ending === "md" || ending === "markdown" ? "markdown" : "text";
}

const isFeed = (head: string): boolean => /<(?:\w{1,20}:)?(?:rss|feed|rdf)[\s>]/i.test(head) && !/<html[\s>]/i.test(head);
