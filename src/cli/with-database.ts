import type { Database } from "../database/database.js";

/** Opens the database that the server would use, brings it to `action`, and closes it again. */
export type WithDatabase = (action: (database: Database) => Promise<void>) => Promise<void>;
