/** SQL fragments as text, with parameters that are filled at each run. */
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, type RawBuilder } from "kysely";
import type { Variables } from "./values.js";

/** Where a parameter's value comes from. It stands in a fragment in the place of the value. */
export interface Slot {
  read: (variables: Variables) => unknown;
}

/** A compiler that is connected to nothing. */
const writer = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (database) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

export function writeSql(fragment: RawBuilder<unknown>): { sql: string; slots: readonly Slot[] } {
  const { sql, parameters } = fragment.compile(writer);
  return { sql, slots: parameters as readonly Slot[] };
}
