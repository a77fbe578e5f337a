import type { TypedDocumentString } from "../generated/operations.ts";
import { texts } from "../texts.ts";
import { exportAddress, playgroundAddress, type List, type Listed } from "./addresses.ts";

export interface ListToolsProps {
  operation: TypedDocumentString<unknown, never>;
  variables: object;
  list: List;
  listed: Listed;
}

const feeds: ReadonlySet<List> = new Set(["articles", "statements"]);

/** A list's query, feed and downloads. */
export function ListTools({ operation, variables, list, listed }: ListToolsProps) {
  return (
    <nav className="list-tools" aria-label={texts.list.tools}>
      <a href={playgroundAddress(operation.toString(), variables)}>{texts.list.query}</a>
      {feeds.has(list) && <a href={exportAddress(list, "atom", listed)}>{texts.list.feed}</a>}
      <a href={exportAddress(list, "csv", listed)}>{texts.list.csv}</a>
      <a href={exportAddress(list, "jsonl", listed)}>{texts.list.jsonl}</a>
    </nav>
  );
}
