/** Who is compared. The floor comes first: the others are measured by it. */
import type { Entry } from "./contestants/entry.js";
import { floor } from "./contestants/floor/entry.js";
import { mercurius } from "./contestants/mercurius/entry.js";
import { onRecord } from "./contestants/on-record.js";
import { pothos } from "./contestants/pothos/entry.js";
import { postgraphile } from "./contestants/postgraphile/entry.js";

export const entries: readonly Entry[] = [floor, onRecord, postgraphile, pothos, mercurius];
