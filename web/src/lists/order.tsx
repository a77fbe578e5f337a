import { Link } from "wouter";
import type { Address } from "../page.ts";
import { texts } from "../texts.ts";
import { changed } from "./paging.ts";

export type OrderName = keyof typeof texts.list.orders;

/** The orders of a list as links; the first is the one of an address that names none. */
export function Order({ address, orders }: { address: Address; orders: readonly OrderName[] }) {
  const chosen = address.search.get("order") ?? orders[0];
  return (
    <p className="order">
      <span className="order-label">{texts.list.order}</span>
      {orders.map((order, at) => (
        <Link key={order} href={changed(address, { order: at === 0 ? null : order })} aria-current={order === chosen ? "true" : undefined}>
          {texts.list.orders[order]}
        </Link>
      ))}
    </p>
  );
}

/** The order that an address names, if the list has it. */
export function orderOf<Name extends OrderName>({ search }: Pick<Address, "search">, orders: readonly Name[]): Name | undefined {
  return orders.find((order) => order === search.get("order"));
}
