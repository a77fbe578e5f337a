import { TopicsDocument, type TopicsQuery, type TopicsQueryVariables } from "../generated/operations.ts";
import { byName, nameOrders } from "../lists/by-name.ts";
import { Finder } from "../lists/finder.tsx";
import { ListPage } from "../lists/list-page.tsx";
import { changed } from "../lists/paging.ts";
import { definePage, type ViewProps } from "../page.ts";
import { texts } from "../texts.ts";
import { TopicItem } from "./topic-item.tsx";

function TopicsView({ data: { topics }, address }: ViewProps<TopicsQuery>) {
  const variables = byName(address);
  return (
    <ListPage
      title={texts.topic.title}
      lead={texts.topic.lead}
      address={address}
      count={texts.topic.count(topics.totalCount)}
      orders={nameOrders}
      finder={<Finder address={address} label={texts.topic.text} />}
      ends={topics.pageInfo}
      tools={{ operation: TopicsDocument, variables, list: "topics", listed: variables }}
    >
      {topics.nodes.map((topic) => (
        <TopicItem key={topic.slug} topic={topic} />
      ))}
    </ListPage>
  );
}

export const page = definePage<TopicsQuery, TopicsQueryVariables>({
  operation: TopicsDocument,
  variables: byName,
  head: ({ topics }, address) => ({
    title: texts.topic.title,
    description: `${texts.topic.count(topics.totalCount)}. ${texts.topic.lead}`,
    canonical: changed(address, {}),
  }),
  View: TopicsView,
});
