/** What a comparison's address asks for: an issue, and speakers by their slugs. */
import type { CompareQuery, StatementFilter } from "../generated/operations.ts";
import { bySlug } from "../lists/choices.ts";
import type { Address } from "../page.ts";
import { withSearch } from "../shared/paths.ts";
import { texts } from "../texts.ts";

/** As many columns as stay wide enough to read. */
const most = 4;

export interface Choice {
  /** Empty where none is chosen. */
  issue: string;
  speakers: readonly string[];
  /** How many more the address names than can be shown. */
  tooMany: number;
}

export function choiceOf({ search }: Pick<Address, "search">): Choice {
  const all = [...new Set(search.getAll("speakers").filter((slug) => slug !== ""))];
  return { issue: search.get("issue") ?? "", speakers: all.slice(0, most), tooMany: Math.max(0, all.length - most) };
}

export const isComparison = ({ issue, speakers }: Choice): boolean => issue !== "" && speakers.length > 1;

export const filterOf = ({ issue, speakers }: Choice): StatementFilter => ({ issueSlug: issue, or: speakers.map((speakerSlug) => ({ speakerSlug })) });

export const comparePath = (issue: string, speakers: readonly string[]): string => withSearch("/compare", { issue, speakers });

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
