/** What an address of a list asks for: `/lists/NAME.FORMAT?filter=…&orderBy=…&first=…&after=…`. */
import { InvalidInputError } from "../shared/errors.js";
import { lists, type List } from "./lists.js";

export type FeedFormat = "atom" | "rss" | "json";
export type Format = "csv" | "jsonl" | FeedFormat;

/** How many things a feed and a download have unless told, and at most. */
const sizes = { feed: { usual: 50, most: 200 }, download: { usual: 10_000, most: 10_000 } };

export interface ListRequest {
  list: List;
  format: Format;
  first: number;
  after: string | undefined;
  /** As they come: the schema says what they may be. */
  filter: unknown;
  orderBy: unknown;
  /** The address, as it is to be told: without an origin. */
  address: string;
  /** The address of what follows after a cursor. */
  addressAfter: (cursor: string) => string;
}

export const isFeed = (format: Format): format is FeedFormat => format === "atom" || format === "rss" || format === "json";

/** @returns null where there is no such list, or not in that format. @throws InvalidInputError naming the parameter */
export function readListRequest(url: string): ListRequest | null {
  const { pathname, searchParams: given } = new URL(url, "http://localhost");
  const [, name = "", format = ""] = /^\/lists\/([A-Za-z]+)\.([a-z]+)$/.exec(pathname) ?? [];
  const list = lists.get(name);
  if (!list || !isOffered(list, format)) return null;
  checkNames(given);
  const after = given.get("after") ?? undefined;
  return {
    list,
    format,
    first: sizeFrom(given.get("first"), isFeed(format) ? sizes.feed : sizes.download),
    after,
    filter: filterFrom(given.get("filter")),
    orderBy: orderFrom(given.get("orderBy")),
    address: addressOf(pathname, given, after),
    addressAfter: (cursor) => addressOf(pathname, given, cursor),
  };
}

const isOffered = ({ name }: List, format: string): format is Format =>
  format === "csv" || format === "jsonl" || ((name === "articles" || name === "statements") && (format === "atom" || format === "rss" || format === "json"));

const parameters = ["filter", "orderBy", "first", "after"];

function checkNames(given: URLSearchParams): void {
  for (const name of given.keys()) {
    if (!parameters.includes(name)) throw new InvalidInputError(name.slice(0, 100), `There are the parameters ${parameters.join(", ")} and no others.`);
    if (given.getAll(name).length > 1) throw new InvalidInputError(name, `${name} is given more than once.`);
  }
}

function sizeFrom(text: string | null, { usual, most }: { usual: number; most: number }): number {
  if (text === null) return usual;
  const size = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (size < 1 || size > most) throw new InvalidInputError("first", `first must lie between 1 and ${most}`);
  return size;
}

function filterFrom(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new InvalidInputError("filter", "filter is not JSON; give what the variable of a query would be, encoded for an address");
  }
}

/** As JSON (`"NEWEST"`), or the plain word. */
function orderFrom(text: string | null): unknown {
  return text === null ? undefined : text.replace(/^"(.*)"$/, "$1");
}

function addressOf(path: string, given: URLSearchParams, after: string | undefined): string {
  const told = new URLSearchParams();
  for (const name of parameters) {
    const value = name === "after" ? after : given.get(name);
    if (value !== null && value !== undefined) told.set(name, value);
  }
  return told.size > 0 ? `${path}?${told.toString()}` : path;
}
