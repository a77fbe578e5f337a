import type { PartialDate } from "../../shared/partial-date.js";

/** The formats that are read. */
export type SourceFormat = "text" | "markdown" | "html" | "json-ld" | "rss" | "atom" | "json-feed" | "ninjs" | "jsonl";

/** Whose the text is and what may be done with it, as far as the source says. */
export interface SourceRights {
  holder: string | null;
  /** The copyright notice and what else is said about use, in the source's words; one paragraph or several. */
  notice: string | null;
  /** Address of the terms of use. */
  terms: string | null;
  /** A licence's SPDX name or address. */
  license: string | null;
  /** Null where the source does not say. */
  isAccessibleForFree: boolean | null;
}

/** An article as a reader found it. What the source does not say is null; nothing is guessed. */
export interface SourceArticle {
  format: SourceFormat;
  headline: string;
  /** BCP 47. */
  language: string | null;
  published: PartialDate | null;
  retrieved: PartialDate | null;
  canonicalUrl: string | null;
  publisher: { name: string; url: string | null } | null;
  byline: string | null;
  rights: SourceRights;
  /** The body before normalisation: Markdown or plain text, without headline, notices and citation lines. */
  body: string;
  /** Of `body`, in UTF-8. */
  sourceSha256: string;
}
