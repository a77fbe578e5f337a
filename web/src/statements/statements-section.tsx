/** The statements of a thing, as a list within its page. */
import type { PageEndsFragment, StatementFilter, StatementItemFragment, TypedDocumentString } from "../generated/operations.ts";
import { ListBody } from "../lists/list-body.tsx";
import { orderOf } from "../lists/order.tsx";
import type { Address } from "../page.ts";
import { texts } from "../texts.ts";
import { StatementItem, type Hidden } from "./statement-item.tsx";

/** The section's ID; links of facets beside it keep to it too. */
export const part = "statements";

export const statementOrders = ["NEWEST", "OLDEST"] as const;

interface StatementsSectionProps {
  title?: string;
  address: Address;
  statements: { readonly totalCount: number; readonly pageInfo: PageEndsFragment; readonly nodes: readonly StatementItemFragment[] };
  /** The filter under which the list `statements` gives the same ones. */
  filter: StatementFilter;
  /** The page's operation and what it was asked with. */
  operation: TypedDocumentString<unknown, never>;
  variables: object;
  hides?: readonly Hidden[];
}

export function StatementsSection({ title = texts.statement.title, address, statements, filter, operation, variables, hides = [] }: StatementsSectionProps) {
  const orderBy = orderOf(address, statementOrders);
  return (
    <section id={part}>
      <h2>{title}</h2>
      <ListBody
        address={{ ...address, part }}
        count={texts.statement.count(statements.totalCount)}
        orders={statementOrders}
        ends={statements.pageInfo}
        tools={{ operation, variables, list: "statements", listed: { filter, orderBy } }}
      >
        {statements.nodes.map((statement) => (
          <StatementItem key={statement.id} statement={statement} hides={hides} />
        ))}
      </ListBody>
    </section>
  );
}
