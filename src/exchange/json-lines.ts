/** JSON Lines (https://jsonlines.org): an object a line, with what the API answers of a thing and its page's address. */
import type { ListName } from "./lists.js";
import type { Thing } from "./list-reader.js";
import { pageAddress } from "./page-address.js";

export async function* jsonLines(list: ListName, pages: AsyncIterable<Thing[]>, origin: string): AsyncGenerator<string> {
  for await (const things of pages)
    yield things.map(({ id, ...facts }) => `${JSON.stringify({ id, permalink: pageAddress(origin, list, { id, ...facts }), ...facts })}\n`).join("");
}
