/** What a publisher's articles allow to be shown, in words: one entry for each way. */
import type { PublisherQuery } from "../generated/operations.ts";
import { Outward } from "../shared/outward.tsx";
import { texts } from "../texts.ts";

export type Publisher = NonNullable<PublisherQuery["publisher"]>;
type Rights = Publisher["rights"]["nodes"][number]["rights"];

export function PublisherRights({ publisher: { rights, articles } }: { publisher: Publisher }) {
  const ways = grouped(rights.nodes.map((article) => article.rights));
  if (ways.length === 0) return null;
  return (
    <section>
      <h2>{texts.publisher.rights}</h2>
      <p className="note">
        {texts.publisher.rightsOf(rights.nodes.length, articles.totalCount)} {texts.publisher.rightsNote}
      </p>
      <ul className="lines">
        {ways.map(({ way, count }) => (
          <li key={keyOf(way)}>
            <p>
              {texts.article.count(count)}: <strong>{texts.article.policies[way.textPolicy]}</strong>
            </p>
            <p className="provenance">
              {way.holder !== null && (
                <span dir="auto">
                  {texts.article.holder}: {way.holder}
                </span>
              )}
              {way.notice !== null && <span dir="auto">{way.notice}</span>}
              {way.license !== null && (
                <span>
                  {texts.article.license}: <Outward href={way.license}>{way.license}</Outward>
                </span>
              )}
              {way.terms !== null && (
                <span>
                  <Outward href={way.terms}>{texts.article.terms}</Outward>
                </span>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const keyOf = (way: Rights): string => JSON.stringify([way.textPolicy, way.holder, way.notice, way.license, way.terms]);

/** Each way once, with how many articles have it, the most frequent first. */
function grouped(all: readonly Rights[]): { way: Rights; count: number }[] {
  const ways = new Map<string, { way: Rights; count: number }>();
  for (const way of all) {
    const known = ways.get(keyOf(way));
    if (known) known.count += 1;
    else ways.set(keyOf(way), { way, count: 1 });
  }
  return [...ways.values()].sort((one, other) => other.count - one.count);
}
