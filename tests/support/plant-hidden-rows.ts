/** Puts rows that the public must not see among the seeded ones, so that visibility is tested at every place. */
import type { Database } from "../../src/database/database.js";
import { Random } from "./random.js";
