/** What search results can be narrowed to: one type, a kind of statement, some years. */
import type { SearchQuery } from "../generated/operations.ts";
import { Facet, type FacetChoice } from "../lists/facet.tsx";
import type { Address } from "../page.ts";
import { Margin } from "../lists/margin.tsx";
import { texts } from "../texts.ts";
import { statementKinds } from "../statements/kinds.ts";
import { searchTypes, yearOf } from "./query.ts";

export function Narrow({ data, address }: { data: SearchQuery; address: Address }) {
  const types = searchTypes.flatMap((type): FacetChoice[] => {
    const count = data[type]?.totalCount ?? 0;
    return count === 0 && address.search.get("type") !== type ? [] : [{ value: type, label: texts.search.types[type], count }];
  });
  const kinds = statementKinds.map((kind): FacetChoice => ({ value: kind, label: texts.statement.kinds[kind] }));
  return (
    <Margin>
      <Facet title={texts.search.type} name="type" choices={types} address={address} />
      <Facet title={texts.search.kind} name="kind" choices={kinds} address={address} />
      <Years address={address} />
    </Margin>
  );
}

function Years({ address: { path, search } }: { address: Address }) {
  return (
    <form className="facet years" action={path}>
      <h3>{texts.search.years}</h3>
      {(["from", "to"] as const).map((name) => (
        <label key={name}>
          {texts.list[name]}
          <input name={name} inputMode="numeric" pattern="[1-9][0-9]{3}" maxLength={4} defaultValue={yearOf(search, name) ?? ""} key={search.get(name)} />
        </label>
      ))}
      {["q", "type", "kind"].map((name) => search.has(name) && <input key={name} type="hidden" name={name} value={search.get(name) ?? ""} />)}
      <button type="submit">{texts.list.apply}</button>
    </form>
  );
}
