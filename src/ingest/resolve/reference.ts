import type { Reading } from "./resolved-text.js";
import type { Description } from "./descriptions.js";
import type { Range } from "./words.js";

/** Whom some words of the text mean. */
export interface Reference {
  agent: number | null;
  /** The words themselves, without what only explains them. */
  range: Range;
  reading: Reading;
  confidence: number;
  /** How it describes whom it means, where it does not name them. */
  description: Description | null;
}
