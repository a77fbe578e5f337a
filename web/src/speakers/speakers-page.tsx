import { SpeakersDocument, type AgentFilter, type AgentKind, type SpeakersQuery, type SpeakersQueryVariables } from "../generated/operations.ts";
import { Facet } from "../lists/facet.tsx";
import { Finder } from "../lists/finder.tsx";
import { ListPage } from "../lists/list-page.tsx";
import { orderOf } from "../lists/order.tsx";
import { changed, pageOf } from "../lists/paging.ts";
import { definePage, type Address, type ViewProps } from "../page.ts";
import { texts } from "../texts.ts";
import { countryName } from "../shared/country.ts";
import { SpeakerItem } from "./speaker-item.tsx";

const orders = ["NAME", "NAME_REVERSED"] as const;
const kinds = ["PERSON", "GOVERNMENT", "ORGANIZATION", "GROUP"] as const satisfies readonly AgentKind[];

interface Narrowed {
  name?: string;
  country?: string;
  kind?: AgentKind;
}

function narrowedBy({ search }: Address): Narrowed {
  const kind = kinds.find((one) => one === search.get("kind"));
  const [name, country] = [search.get("q"), search.get("country")];
  return { ...(name && { name }), ...(country !== null && /^[A-Z]{2}$/.test(country) && { country }), ...(kind && { kind }) };
}

const filterOf = ({ kind, ...rest }: Narrowed): AgentFilter => ({ ...rest, ...(kind && { kind: [kind] }) });

/** What each choice is counted under: what else is chosen. */
function variables(address: Address): SpeakersQueryVariables {
  const narrowed = narrowedBy(address);
  const { country: _, ...anywhere } = narrowed;
  const orderBy = orderOf(address, orders);
  const counted = (kind: AgentKind): AgentFilter => filterOf({ ...narrowed, kind });
  return {
    filter: filterOf(narrowed),
    persons: counted("PERSON"),
    governments: counted("GOVERNMENT"),
    organizations: counted("ORGANIZATION"),
    groups: counted("GROUP"),
    spoken: { bySpeaker: filterOf(anywhere) },
    ...(orderBy && { orderBy }),
    ...pageOf(address),
  };
}

function SpeakersView({ data, address }: ViewProps<SpeakersQuery>) {
  const { speakers, statements } = data;
  const asked = variables(address);
  const counts: Record<AgentKind, number> = {
    PERSON: data.persons.totalCount,
    GOVERNMENT: data.governments.totalCount,
    ORGANIZATION: data.organizations.totalCount,
    GROUP: data.groups.totalCount,
  };
  const choices = kinds.map((kind) => ({ value: kind, label: texts.speaker.kindsOfMany[kind], count: counts[kind] }));
  return (
    <ListPage
      title={texts.speaker.title}
      lead={texts.speaker.lead}
      address={address}
      count={texts.speaker.count(speakers.totalCount)}
      orders={orders}
      finder={<Finder address={address} label={texts.speaker.name} />}
      ends={speakers.pageInfo}
      tools={{ operation: SpeakersDocument, variables: asked, list: "speakers", listed: { filter: asked.filter, orderBy: asked.orderBy } }}
      narrow={
        <>
          <Facet title={texts.speaker.kind} name="kind" choices={choices.filter(({ count }) => count > 0)} address={address} />
          <Facet
            title={texts.speaker.country}
            name="country"
            choices={statements.countries.map(({ value, count }) => ({ value, label: countryName(value) ?? value, count }))}
            address={address}
          />
        </>
      }
    >
      {speakers.nodes.map((speaker) => (
        <SpeakerItem key={speaker.id} speaker={speaker} />
      ))}
    </ListPage>
  );
}

export const page = definePage<SpeakersQuery, SpeakersQueryVariables>({
  operation: SpeakersDocument,
  variables,
  head: ({ speakers }, address) => ({
    title: texts.speaker.title,
    description: `${texts.speaker.count(speakers.totalCount)}. ${texts.speaker.lead}`,
    canonical: changed(address, {}),
  }),
  View: SpeakersView,
});
