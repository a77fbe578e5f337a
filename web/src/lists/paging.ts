/** Which page of a list an address asks for, and the addresses of the pages beside it. */
import type { Address } from "../page.ts";

export interface PageArguments {
  first?: number;
  after?: string;
  last?: number;
  before?: string;
}

export interface PageEnds {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export const pageSize = 20;

export function pageOf({ search }: Pick<Address, "search">, size = pageSize): PageArguments {
  const after = search.get("after");
  const before = search.get("before");
  if (before !== null) return { last: size, before };
  return after === null ? { first: size } : { first: size, after };
}

/** The address with other values; null takes one away. A list begins anew, unless the change is a page. */
export function changed({ path, search, part }: Pick<Address, "path" | "search" | "part">, changes: Readonly<Record<string, string | null>>): string {
  const next = new URLSearchParams(search);
  next.delete("after");
  next.delete("before");
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  const text = next.toString();
  return `${path}${text === "" ? "" : `?${text}`}${part === undefined ? "" : `#${part}`}`;
}
