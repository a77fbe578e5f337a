import { PlacesDocument, type PlacesQuery, type PlacesQueryVariables } from "../generated/operations.ts";
import { byName, nameOrders } from "../lists/by-name.ts";
import { Finder } from "../lists/finder.tsx";
import { ListPage } from "../lists/list-page.tsx";
import { changed } from "../lists/paging.ts";
import { definePage, type ViewProps } from "../page.ts";
import { texts } from "../texts.ts";
import { PlaceItem } from "./place-item.tsx";

function PlacesView({ data: { places }, address }: ViewProps<PlacesQuery>) {
  const variables = byName(address);
  return (
    <ListPage
      title={texts.place.title}
      lead={texts.place.lead}
      address={address}
      count={texts.place.count(places.totalCount)}
      orders={nameOrders}
      finder={<Finder address={address} label={texts.place.text} />}
      ends={places.pageInfo}
      tools={{ operation: PlacesDocument, variables, list: "places", listed: variables }}
    >
      {places.nodes.map((place) => (
        <PlaceItem key={place.slug} place={place} />
      ))}
    </ListPage>
  );
}

export const page = definePage<PlacesQuery, PlacesQueryVariables>({
  operation: PlacesDocument,
  variables: byName,
  head: ({ places }, address) => ({
    title: texts.place.title,
    description: `${texts.place.count(places.totalCount)}. ${texts.place.lead}`,
    canonical: changed(address, {}),
  }),
  View: PlacesView,
});
