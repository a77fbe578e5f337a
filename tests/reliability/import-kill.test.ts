/** An import that is killed anywhere is run again, and all is as if nothing had happened: nothing is lost, nothing is there twice. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "../../src/database/database.js";
import { inProject } from "../../src/shared/project.js";
import { createPostgresDatabase, databaseKinds } from "../support/empty-database.js";

const points = ["before anything", "while the second file is read", "inside the transaction", "after the second commit", "between two files"];

interface Place {
  environment: Record<string, string>;
  remove: () => Promise<void>;
}

async function newPlace(kind: string): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), "on-record-kill-"));
  const postgres = kind === "embedded" ? null : await createPostgresDatabase();
  const remove = async (): Promise<void> => {
    await postgres?.drop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { environment: { DATA_DIR: folder, ...(postgres && { DATABASE_URL: postgres.url }) }, remove };
}

/** Runs the import; answers the signal that ended it, or null when it came to its end. */
function run({ environment }: Place, point: string): Promise<string | null> {
  const script = inProject("tests", "support", "import-until-killed.ts");
  const child = spawn(process.execPath, ["--import", "tsx", script, point], {
    cwd: inProject(),
    env: { PATH: process.env["PATH"], ...environment },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status, signal) => {
      if (status === 0 || signal !== null) resolve(signal);
      else reject(new Error(errors));
    });
  });
}

/** All content, named by what it is and not by IDs and times. */
async function contentOf({ environment }: Place): Promise<unknown> {
  const database = await openDatabase({ url: environment["DATABASE_URL"], dataFolder: environment["DATA_DIR"] ?? "", poolSize: 2, statementTimeout: 10_000 });
  const { prisma } = database;
  const slug = { select: { slug: true } } as const;
  const spans = { start: true, end: true, exactSha256: true, anchorState: true } as const;
  const statement = {
    ...spans,
    position: true,
    kind: true,
    text: true,
    speaker: slug,
    stanceHolder: slug,
    speakerRole: { select: { title: true } },
    parts: { select: { start: true, end: true }, orderBy: { position: "asc" } },
  } as const;
  const content = {
    articles: await prisma.article.findMany({
      select: {
        slug: true,
        status: true,
        version: true,
        textSha256: true,
        statements: { select: statement, orderBy: { position: "asc" } },
        mentions: { select: { start: true, end: true, agent: slug, place: slug }, orderBy: { start: "asc" } },
        activities: {
          select: { sourceName: true, extractor: true, proposals: { select: { entity: true, confidence: true }, orderBy: [{ entity: "asc" }, { confidence: "asc" }] } },
        },
        evidence: { select: spans, orderBy: [{ start: "asc" }, { end: "asc" }] },
      },
      orderBy: { slug: "asc" },
    }),
    agents: await prisma.agent.findMany({
      select: { slug: true, status: true, roles: { select: { title: true, evidence: { select: { start: true } } } } },
      orderBy: { slug: "asc" },
    }),
    issues: await prisma.regionalIssue.findMany({ select: { slug: true, places: { select: { place: slug } }, parties: { select: { agent: slug, role: true } } } }),
    events: await prisma.event.findMany({ select: { slug: true, participations: { select: { agent: slug } } } }),
    revisions: await prisma.revision.findMany({ select: { version: true, reason: true }, orderBy: { id: "asc" } }),
    // How many, not their numbers: after a crash PostgreSQL leaves some out.
    changes: await database.rows('SELECT count(*)::int FROM "ChangeSet"'),
  };
  await database.close();
  return content;
}

describe.each(databaseKinds)("on the %s database", (kind) => {
  let undisturbed: unknown;
  beforeAll(async () => {
    const place = await newPlace(kind);
    await run(place, "never");
    undisturbed = await contentOf(place);
    await place.remove();
  });

  let place: Place | undefined;
  afterAll(() => place?.remove());

  test.for(points)("killed %s", async (point) => {
    place = await newPlace(kind);
    expect(await run(place, point)).toBe("SIGKILL");
    expect(await run(place, "never")).toBeNull();
    expect(await contentOf(place)).toEqual(undisturbed);
    await place.remove();
    place = undefined;
  });
});
