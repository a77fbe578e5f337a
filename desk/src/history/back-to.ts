/** What bringing back an earlier revision would make different. */

export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}

/** Fields that say where a thing is and how far it has come, and what never goes back: the server leaves these as they are. */
const stays: ReadonlySet<string> = new Set([
  "status",
  "slug",
  "createdAt",
  "publishAt",
  "publishById",
  "embargoUntil",
  "articleId",
  "articleStatus",
  "textPolicy",
  "speakerStatus",
  "position",
  "Notice",
  "Mention",
]);

/**
 * All changes since a revision, undone: `before` is what is there now, `after` what was there then. Of lists of what belongs
 * to the thing, what would go and what would come.
 * @param since what each revision after it changed, the newest first
 */
export function backTo(since: readonly (readonly FieldChange[])[]): FieldChange[] {
  const undone = new Map<string, FieldChange>();
  for (const { field, before, after } of since.flat()) {
    const later = undone.get(field);
    if (isRows(before) && isRows(after)) {
      const { before: goes = [], after: comes = [] } = (later ?? {}) as { before?: object[]; after?: object[] };
      // What came and went again in between is neither.
      undone.set(field, { field, before: [...goes, ...without(after, comes)], after: [...without(comes, after), ...before] });
    } else undone.set(field, { field, before: later ? later.before : after, after: before });
  }
  return [...undone.values()].filter(({ field, before, after }) => !stays.has(field) && JSON.stringify(before) !== JSON.stringify(after) && !areEmpty(before, after));
}

export const isRows = (value: unknown): value is object[] => Array.isArray(value) && value.every((item) => typeof item === "object" && item !== null);

const areEmpty = (...values: unknown[]): boolean => values.every((value) => Array.isArray(value) && value.length === 0);

function without(rows: readonly object[], others: readonly object[]): object[] {
  const known = new Set(others.map((row) => JSON.stringify(row)));
  return rows.filter((row) => !known.has(JSON.stringify(row)));
}
