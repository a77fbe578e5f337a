import { Link } from "wouter";
import { ArticleItem } from "../articles/article-item.tsx";
import { EventDocument, type EventQuery, type EventQueryVariables } from "../generated/operations.ts";
import { exportAddress } from "../lists/addresses.ts";
import { orderOf } from "../lists/order.tsx";
import { changed, pageOf } from "../lists/paging.ts";
import { definePage, type Address, type ViewProps } from "../page.ts";
import { pathOf } from "../shared/paths.ts";
import { Sample } from "../shared/sample.tsx";
import { part, statementOrders, StatementsSection } from "../statements/statements-section.tsx";
import { texts } from "../texts.ts";
import { eventData } from "./event-data.ts";
import { EventFacts, type EventOfPage } from "./event-facts.tsx";
import { EventItem } from "./event-item.tsx";
import { Span } from "./span.tsx";

const variables = (address: Address): EventQueryVariables => {
  const orderBy = orderOf(address, statementOrders);
  return { slug: address.params["slug"] ?? "", ...(orderBy && { orderBy }), ...pageOf(address) };
};

function EventView({ data: { event }, address }: ViewProps<EventQuery>) {
  if (!event) return null;
  const { statements, articles } = event;
  return (
    <>
      <EventHead event={event} />
      <EventFacts event={event} />
      <Related title={texts.event.parts} events={event.parts} />
      {event.partOf && <Related title={texts.event.siblings(event.partOf.name)} events={event.partOf.parts.filter(({ slug }) => slug !== event.slug)} />}
      {statements.totalCount > 0 ? (
        <StatementsSection
          title={texts.event.statements}
          address={{ ...address, part }}
          statements={statements}
          filter={{ event: event.id }}
          operation={EventDocument}
          variables={variables(address)}
        />
      ) : (
        <p className="empty">{texts.event.silent}</p>
      )}
      {articles.totalCount > 0 && (
        <section className="event-articles">
          <h2>{texts.event.articles}</h2>
          {articles.nodes.map((article) => (
            <ArticleItem key={article.id} article={article} />
          ))}
        </section>
      )}
    </>
  );
}

function EventHead({ event }: { event: EventOfPage }) {
  const { name, kind, description, venue, place, partOf, sample } = event;
  return (
    <header className="page-head">
      <p className="provenance">
        <span>{texts.event.kinds[kind]}</span>
        {partOf && (
          <span>
            {texts.speaker.partOf} <Link href={pathOf.event(partOf)}>{partOf.name}</Link>
          </span>
        )}
        {sample && <Sample />}
      </p>
      <h1 dir="auto">{name}</h1>
      <dl className="when-and-where">
        <div>
          <dt>{texts.event.when}</dt>
          <dd>
            <Span event={event} />
          </dd>
        </div>
        {(place ?? venue) !== null && (
          <div>
            <dt>{texts.event.where}</dt>
            <dd>
              {[venue, place && <Link href={pathOf.place(place)}>{place.name}</Link>]
                .filter((part) => part !== null)
                .map((part, at) => (
                  <span key={at}>{part}</span>
                ))}
            </dd>
          </div>
        )}
      </dl>
      {description !== null && <p className="lead">{description}</p>}
    </header>
  );
}

function Related({ title, events }: { title: string; events: EventOfPage["parts"] }) {
  if (events.length === 0) return null;
  return (
    <section className="event-parts">
      <h2>{title}</h2>
      {events.map((event) => (
        <EventItem key={event.id} event={event} heading="h3" />
      ))}
    </section>
  );
}

export const page = definePage<EventQuery, EventQueryVariables>({
  operation: EventDocument,
  variables,
  head: ({ event }, address) =>
    event && {
      title: event.name,
      description: event.description ?? texts.statement.count(event.statements.totalCount),
      canonical: changed({ path: pathOf.event(event), search: address.search }, {}),
      feed: exportAddress("statements", "atom", { filter: { event: event.id } }),
      jsonLd: eventData(event),
    },
  View: EventView,
});
