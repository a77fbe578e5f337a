/** Where quoted words stand in an article's text that this server keeps. */
import { AnchoredText } from "../articles/anchored-text.js";
import { findQuote, type Place, type Quote } from "../articles/quote-position.js";
import { ConflictError, InvalidInputError } from "../shared/errors.js";

const longest = { exact: 10_000, prefix: 500, suffix: 500 };

/** @throws ConflictError where the text is not kept. */
export function keptText({ body }: { body: string | null }): AnchoredText {
  if (body === null) throw new ConflictError("This server does not keep the article's text: import it again with its text kept.", { argument: "article" });
  return new AnchoredText(body);
}

/**
 * @param after of words that follow others: the first place after these is taken.
 * @throws InvalidInputError naming `field`, with the nearest places where the words do not stand there, or more than once.
 */
export function quotedPlace(text: AnchoredText, quote: Quote, field: string, after?: number): Place {
  for (const name of ["exact", "prefix", "suffix"] as const)
    if ((quote[name] ?? "").length > longest[name]) throw new InvalidInputError(`${field}.${name}`, `${field}.${name} is longer than ${longest[name]} characters`);
  // Half a character would be found inside one.
  if (!quote.exact.isWellFormed()) throw new InvalidInputError(`${field}.exact`, `${field}.exact holds characters that are not text`);
  if (quote.exact.trim() !== quote.exact || quote.exact === "") throw new InvalidInputError(`${field}.exact`, `${field}.exact is empty, or begins or ends with a blank`);
  const found = findQuote(text, quote, after, after !== undefined);
  if (!("nearest" in found)) return found;
  const why = found.times ? `stands ${found.times} times in the article's text: give the words before or after` : "does not stand in the article's text";
  throw new InvalidInputError(`${field}.exact`, `what is quoted ${why}`, { nearest: found.nearest });
}
