/** All names of a place side by side, none before the others but by the alphabet. */
import { Fragment } from "react";
import type { PlaceOnMapFragment } from "../generated/operations.ts";
import { langOf } from "../shared/languages.ts";

export function PlaceNames({ names }: { names: PlaceOnMapFragment["names"] }) {
  return names.map(({ name, language }, at) => (
    <Fragment key={`${name} ${language ?? ""}`}>
      {at > 0 && "\u00A0/ "}
      <bdi lang={langOf(language)}>{name}</bdi>
    </Fragment>
  ));
}
