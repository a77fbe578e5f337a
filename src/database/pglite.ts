import { PGlite, type PGliteOptions } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";

const extensions = { pg_trgm, unaccent };

/** PostgreSQL in this process, kept in `folder`. The caller holds the folder's lock: PGlite takes none. */
export const openFolderDatabase = (folder: string): Promise<PGlite> => PGlite.create({ dataDir: folder, extensions });

/** PostgreSQL in this process's memory, optionally from a dumped data directory. */
export const openMemoryDatabase = (options: Pick<PGliteOptions, "loadDataDir"> = {}): Promise<PGlite> => PGlite.create({ ...options, extensions });
