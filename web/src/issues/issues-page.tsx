import { IssuesDocument, type IssuesQuery, type IssuesQueryVariables } from "../generated/operations.ts";
import { byName, nameOrders } from "../lists/by-name.ts";
import { Finder } from "../lists/finder.tsx";
import { ListPage } from "../lists/list-page.tsx";
import { changed } from "../lists/paging.ts";
import { definePage, type ViewProps } from "../page.ts";
import { texts } from "../texts.ts";
import { IssueItem } from "./issue-item.tsx";

function IssuesView({ data: { regionalIssues }, address }: ViewProps<IssuesQuery>) {
  const variables = byName(address);
  return (
    <ListPage
      title={texts.issue.title}
      lead={texts.issue.lead}
      address={address}
      count={texts.issue.count(regionalIssues.totalCount)}
      orders={nameOrders}
      finder={<Finder address={address} label={texts.issue.text} />}
      ends={regionalIssues.pageInfo}
      tools={{ operation: IssuesDocument, variables, list: "regionalIssues", listed: variables }}
    >
      {regionalIssues.nodes.map((issue) => (
        <IssueItem key={issue.slug} issue={issue} />
      ))}
    </ListPage>
  );
}

export const page = definePage<IssuesQuery, IssuesQueryVariables>({
  operation: IssuesDocument,
  variables: byName,
  head: ({ regionalIssues }, address) => ({
    title: texts.issue.title,
    description: `${texts.issue.count(regionalIssues.totalCount)}. ${texts.issue.lead}`,
    canonical: changed(address, {}),
  }),
  View: IssuesView,
});
