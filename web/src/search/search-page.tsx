import { Link } from "wouter";
import { SearchDocument, type SearchQuery, type SearchQueryVariables } from "../generated/operations.ts";
import { ListTools } from "../lists/list-tools.tsx";
import { changed } from "../lists/paging.ts";
import { definePage, type Address, type ViewProps } from "../page.ts";
import { Empty } from "../shell/states.tsx";
import { texts } from "../texts.ts";
import { FoundThing } from "./found-thing.tsx";
import { Narrow } from "./narrow.tsx";
import { pathTo } from "./paths.ts";
import { queryOf } from "./query.ts";
import { SearchForm } from "./search-form.tsx";

function SearchView({ data, address }: ViewProps<SearchQuery>) {
  return (
    <>
      <header className="page-head">
        <h1>{texts.nav.search}</h1>
        <SearchForm address={address} />
      </header>
      {data.search ? <Results data={data} search={data.search} address={address} /> : <p className="lead">{texts.search.hint}</p>}
    </>
  );
}

type Found = NonNullable<SearchQuery["search"]>;

function Results({ data, search: { edges, totalCount, totalCountIsLowerBound, pageInfo }, address }: { data: SearchQuery; search: Found; address: Address }) {
  const variables = queryOf(address);
  return (
    <div className="with-margin">
      <div>
        <Names names={data.names ?? []} />
        <div className="list-head">
          <p className="count" role="status">
            {texts.search.count(totalCount, totalCountIsLowerBound)}
          </p>
        </div>
        {edges.length === 0 && <Empty>{texts.search.empty}</Empty>}
        {edges.map(({ cursor, node, highlights }) => (
          <FoundThing key={cursor} thing={node} found={highlights} />
        ))}
        <nav className="pager" aria-label={texts.list.pages}>
          {address.search.has("after") && <Link href={changed(address, {})}>{texts.list.first}</Link>}
          {pageInfo.hasNextPage && pageInfo.endCursor !== null && (
            <Link href={changed(address, { after: pageInfo.endCursor })} rel="next" className="pager-next">
              {texts.list.next}
            </Link>
          )}
        </nav>
        <ListTools operation={SearchDocument} variables={variables} />
      </div>
      <Narrow data={data} address={address} />
    </div>
  );
}

function Names({ names }: { names: NonNullable<SearchQuery["names"]> }) {
  if (names.length === 0) return null;
  return (
    <nav className="names" aria-label={texts.search.names}>
      <span aria-hidden="true">{texts.search.names}</span>
      {names.map(({ text, node }) => (
        <Link key={pathTo(node)} href={pathTo(node)} dir="auto">
          {text}
        </Link>
      ))}
    </nav>
  );
}

export const page = definePage<SearchQuery, SearchQueryVariables>({
  operation: SearchDocument,
  variables: queryOf,
  head: (_, address) => {
    const { query } = queryOf(address);
    return { title: query === "" ? texts.nav.search : texts.search.title(query), description: texts.search.hint, canonical: changed(address, {}) };
  },
  View: SearchView,
});
