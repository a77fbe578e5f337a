import type { PlaceOnMapFragment } from "../generated/operations.ts";

interface Within {
  readonly slug: string;
  readonly partOf: { readonly parts: readonly PlaceOnMapFragment[] } | null;
}

/** What lies beside places on a map of them: the other parts of what they are parts of, each once. */
export function besides(places: readonly Within[]): PlaceOnMapFragment[] {
  const shown = new Set(places.map(({ slug }) => slug));
  return places
    .flatMap(({ partOf }) => partOf?.parts ?? [])
    .filter(({ slug }) => {
      const isNew = !shown.has(slug);
      shown.add(slug);
      return isNew;
    });
}
