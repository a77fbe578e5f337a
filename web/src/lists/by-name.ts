/** Lists of named things, which are found and ordered by their names. */
import type { Address } from "../page.ts";
import { orderOf } from "./order.tsx";
import { pageOf, type PageArguments } from "./paging.ts";

export const nameOrders = ["NAME", "NAME_REVERSED"] as const;

interface NamedListVariables extends PageArguments {
  filter: { name?: string };
  orderBy?: (typeof nameOrders)[number];
}

export function byName(address: Address): NamedListVariables {
  const name = address.search.get("q");
  const orderBy = orderOf(address, nameOrders);
  return { filter: name ? { name } : {}, ...(orderBy && { orderBy }), ...pageOf(address) };
}
