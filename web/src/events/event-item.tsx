/** An event in a list. */
import { Link } from "wouter";
import type { EventItemFragment } from "../generated/operations.ts";
import { pathOf } from "../shared/paths.ts";
import { Sample } from "../shared/sample.tsx";
import { texts } from "../texts.ts";
import { Span } from "./span.tsx";

export function EventItem({ event, heading: Heading = "h2" }: { event: EventItemFragment; heading?: "h2" | "h3" }) {
  const { name, kind, description, venue, place, sample } = event;
  return (
    <article className="event-item">
      <p className="event-when">
        <Span event={event} />
      </p>
      <div>
        <Heading dir="auto">
          <Link href={pathOf.event(event)}>{name}</Link>
        </Heading>
        {description !== null && <p>{description}</p>}
        <p className="provenance">
          <span>{texts.event.kinds[kind]}</span>
          {place && (
            <span>
              {venue !== null && `${venue}, `}
              <Link href={pathOf.place(place)}>{place.name}</Link>
            </span>
          )}
          {!place && venue !== null && <span>{venue}</span>}
          {sample && <Sample />}
        </p>
      </div>
    </article>
  );
}
