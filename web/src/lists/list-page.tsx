/** A page that is one list: what it can be found, ordered and narrowed by, its entries, its other pages, and the list as data. */
import type { ReactNode } from "react";
import type { Address } from "../page.ts";
import { Margin } from "./margin.tsx";
import { ListBody, type ListBodyProps } from "./list-body.tsx";

interface ListPageProps extends ListBodyProps {
  title: string;
  lead?: string;
  /** Facets, shown in the margin. */
  narrow?: ReactNode;
  address: Address;
}

export function ListPage({ title, lead, narrow, ...list }: ListPageProps) {
  return (
    <>
      <header className="page-head">
        <h1>{title}</h1>
        {lead !== undefined && <p className="lead">{lead}</p>}
      </header>
      {narrow === undefined ? (
        <ListBody {...list} />
      ) : (
        <div className="with-margin">
          <div>
            <ListBody {...list} />
          </div>
          <Margin>{narrow}</Margin>
        </div>
      )}
    </>
  );
}
