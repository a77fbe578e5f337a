/** A list in a page: how many there are, their order, the entries, the pages beside this one, and the list as data. */
import type { ReactNode } from "react";
import type { Address } from "../page.ts";
import { Empty } from "../shell/states.tsx";
import { texts } from "../texts.ts";
import { ListTools, type ListToolsProps } from "./list-tools.tsx";
import { Order, type OrderName } from "./order.tsx";
import { Pager } from "./pager.tsx";
import type { PageEnds } from "./paging.ts";

export interface ListBodyProps {
  address: Address;
  /** How many there are in all, with the noun. */
  count: string;
  /** The first is the order of an address that names none; none where the list has one order only. */
  orders?: readonly OrderName[];
  /** A form over the list, see `Finder`. */
  finder?: ReactNode;
  ends: PageEnds;
  tools: ListToolsProps;
  children: readonly ReactNode[];
}

export function ListBody({ address, count, orders = [], finder, ends, tools, children }: ListBodyProps) {
  return (
    <>
      {finder}
      <div className="list-head">
        <p className="count">{count}</p>
        {orders.length > 1 && <Order address={address} orders={orders} />}
      </div>
      {children.length === 0 ? <Empty>{texts.list.empty}</Empty> : children}
      <Pager address={address} ends={ends} />
      <ListTools {...tools} />
    </>
  );
}
