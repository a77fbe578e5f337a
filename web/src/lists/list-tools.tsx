import type { TypedDocumentString } from "../generated/operations.ts";
import { texts } from "../texts.ts";
import { exportAddress, playgroundAddress, type List, type Listed } from "./addresses.ts";

export interface ListToolsProps {
  operation: TypedDocumentString<unknown, never>;
  variables: object;
  /** Search results are none: they come as a query only. */
  list?: List;
  listed?: Listed;
}

const feeds: ReadonlySet<List> = new Set(["articles", "statements"]);

/** A list's query, feed and downloads. */
export function ListTools({ operation, variables, list, listed = {} }: ListToolsProps) {
  const tools = [
    [texts.list.query, playgroundAddress(operation.toString(), variables)],
    ...(list && feeds.has(list) ? [[texts.list.feed, exportAddress(list, "atom", listed)]] : []),
    ...(list ? (["csv", "jsonl"] as const).map((format) => [texts.list[format], exportAddress(list, format, listed)]) : []),
  ];
  return (
    <ul className="list-tools" aria-label={texts.list.tools}>
      {tools.map(([name, address]) => (
        <li key={name}>
          <a href={address}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
