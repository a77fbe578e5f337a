import { EventsDocument, type EventFilter, type EventsQuery, type EventsQueryVariables } from "../generated/operations.ts";
import { ListPage } from "../lists/list-page.tsx";
import { orderOf } from "../lists/order.tsx";
import { changed, pageOf } from "../lists/paging.ts";
import { definePage, type Address, type ViewProps } from "../page.ts";
import { texts } from "../texts.ts";
import { EventFinder } from "./event-finder.tsx";
import { EventItem } from "./event-item.tsx";
import { eventKinds } from "./kinds.ts";

const orders = ["NEWEST", "OLDEST", "NAME"] as const;

/** The filter that an address names. */
function filterOf({ search }: Address): EventFilter {
  const kind = eventKinds.find((one) => one === search.get("kind"));
  const [name, topicSlug, year] = ["q", "topic", "year"].map((parameter) => search.get(parameter));
  return {
    ...(name && { name }),
    ...(topicSlug && { topicSlug }),
    ...(kind && { kind: [kind] }),
    ...(year && /^\d{4}$/.test(year) && { start: { from: `${year}-01-01`, to: `${year}-12-31` } }),
  };
}

const variables = (address: Address): EventsQueryVariables => {
  const orderBy = orderOf(address, orders);
  return { filter: filterOf(address), ...(orderBy && { orderBy }), ...pageOf(address) };
};

function EventsView({ data: { events }, address }: ViewProps<EventsQuery>) {
  const asked = variables(address);
  return (
    <ListPage
      title={texts.event.title}
      lead={texts.event.lead}
      address={address}
      count={texts.event.count(events.totalCount)}
      orders={orders}
      finder={<EventFinder address={address} />}
      ends={events.pageInfo}
      tools={{ operation: EventsDocument, variables: asked, list: "events", listed: { filter: asked.filter, orderBy: asked.orderBy } }}
    >
      {events.nodes.map((event) => (
        <EventItem key={event.id} event={event} />
      ))}
    </ListPage>
  );
}

export const page = definePage<EventsQuery, EventsQueryVariables>({
  operation: EventsDocument,
  variables,
  head: ({ events }, address) => ({
    title: texts.event.title,
    description: `${texts.event.count(events.totalCount)}. ${texts.event.lead}`,
    canonical: changed(address, {}),
  }),
  View: EventsView,
});
