import type { PlaceOnMapFragment } from "../generated/operations.ts";
import type { JsonLd } from "../page.ts";

/** A place in schema.org's terms. */
export function placeData({ name, names, latitude, longitude }: PlaceOnMapFragment, sameAs: readonly string[] = []): JsonLd {
  return {
    "@type": "Place",
    name,
    ...(names.length > 1 && { alternateName: names.map((one) => one.name) }),
    ...(latitude !== null && longitude !== null && { geo: { "@type": "GeoCoordinates", latitude, longitude } }),
    ...(sameAs.length > 0 && { sameAs }),
  };
}
