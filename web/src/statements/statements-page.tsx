import { StatementsDocument, type StatementFilter, type StatementsQuery, type StatementsQueryVariables } from "../generated/operations.ts";
import { exportAddress } from "../lists/addresses.ts";
import { Finder } from "../lists/finder.tsx";
import { ListPage } from "../lists/list-page.tsx";
import { orderOf } from "../lists/order.tsx";
import { changed, pageOf } from "../lists/paging.ts";
import { definePage, type Address, type ViewProps } from "../page.ts";
import { counted, texts } from "../texts.ts";
import { statementKinds as kinds } from "./kinds.ts";
import { Narrow } from "./narrow.tsx";
import { StatementItem } from "./statement-item.tsx";
import { statementOrders } from "./statements-section.tsx";

/** The filter that an address names. */
export function filterOf({ search }: Pick<Address, "search">): StatementFilter {
  const kind = kinds.find((one) => one === search.get("kind"));
  const year = search.get("year");
  const [articleSlug, issueSlug, speakerSlug, topicSlug, text] = ["article", "issue", "speaker", "topic", "q"].map((name) => search.get(name));
  return {
    ...(articleSlug && { articleSlug }),
    ...(issueSlug && { issueSlug }),
    ...(speakerSlug && { speakerSlug }),
    ...(topicSlug && { topicSlug }),
    ...(text && { text }),
    ...(kind && { kind: [kind] }),
    ...(year !== null && /^\d{4}$/.test(year) && { dated: { from: `${year}-01-01`, to: `${year}-12-31` } }),
  };
}

const variables = (address: Address): StatementsQueryVariables => {
  const orderBy = orderOf(address, statementOrders);
  const filter = filterOf(address);
  return { filter, narrowed: Object.keys(filter).length > 0, ...(orderBy && { orderBy }), ...pageOf(address) };
};

function StatementsView({ data, address }: ViewProps<StatementsQuery>) {
  const { statements } = data;
  const asked = variables(address);
  return (
    <ListPage
      title={texts.statement.title}
      lead={texts.statement.lead}
      address={address}
      count={texts.statement.count(statements.totalCount)}
      orders={statementOrders}
      finder={<Finder address={address} label={texts.list.text} />}
      ends={statements.pageInfo}
      tools={{ operation: StatementsDocument, variables: asked, list: "statements", listed: asked }}
      narrow={<Narrow data={data} address={address} />}
    >
      {statements.nodes.map((statement) => (
        <StatementItem key={statement.id} statement={statement} />
      ))}
    </ListPage>
  );
}

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
