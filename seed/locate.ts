/** Finds the words that an annotation names in a text. Positions count code points, as everywhere in the product. */
export interface Located {
  start: number;
  end: number;
  exact: string;
}

export interface QuoteSelector {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

export const codePoints = (text: string): number => Array.from(text).length;

/**
 * The one place where `selector` matches.
 * @throws Error when there is none, or more than one (then a prefix or suffix is needed).
 */
export function locate(text: string, { exact, prefix = "", suffix = "" }: QuoteSelector): Located {
  const needle = prefix + exact + suffix;
  const at = text.indexOf(needle);
  if (at < 0) throw new Error(`these words are not in the text: “${needle}”`);
  if (text.includes(needle, at + 1)) throw new Error(`these words occur more than once, add a prefix or suffix: “${needle}”`);
  const start = codePoints(text.slice(0, at + prefix.length));
  return { start, end: start + codePoints(exact), exact };
}
