/** Two changes of the same thing, made without knowing of each other, field by field. */

export type Side = "mine" | "theirs";

export interface Difference<Fields> {
  field: keyof Fields & string;
  /** Whether only one of the two changed it; that one is taken unless somebody says otherwise. */
  by: Side | "both";
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The fields in which the two are different. */
export function differences<Fields extends object>(base: Fields, mine: Fields, theirs: Fields): Difference<Fields>[] {
  return (Object.keys(base) as (keyof Fields & string)[]).flatMap((field): Difference<Fields>[] => {
    if (same(mine[field], theirs[field])) return [];
    if (same(base[field], mine[field])) return [{ field, by: "theirs" }];
    return [{ field, by: same(base[field], theirs[field]) ? "mine" : "both" }];
  });
}

/** Theirs, with what is chosen of mine. */
export function merged<Fields extends object>(mine: Fields, theirs: Fields, sides: Readonly<Partial<Record<keyof Fields, Side>>>): Fields {
  const chosen = (Object.keys(sides) as (keyof Fields)[]).filter((field) => sides[field] === "mine");
  return { ...theirs, ...Object.fromEntries(chosen.map((field) => [field, mine[field]])) };
}

/** The fields of `now` that are not as they were. */
export function changedFields<Fields extends object>(before: Fields, now: Fields): Partial<Fields> {
  const fields = (Object.keys(now) as (keyof Fields)[]).filter((field) => !same(before[field], now[field]));
  return Object.fromEntries(fields.map((field) => [field, now[field]])) as Partial<Fields>;
}
