import { registerEnumType } from "type-graphql";

/** The orders of a list of things that have a name; each list has an enum of its own, so that one can grow alone. */
export function nameOrder(name: string, items: string) {
  const orders = { NAME: "sortName,id ASC", NAME_REVERSED: "sortName,id DESC" };
  registerEnumType(orders, {
    name,
    description: `Orders of a list of ${items}.`,
    valuesConfig: {
      NAME: { description: "By name, letter case and diacritics aside." },
      NAME_REVERSED: { description: "By name, from the end of the alphabet." },
    },
  });
  return orders;
}
