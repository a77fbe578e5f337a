import { StatementsDocument, type StatementFilter, type StatementKind, type StatementsQuery, type StatementsQueryVariables } from "../generated/operations.ts";
import { exportAddress } from "../lists/addresses.ts";
import { Facet, type FacetChoice } from "../lists/facet.tsx";
import { ListTools } from "../lists/list-tools.tsx";
import { Order, orderOf } from "../lists/order.tsx";
import { Pager } from "../lists/pager.tsx";
import { changed, pageOf } from "../lists/paging.ts";
import { definePage, type Address, type ViewProps } from "../page.ts";
import { Empty } from "../shell/states.tsx";
import { counted, texts } from "../texts.ts";
import { StatementItem } from "./statement-item.tsx";

const orders = ["NEWEST", "OLDEST"] as const;
const kinds: readonly StatementKind[] = ["DIRECT", "MIXED", "INDIRECT"];

/** The filter that an address names. */
export function filterOf({ search }: Pick<Address, "search">): StatementFilter {
  const kind = kinds.find((one) => one === search.get("kind"));
  const year = search.get("year");
  const [issueSlug, speakerSlug, topicSlug, text] = ["issue", "speaker", "topic", "q"].map((name) => search.get(name));
  return {
    ...(issueSlug && { issueSlug }),
    ...(speakerSlug && { speakerSlug }),
    ...(topicSlug && { topicSlug }),
    ...(text && { text }),
    ...(kind && { kind: [kind] }),
    ...(year !== null && /^\d{4}$/.test(year) && { dated: { from: `${year}-01-01`, to: `${year}-12-31` } }),
  };
}

const variables = (address: Address): StatementsQueryVariables => {
  const orderBy = orderOf(address, orders);
  return { filter: filterOf(address), ...(orderBy && { orderBy }), ...pageOf(address) };
};

function StatementsView({ data: { statements }, address }: ViewProps<StatementsQuery>) {
  const asked = variables(address);
  return (
    <>
      <header className="page-head">
        <h1>{texts.statement.title}</h1>
        <p className="lead">{texts.statement.lead}</p>
      </header>
      <div className="with-margin">
        <div>
          <div className="list-head">
            <p className="count">{texts.statement.count(statements.totalCount)}</p>
            <Order address={address} orders={orders} />
          </div>
          {statements.nodes.length === 0 && <Empty>{texts.list.empty}</Empty>}
          {statements.nodes.map((statement) => (
            <StatementItem key={statement.id} statement={statement} />
          ))}
          <Pager address={address} ends={statements.pageInfo} />
          <ListTools operation={StatementsDocument} variables={asked} list="statements" listed={asked} />
        </div>
        <aside className="margin" aria-label={texts.list.narrow}>
          <Facet title={texts.statement.issue} name="issue" choices={bySlug(statements.issues)} address={address} />
          <Facet title={texts.statement.speaker} name="speaker" choices={bySlug(statements.speakers)} address={address} />
          <Facet title={texts.statement.kind} name="kind" choices={statements.kinds.flatMap(named)} address={address} />
          <Facet title={texts.statement.year} name="year" choices={statements.years} address={address} />
        </aside>
      </div>
    </>
  );
}

const bySlug = (values: readonly { label: string; count: number; node: { slug?: string } | null }[]): FacetChoice[] =>
  values.flatMap(({ label, count, node }) => (node?.slug === undefined ? [] : [{ value: node.slug, label, count }]));

const named = ({ value, count }: { value: string; count: number }): FacetChoice[] =>
  kinds.flatMap((kind) => (kind === value ? [{ value, label: texts.statement.kinds[kind], count }] : []));

export const page = definePage<StatementsQuery, StatementsQueryVariables>({
  operation: StatementsDocument,
  variables,
  head: ({ statements }, address) => ({
    title: texts.statement.title,
    description: `${counted(statements.totalCount, "statement", "statements")}. ${texts.statement.lead}`,
    canonical: changed(address, {}),
    feed: exportAddress("statements", "atom", variables(address)),
  }),
  View: StatementsView,
});
