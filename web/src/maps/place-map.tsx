/** Places on a map, with a table of them: the map is drawn in the browser, the table is always there. */
import { useEffect, useState, type ComponentType } from "react";
import { Link } from "wouter";
import type { PlaceOnMapFragment } from "../generated/operations.ts";
import { pathOf } from "../shared/paths.ts";
import { texts } from "../texts.ts";
import { PlaceNames } from "../places/place-names.tsx";
import type { DrawnMapProps } from "./drawn-map.tsx";
import type { World } from "./world.ts";

interface PlaceMapProps {
  places: readonly PlaceOnMapFragment[];
  /** Places that are shown quietly, to tell where the others lie. */
  around?: readonly PlaceOnMapFragment[];
  caption: string;
}

const none: readonly PlaceOnMapFragment[] = [];

export function PlaceMap({ places, around = none, caption }: PlaceMapProps) {
  const isLocated = places.some(({ latitude, longitude }) => latitude !== null && longitude !== null);
  if (places.length === 0) return null;
  return (
    <figure className="place-map">
      {isLocated && <Canvas places={places} around={around} label={caption} />}
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.map.place}</th>
            <th scope="col">{texts.map.coordinates}</th>
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr key={place.slug}>
              <th scope="row">
                <Link href={pathOf.place(place)}>
                  <PlaceNames names={place.names} />
                </Link>{" "}
                <span className="map-kind">
                  {texts.place.kinds[place.kind]}
                  {place.partOf && (
                    <>
                      {" "}
                      {texts.place.within} <Link href={pathOf.place(place.partOf)}>{place.partOf.name}</Link>
                    </>
                  )}
                </span>
              </th>
              <td className="coordinates">{coordinates(place)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {isLocated && <figcaption>{places.some(({ sample }) => sample) ? texts.map.sample : texts.map.source}</figcaption>}
    </figure>
  );
}

/** Reserves the map's room from the first view on. */
function Canvas(shown: Omit<DrawnMapProps, "world">) {
  const [drawing, setDrawing] = useState<{ DrawnMap: ComponentType<DrawnMapProps>; world: World } | null>(null);
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    const load = async () => {
      const [{ DrawnMap }, { loadWorld }] = await Promise.all([import("./drawn-map.tsx"), import("./world.ts")]);
      setDrawing({ DrawnMap, world: await loadWorld() });
    };
    load().catch(() => {
      setMissing(true);
    });
  }, []);
  return (
    <div className="map-canvas">
      {drawing && <drawing.DrawnMap {...shown} world={drawing.world} />}
      {isMissing && <p className="map-missing">{texts.map.missing}</p>}
    </div>
  );
}

function coordinates({ latitude, longitude }: PlaceOnMapFragment): string {
  return latitude === null || longitude === null ? texts.map.unlocated : texts.map.at(latitude, longitude);
}
