/** What a comparison's address asks for: an issue, and speakers by their slugs. */
import type { StatementFilter } from "../generated/operations.ts";
import type { Address } from "../page.ts";
import { withSearch } from "../shared/paths.ts";

/** As many columns as stay wide enough to read. */
export const most = 4;

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
