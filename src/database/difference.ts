/** What became different between two snapshots of a thing, field by field. */

export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}

type Snapshot = Readonly<Record<string, unknown>>;

/** Columns that change with every change. */
const always = new Set(["version", "updatedAt"]);

/** In the order of the fields. Lists of what belongs to the thing are told as what went and what came. */
export function differenceOf(before: Snapshot, after: Snapshot): FieldChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((field) => !always.has(field));
  return fields.flatMap((field): FieldChange[] => {
    const [old, now] = [before[field] ?? null, after[field] ?? null];
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    return isRows(old) && isRows(now) ? [{ field, before: without(old, now), after: without(now, old) }] : [{ field, before: old, after: now }];
  });
}

const isRows = (value: unknown): value is object[] => Array.isArray(value) && value.every((item) => typeof item === "object" && item !== null);

function without(rows: readonly object[], others: readonly object[]): object[] {
  const texts = new Set(others.map((row) => JSON.stringify(row)));
  return rows.filter((row) => !texts.has(JSON.stringify(row)));
}
