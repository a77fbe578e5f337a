/** A place for a server's content on either database: the environment that names it, and what removes it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createPostgresDatabase, type DatabaseKind } from "../empty-database.js";
import { runCli } from "../run-cli.js";

export interface Place {
  environment: Record<string, string>;
  remove: () => Promise<void>;
}

export async function newPlace(kind: DatabaseKind): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), "on-record-reliability-"));
  const postgres = kind === "embedded" ? null : await createPostgresDatabase();
  return {
    environment: { DATA_DIR: folder, ...(postgres && { DATABASE_URL: postgres.url }) },
    remove: async () => {
      await postgres?.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A key, as the header Authorization takes it. No server may have the embedded database open. */
export async function createKey({ environment }: Pick<Place, "environment">, role: "editor" | "publisher" = "editor"): Promise<string> {
  const { status, stdout, stderr } = await runCli(["keys", "create", "--role", role, "--name", `Reliable ${role}`], { environment });
  if (status !== 0) throw new Error(stderr);
  return `Bearer ${stdout.trim()}`;
}
