/** Who of those that an address names can be compared, and what of it cannot be shown. */
import type { CompareQuery } from "../generated/operations.ts";
import { bySlug } from "../lists/choices.ts";
import { texts } from "../texts.ts";
import { most, type Choice } from "./choice.ts";

/** A speaker that has a column. */
export interface Compared {
  slug: string;
  name: string;
  count: number;
}

/** Those who spoke about the issue, the most often first. */
export const speakersOf = ({ spoken }: CompareQuery): Compared[] => bySlug(spoken?.speakers ?? []).map(({ value, label, count }) => ({ slug: value, name: label, count }));

/** Those of the address who spoke about the issue, in its order. */
export function comparedIn(data: CompareQuery, { speakers }: Choice): Compared[] {
  const all = speakersOf(data);
  return speakers.flatMap((slug) => all.find((one) => one.slug === slug) ?? []);
}

/** What of the address cannot be shown, in words. */
export function problemsOf(data: CompareQuery, choice: Choice): string[] {
  const { problems } = texts.compare;
  if (choice.issue === "") return [];
  if (!data.regionalIssue) return [problems.issue(choice.issue)];
  const compared = comparedIn(data, choice);
  const silent = choice.speakers.filter((slug) => !compared.some((one) => one.slug === slug));
  return [
    ...silent.map((slug) => problems.silent(slug)),
    ...(choice.tooMany > 0 ? [problems.tooMany(most, choice.tooMany)] : []),
    ...(compared.length === 1 ? [problems.tooFew] : []),
  ];
}
