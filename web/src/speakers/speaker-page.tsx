import { useMemo } from "react";
import { Link } from "wouter";
import { SpeakerDocument, type SpeakerQuery, type SpeakerQueryVariables } from "../generated/operations.ts";
import { exportAddress } from "../lists/addresses.ts";
import { bySlug } from "../lists/choices.ts";
import { Facet } from "../lists/facet.tsx";
import { orderOf } from "../lists/order.tsx";
import { changed, pageOf } from "../lists/paging.ts";
import { definePage, type Address, type ViewProps } from "../page.ts";
import { pointsByIssue } from "../plots/statement-points.ts";
import { Timeline } from "../plots/timeline.tsx";
import { pathOf } from "../shared/paths.ts";
import { filterOf } from "../statements/statements-page.tsx";
import { statementOrders, StatementsSection } from "../statements/statements-section.tsx";
import { Margin } from "../lists/margin.tsx";
import { formatNumber, texts } from "../texts.ts";
import { CompareWith } from "./compare-with.tsx";
import { Positions } from "./positions.tsx";
import type { Speaker } from "./speaker.ts";
import { SpeakerFacts } from "./speaker-facts.tsx";
import { SpeakerHead } from "./speaker-head.tsx";
import { speakerJsonLd } from "./speaker-json-ld.ts";

/** Whether the address asks for what others said on the speaker's behalf. */
const isByOthers = ({ search }: Address): boolean => search.get("by") === "others";

/** What is known of the speaker stands before the statements, unless the reader has chosen among these. */
const isOverview = ({ search }: Address): boolean => !["by", "issue", "year", "order", "after", "before"].some((name) => search.has(name));

function narrowed(address: Address) {
  const { speakerSlug, ...filter } = filterOf(address);
  return isByOthers(address) && speakerSlug ? { ...filter, speakerSlug } : filter;
}

const variables = (address: Address): SpeakerQueryVariables => {
  const orderBy = orderOf(address, statementOrders);
  return {
    slug: address.params["slug"] ?? "",
    filter: narrowed(address),
    byOthers: isByOthers(address),
    overview: isOverview(address),
    ...(orderBy && { orderBy }),
    ...pageOf(address),
  };
};

const listed = ({ id, slug }: Speaker, address: Address) => ({ ...narrowed(address), ...(isByOthers(address) ? { stanceHolder: id } : { speakerSlug: slug }) });

function SpeakerView({ data: { speaker, overview }, address }: ViewProps<SpeakerQuery>) {
  const statements = speaker?.stances ?? speaker?.statements;
  const points = useMemo(() => pointsByIssue(overview?.newest.nodes ?? []), [overview]);
  if (!speaker || !statements) return null;
  const byOthers = isByOthers(address);
  return (
    <>
      <SpeakerHead speaker={speaker} />
      {overview ? (
        <>
          <SpeakerFacts speaker={speaker} overview={overview} />
          <Timeline points={points} caption={texts.speaker.timeline(overview.newest.nodes.length, overview.newest.totalCount)} />
        </>
      ) : (
        <p className="whole">
          <Link href={pathOf.speaker(speaker)}>{texts.speaker.whole(speaker.name)}</Link>
        </p>
      )}
      <div className="with-margin">
        <div>
          {overview && <Positions positions={overview.positions} holder={speaker.slug} />}
          <Sides speaker={speaker} address={address} />
          <StatementsSection
            title={byOthers ? texts.speaker.byOthers(speaker.name) : texts.statement.title}
            address={address}
            statements={statements}
            filter={listed(speaker, address)}
            operation={SpeakerDocument}
            variables={variables(address)}
            hides={byOthers ? [] : ["speaker"]}
          />
        </div>
        <Margin>
          <Facet title={texts.statement.issue} name="issue" choices={bySlug(statements.issues)} address={address} />
          <Facet title={texts.statement.year} name="year" choices={statements.years} address={address} />
          <CompareWith speaker={speaker} />
        </Margin>
      </div>
    </>
  );
}

/** What it said beside what others said on its behalf, where there is both or only the latter. */
function Sides({ speaker: { name, own, others }, address }: { speaker: Speaker; address: Address }) {
  if (others.totalCount === 0) return null;
  const byOthers = isByOthers(address);
  const to = (by: string | null) => changed(address, { by, issue: null, year: null, speaker: null });
  return (
    <p className="sides">
      <Link href={to(null)} aria-current={byOthers ? undefined : "true"}>
        {texts.speaker.own} <span className="facet-count">{formatNumber(own.totalCount)}</span>
      </Link>
      <Link href={to("others")} aria-current={byOthers ? "true" : undefined}>
        {texts.speaker.byOthers(name)} <span className="facet-count">{formatNumber(others.totalCount)}</span>
      </Link>
    </p>
  );
}

export const page = definePage<SpeakerQuery, SpeakerQueryVariables>({
  operation: SpeakerDocument,
  variables,
  head: ({ speaker }, address) =>
    speaker && {
      title: speaker.name,
      description: [speaker.description, texts.statement.count(speaker.own.totalCount)].filter((part) => part !== null).join(" "),
      canonical: changed({ path: pathOf.speaker(speaker), search: address.search }, {}),
      kind: "profile",
      jsonLd: speakerJsonLd(speaker),
      feed: exportAddress("statements", "atom", { filter: listed(speaker, address) }),
    },
  View: SpeakerView,
});
