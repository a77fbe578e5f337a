import { PublishersDocument, type PublishersQuery, type PublishersQueryVariables } from "../generated/operations.ts";
import { byName, nameOrders } from "../lists/by-name.ts";
import { Finder } from "../lists/finder.tsx";
import { ListPage } from "../lists/list-page.tsx";
import { changed } from "../lists/paging.ts";
import { definePage, type ViewProps } from "../page.ts";
import { texts } from "../texts.ts";
import { PublisherItem } from "./publisher-item.tsx";

function PublishersView({ data: { publishers }, address }: ViewProps<PublishersQuery>) {
  const variables = byName(address);
  return (
    <ListPage
      title={texts.publisher.title}
      lead={texts.publisher.lead}
      address={address}
      count={texts.publisher.count(publishers.totalCount)}
      orders={nameOrders}
      finder={<Finder address={address} label={texts.publisher.text} />}
      ends={publishers.pageInfo}
      tools={{ operation: PublishersDocument, variables, list: "publishers", listed: variables }}
    >
      {publishers.nodes.map((publisher) => (
        <PublisherItem key={publisher.slug} publisher={publisher} />
      ))}
    </ListPage>
  );
}

export const page = definePage<PublishersQuery, PublishersQueryVariables>({
  operation: PublishersDocument,
  variables: byName,
  head: ({ publishers }, address) => ({
    title: texts.publisher.title,
    description: `${texts.publisher.count(publishers.totalCount)}. ${texts.publisher.lead}`,
    canonical: changed(address, {}),
  }),
  View: PublishersView,
});
