/**
 * Which of an article's words its statements show. What rights withhold a program cannot put into other words: it is left
 * out and marked as left out (decision 9).
 */
import type { TextPolicy } from "../../generated/prisma/enums.js";
import { wordBudget } from "../../articles/word-budget.js";
import type { Part } from "./parts.js";

/** The longest text that a statement's column takes. */
const longest = 10_000;

/** Words left out. */
export const omission = "[…]";

export interface ShownPart {
  kind: Part["kind"];
  words: string;
}

export interface ShownWords {
  text: string;
  textIs: "VERBATIM" | "RENDERED";
  /** For each part, whether its words are shown. */
  parts: boolean[];
}

/** Words of the article that a statement shows: those of a rendering are its quotations. */
export const wordsShownBy = ({ text, textIs, promptedBy }: Pick<ShownWords, "text" | "textIs"> & { promptedBy?: string | null }): number =>
  count(textIs === "VERBATIM" ? text : Array.from(text.matchAll(/“([^”]*)”/g), ([, words]) => words).join(" ")) + count(promptedBy ?? "");

const count = (text: string): number => text.split(/\s+/).filter(Boolean).length;
const quoted = (words: string): string => `“${words}”`;

/**
 * What each statement shows, in their order; `statements` are their parts. Quotations are served first: they are what the
 * speakers themselves said.
 * `spent` words are shown by statements that are there already.
 * Under LINK_ONLY, `he would "not wait" for the tide` shows `[…] “not wait” […]`.
 */
export function shownWords(policy: TextPolicy, statements: readonly (readonly ShownPart[])[], spent: number): ShownWords[] {
  const shown: ShownWords[] = [];
  let left = policy === "FULL_TEXT" ? Infinity : wordBudget.article - spent;
  const order = statements.map((_, at) => at).sort((a, b) => rank(statements[a] ?? []) - rank(statements[b] ?? []) || a - b);
  for (const at of order) {
    const fitting = forms(policy, statements[at] ?? []).find(({ cost }) => cost === 0 || cost <= left);
    if (!fitting) throw new Error("a statement has no form without words of its article");
    left -= fitting.cost;
    shown[at] = fitting.form;
  }
  return shown;
}

/**
 * What prompted each statement, in the article's words: where the statements have left room for them, and under LINK_ONLY
 * nowhere.
 */
export function shownPrompts(policy: TextPolicy, prompts: readonly (string | null)[], spent: number): (string | null)[] {
  let left = { FULL_TEXT: Infinity, EXCERPTS: wordBudget.article - spent, LINK_ONLY: 0 }[policy];
  return prompts.map((prompt) => {
    const cost = count(prompt ?? "");
    if (cost > left) return null;
    left -= cost;
    return prompt;
  });
}

/** DIRECT, then MIXED, then INDIRECT. */
const rank = (parts: readonly ShownPart[]): number => (parts.every(isQuoted) ? 0 : parts.some(isQuoted) ? 1 : 2);
const isQuoted = ({ kind }: ShownPart): boolean => kind === "QUOTED";

/** The forms that the policy allows by themselves, the fullest first, each with the words of the article that it shows. */
function forms(policy: TextPolicy, parts: readonly ShownPart[]): { form: ShownWords; cost: number }[] {
  const mixed = new Set(parts.map(({ kind }) => kind)).size > 1;
  const limit = policy === "FULL_TEXT" ? Infinity : wordBudget.statement;
  const whole = { text: parts.map((part) => (mixed && isQuoted(part) ? quoted(part.words) : part.words)).join(" "), textIs: "VERBATIM" as const, parts: parts.map(() => true) };
  const elided = { text: parts.map((part) => (isQuoted(part) ? quoted(part.words) : omission)).join(" "), textIs: "RENDERED" as const, parts: parts.map(isQuoted) };
  const withheld = { text: omission, textIs: "RENDERED" as const, parts: parts.map(() => false) };
  const mayShowAll = policy !== "LINK_ONLY" || parts.every(isQuoted);
  const costs = [
    ...(mayShowAll ? [{ form: whole, cost: count(whole.text) }] : []),
    ...(mixed ? [{ form: elided, cost: count(parts.filter(isQuoted).map(({ words }) => words).join(" ")) }] : []), // prettier-ignore
  ];
  return [...costs.filter(({ form, cost }) => cost <= limit && form.text.length <= longest), { form: withheld, cost: 0 }];
}
