/** Single rows of content within one change, for what each kind of thing checks by itself. Names of tables and columns come from the program. */
import type { Change } from "../database/change.js";
import type { Columns } from "./fields.js";
import { findRow, hasRow, liesBelow, updateRow } from "./row.store.js";

export class Rows {
  constructor(readonly change: Change) {}

  /** Columns as JSON has them; null where there is no such row. */
  find(table: string, id: string): Promise<Columns | null> {
    return findRow(this.change, table, id);
  }

  /** Whether there is a row that has all these values. */
  has(table: string, where: Columns): Promise<boolean> {
    return hasRow(this.change, table, where);
  }

  /** Whether `above` is `id` or lies below it, along a column that names the row above. */
  isBelow(table: string, column: string, id: string, above: string): Promise<boolean> {
    return liesBelow(this.change, table, column, id, above);
  }

  update(table: string, id: string, columns: Columns): Promise<void> {
    return updateRow(this.change, table, id, columns);
  }
}
