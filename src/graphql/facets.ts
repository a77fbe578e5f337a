import { registerEnumType } from "type-graphql";
import type { Dimension } from "../reading/declare.js";

/** What a connection can be counted by: an enum of the schema, and for each of its values how. */
export interface Facets {
  by: Record<string, string>;
  dimensions: Readonly<Record<string, Dimension>>;
}

/** Makes the enum `name`; each value says what it means and what it counts. */
export function facetsOf(name: string, items: string, values: Readonly<Record<string, Dimension & { description: string }>>): Facets {
  const by = Object.fromEntries(Object.keys(values).map((value) => [value, value]));
  const valuesConfig = Object.fromEntries(Object.entries(values).map(([value, { description }]) => [value, { description }]));
  registerEnumType(by, { name, description: `What a list of ${items} can be counted by.`, valuesConfig });
  return { by, dimensions: values };
}
