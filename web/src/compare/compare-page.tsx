import { Link } from "wouter";
import { CompareDocument, type CompareQuery, type CompareQueryVariables } from "../generated/operations.ts";
import { ListBody } from "../lists/list-body.tsx";
import { orderOf } from "../lists/order.tsx";
import { pageOf } from "../lists/paging.ts";
import { definePage, type Address, type ViewProps } from "../page.ts";
import { pathOf } from "../shared/paths.ts";
import { texts } from "../texts.ts";
import { choiceOf, comparePath, filterOf, isComparison } from "./choice.ts";
import { comparedIn, problemsOf } from "./compared.ts";
import { IssueForm, SpeakersForm } from "./choice-forms.tsx";
import { ComparisonTable } from "./comparison-table.tsx";

const pageSize = 40;
const orders = ["OLDEST", "NEWEST"] as const;

function variables(address: Address): CompareQueryVariables {
  const choice = choiceOf(address);
  const chosen = choice.issue !== "";
  const comparing = isComparison(choice);
  return {
    issue: choice.issue,
    chosen,
    ...(chosen && { onIssue: { issueSlug: choice.issue } }),
    comparing,
    ...(comparing && { filter: filterOf(choice) }),
    orderBy: orderOf(address, orders) ?? orders[0],
    ...pageOf(address, pageSize),
  };
}

function titleOf(data: CompareQuery, address: Address): string {
  const { regionalIssue } = data;
  if (!regionalIssue) return texts.compare.title;
  const compared = comparedIn(data, choiceOf(address));
  return compared.length < 2
    ? texts.compare.on(regionalIssue.name)
    : texts.compare.together(
        compared.map(({ name }) => name),
        regionalIssue.name,
      );
}

function CompareView({ data, address }: ViewProps<CompareQuery>) {
  const { regionalIssue: issue, regionalIssues, statements } = data;
  const choice = choiceOf(address);
  const compared = comparedIn(data, choice);
  const problems = problemsOf(data, choice);
  const asked = variables(address);
  return (
    <>
      <header className="page-head">
        <h1>{titleOf(data, address)}</h1>
        <p className="lead">{issue ? issue.summary : texts.compare.lead}</p>
        {issue && (
          <p className="provenance">
            <Link href={pathOf.issue(issue)}>{texts.compare.toIssue}</Link>
          </p>
        )}
      </header>
      {problems.length > 0 && (
        <div className="compare-problems" role="status">
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </div>
      )}
      {statements && issue && compared.length > 1 && (
        <ListBody
          address={address}
          count={texts.statement.count(statements.totalCount)}
          orders={orders}
          ends={statements.pageInfo}
          tools={{ operation: CompareDocument, variables: asked, list: "statements", listed: { filter: asked.filter, orderBy: asked.orderBy } }}
        >
          {[<ComparisonTable key="table" issue={issue} compared={compared} statements={statements.nodes} />]}
        </ListBody>
      )}
      <section className="compare-choice" aria-label={texts.compare.choice}>
        {issue && <SpeakersForm issue={issue} data={data} choice={choice} />}
        <IssueForm issues={regionalIssues.nodes} chosen={issue?.slug} />
      </section>
    </>
  );
}

export const page = definePage<CompareQuery, CompareQueryVariables>({
  operation: CompareDocument,
  variables,
  head: (data, address) => ({
    title: titleOf(data, address),
    description: data.regionalIssue?.summary ?? texts.compare.lead,
    canonical: comparePath(
      data.regionalIssue?.slug ?? "",
      comparedIn(data, choiceOf(address)).map(({ slug }) => slug),
    ),
  }),
  View: CompareView,
});
