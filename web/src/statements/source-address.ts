/** The address of a statement's words in the source. */
interface Place {
  readonly article: { readonly canonicalUrl: string };
  readonly anchor: { readonly exact: string | null };
  readonly parts: readonly { readonly kind: string; readonly text: string | null }[];
}

const longest = 300;

/** With a text fragment (WICG, URL Fragment Text Directives), where words may be shown: a browser then scrolls to them and marks them. */
export function sourceAddress({ article: { canonicalUrl }, anchor, parts }: Place): string {
  const words = anchor.exact ?? parts.find(({ kind, text }) => kind === "QUOTED" && text !== null)?.text;
  if (words === null || words === undefined || words.length > longest || canonicalUrl.includes("#")) return canonicalUrl;
  // The hyphen parts a fragment's prefix from its words.
  return `${canonicalUrl}#:~:text=${encodeURIComponent(words.trim()).replaceAll("-", "%2D")}`;
}
