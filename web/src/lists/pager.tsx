import { Link } from "wouter";
import type { Address } from "../page.ts";
import { texts } from "../texts.ts";
import { changed, type PageEnds } from "./paging.ts";

/** Links to the pages beside this one; nothing where there are none. */
export function Pager({ address, ends }: { address: Address; ends: PageEnds }) {
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = ends;
  if (!hasNextPage && !hasPreviousPage) return null;
  return (
    <nav className="pager" aria-label={texts.list.pages}>
      {hasPreviousPage && (
        <>
          <Link href={changed(address, {})}>{texts.list.first}</Link>
          {startCursor !== null && (
            <Link href={changed(address, { before: startCursor })} rel="prev">
              {texts.list.previous}
            </Link>
          )}
        </>
      )}
      {hasNextPage && endCursor !== null && (
        <Link href={changed(address, { after: endCursor })} rel="next" className="pager-next">
          {texts.list.next}
        </Link>
      )}
    </nav>
  );
}
