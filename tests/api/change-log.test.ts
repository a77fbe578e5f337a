/** Whatever changes content, and however, the change log says so: completely, in the order of commits, and for good. */
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { seedId } from "../../seed/rows.js";
import { ChangeLog, type Change } from "../../src/changes/change-log.js";
import type { Database } from "../../src/database/database.js";
import { datamodel } from "../../src/generated/datamodel.js";
import { addressOf, openTestDatabase } from "../support/test-database.js";

/** Tables that hold nothing that the API reads, or only what triggers make of other tables. */
const notContent = [
  "ChangeSet",
  "Change",
  "ChangedThing",
  "FirstPublication",
  "Revision",
  "ApiKey",
  "Activity",
  "Proposal",
  "SearchDocument",
  "SearchLanguage",
  "Redirect",
  "MutationRequest",
  "Webhook",
  "WebhookDelivery",
];

/** What a row of each table belongs to: the kind of thing and the column that says which, the first that is set. */
const owners: Record<string, [entity: string, column: string][]> = {
  Publisher: [["Publisher", "id"]],
  Article: [["Article", "id"]],
  Agent: [["Agent", "id"]],
  RoleAssertion: [["Agent", "personId"]],
  Statement: [["Statement", "id"]],
  StatementPart: [["Statement", "statementId"]],
  StatementAddressee: [["Statement", "statementId"]],
  StatementIssue: [["Statement", "statementId"]],
  StatementTopic: [["Statement", "statementId"]],
  StatementLink: [["Statement", "fromId"]],
  RegionalIssue: [["RegionalIssue", "id"]],
  IssuePlace: [["RegionalIssue", "issueId"]],
  IssueParty: [["RegionalIssue", "issueId"]],
  Position: [["RegionalIssue", "issueId"]],
  Event: [["Event", "id"]],
  Participation: [["Event", "eventId"]],
  EventTopic: [["Event", "eventId"]],
  Topic: [["Topic", "id"]],
  Place: [["Place", "id"]],
  PlaceName: [["Place", "placeId"]],
  Mention: [["Article", "articleId"]],
  Notice: [["Article", "articleId"]],
  Evidence: [
    ["Article", "articleId"],
    ["RoleAssertion", "roleId"],
    ["IssueParty", "partyId"],
    ["Participation", "participationId"],
    ["PlaceName", "placeNameId"],
  ],
  ArticleTopic: [["Article", "articleId"]],
  ArticleIssue: [["Article", "articleId"]],
  ArticleEvent: [["Article", "articleId"]],
  Editor: [["Editor", "id"]],
};

let database: Database;
let log: ChangeLog;
beforeAll(async () => {
  database = await openTestDatabase();
  log = new ChangeLog(database.run);
});
afterAll(() => database.close());

type Line = Pick<Change, "table" | "kind" | "entity" | "entityId">;

const linesOf = (changes: readonly Change[]): Line[] => changes.map(({ table, kind, entity, entityId }) => ({ table, kind, entity, entityId }));

/** What the log says about what was done. */
async function changesBy(act: () => Promise<unknown>, on = log): Promise<Change[]> {
  const sequence = await on.lastSequence();
  await act();
  return on.changesAfter({ sequence }, 10_000);
}

const article = seedId("Article", "lantern-reef-beacon-relit");
const light = seedId("Statement", "lantern-reef-beacon-relit#light-is-safety");
const rename = (name: string): string => `UPDATE "Topic" SET "description" = '${name}' WHERE "id" = (SELECT min("id"::text)::uuid FROM "Topic")`;

describe("every table of content", () => {
  /** Without what keeps rows from being taken out and put back one by one. */
  let loose: Database;
  beforeAll(async () => {
    loose = await openTestDatabase();
    await loose.rows(`DO $$
      DECLARE one RECORD;
      BEGIN
        FOR one IN SELECT conrelid::regclass AS of, conname AS name FROM pg_constraint WHERE contype IN ('f', 'c') AND connamespace = 'public'::regnamespace AND conrelid <> 0 LOOP
          EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', one.of, one.name);
        END LOOP;
        FOR one IN SELECT tgrelid::regclass AS of, tgname AS name FROM pg_trigger WHERE NOT tgisinternal AND tgname !~ '_logged$|^Change' LOOP
          EXECUTE format('DROP TRIGGER %I ON %s', one.name, one.of);
        END LOOP;
      END $$`);
    await loose.prisma.notice.create({ data: { articleId: article, kind: "CORRECTION", note: "The harbour has two lights.", slug: "lantern-reef-beacon-relit", version: 2 } });
  });
  afterAll(() => loose.close());

  const content = datamodel.map(({ name }) => name).filter((name) => !notContent.includes(name));

  test("has an owner here", () => {
    expect(Object.keys(owners).sort()).toEqual([...content].sort());
  });

  test.each(content)("%s: rows that go, come and change are logged, and what changes nothing is not", async (table) => {
    const inLog = new ChangeLog(loose.run);
    const changes = async (sql: string, ...parameters: unknown[]): Promise<Line[]> => linesOf(await changesBy(() => loose.prisma.$executeRawUnsafe(sql, ...parameters), inLog));
    const [[text] = []] = await loose.rows(`SELECT to_jsonb(t)::text FROM "${table}" t LIMIT 1`);
    const row = JSON.parse(String(text)) as Record<string, string | null>;
    const [entity, column] = owners[table]?.find(([, name]) => row[name] != null) ?? ["", ""];
    const isThing = entity === table;
    const line = (kind: Change["kind"], entityId = row[column] ?? null): Line => ({ table, kind: isThing ? kind : "UPDATED", entity, entityId });
    const same = "WHERE to_jsonb(t) = $1::jsonb";

    expect(await changes(`DELETE FROM "${table}" t ${same}`, text)).toEqual([line("DELETED")]);
    expect(await changes(`DELETE FROM "${table}" t ${same}`, text)).toEqual([]);
    const insert = `INSERT INTO "${table}" SELECT (jsonb_populate_record(NULL::"${table}", $1::jsonb)).* ON CONFLICT DO NOTHING`;
    expect(await changes(insert, text)).toEqual([line("CREATED")]);
    expect(await changes(insert, text)).toEqual([]);
    const key = "id" in row ? "id" : column;
    expect(await changes(`UPDATE "${table}" SET "${key}" = "${key}"`)).toEqual([]);
    const other = "0d1ff000-0000-4000-8000-00000000c0de";
    const both = key === column ? [line("UPDATED"), line("UPDATED", other)] : [line("UPDATED")];
    const updated = await changes(`UPDATE "${table}" t SET "${key}" = '${other}' ${same}`, text);
    expect(updated.toSorted((a, b) => Number(a.entityId === other) - Number(b.entityId === other))).toEqual(both);
    const whole: Line = { table, kind: "DELETED", entity: owners[table]?.[0]?.[0] ?? "", entityId: null };
    expect(await changes(`TRUNCATE "${table}"`)).toEqual([whole]);
  });
});

describe("a transaction", () => {
  test("has one number for all that it changed, an author where it names one, and its time", async () => {
    const started = Date.now();
    const changes = await changesBy(() =>
      database.prisma.$transaction(async (transaction) => {
        await transaction.$queryRaw`SELECT set_config('on_record.actor', 'Mira Falk', true)`;
        await transaction.publisher.create({ data: { slug: "harbour-bulletin", name: "Harbour Bulletin", sortName: "harbour bulletin", url: "https://harbour.example" } });
        await transaction.$executeRawUnsafe(rename("by hand"));
      }),
    );
    expect(changes.map(({ table, kind }) => `${table} ${kind}`)).toEqual(["Publisher CREATED", "Topic UPDATED"]);
    expect(new Set(changes.map(({ sequence, actor }) => `${sequence} ${actor}`)).size).toBe(1);
    expect(changes[0]?.actor).toBe("Mira Falk");
    const at = Date.parse(changes[0]?.at ?? "");
    expect(at).toBeGreaterThanOrEqual(started - 1_000);
    expect(at).toBeLessThanOrEqual(Date.now() + 1_000);
    const [later] = await changesBy(() => database.rows(rename("later")));
    expect(later?.actor).toBeNull();
    expect(later?.sequence).toBeGreaterThan(changes[0]?.sequence ?? Infinity);
  });

  test("that is rolled back, or refused when it commits, leaves nothing", async () => {
    const failing = database.prisma.$transaction(async (transaction) => {
      await transaction.$executeRawUnsafe(rename("never"));
      throw new Error("changed my mind");
    });
    const outside = `UPDATE "StatementPart" SET "start" = "start" - 1 WHERE "statementId" = '${light}' AND "position" = 1`;
    const changes = await changesBy(async () => {
      await expect(failing).rejects.toThrow("changed my mind");
      await expect(database.prisma.$transaction([database.prisma.$executeRawUnsafe(outside)])).rejects.toThrow("a part lies outside its statement");
    });
    expect(changes).toEqual([]);
    const [[unnumbered] = []] = await database.rows('SELECT count(*)::int FROM "ChangeSet" WHERE "sequence" IS NULL');
    expect(unnumbered).toBe(0);
  });

  test.each([
    ["that was its first", []],
    ["after an earlier one", [rename("kept before")]],
  ])("keeps nothing of a part that was taken back, %s", async (_name, before) => {
    const statements = [...before, "SAVEPOINT here", `UPDATE "Publisher" SET "description" = 'taken back'`, "ROLLBACK TO SAVEPOINT here", rename("kept after")];
    const changes = await changesBy(() => database.prisma.$transaction(statements.map((sql) => database.prisma.$executeRawUnsafe(sql))));
    expect(new Set(changes.map(({ table }) => table))).toEqual(new Set(["Topic"]));
    expect(new Set(changes.map(({ sequence }) => sequence)).size).toBe(1);
  });

  test("that moves a row from one thing to another changes both", async () => {
    const [[mention, other] = []] = await database.rows(
      `SELECT m."id", a."id" FROM "Mention" m JOIN "Article" a ON a."id" <> m."articleId" AND a."textLength" > m."end" WHERE m."articleId" = '${article}' AND NOT EXISTS (SELECT FROM "Mention" o WHERE o."articleId" = a."id" AND o."start" = m."start") LIMIT 1`,
    );
    const changes = await changesBy(() => database.rows(`UPDATE "Mention" SET "articleId" = '${String(other)}' WHERE "id" = '${String(mention)}'`));
    expect(new Set(changes.map(({ entity, entityId }) => `${entity} ${entityId}`))).toEqual(new Set([`Article ${article}`, `Article ${String(other)}`]));
  });
});

describe("what the database changes by itself", () => {
  test("statements that follow their article's status", async () => {
    const changes = await changesBy(() => database.prisma.article.update({ where: { id: article }, data: { status: "CORRECTED" } }));
    const statements = await database.prisma.statement.findMany({ where: { articleId: article } });
    expect(statements.length).toBeGreaterThan(1);
    const told = linesOf(changes).filter(({ table }) => table === "Statement");
    expect(new Set(told.map(({ entityId }) => entityId))).toEqual(new Set(statements.map(({ id }) => id)));
    expect(new Set(told.map(({ kind }) => kind))).toEqual(new Set(["UPDATED"]));
    expect(linesOf(changes)).toContainEqual({ table: "Article", kind: "UPDATED", entity: "Article", entityId: article });
  });

  test("rows that go with a row, and references that are emptied", async () => {
    const { id, statements } = await database.prisma.article.findFirstOrThrow({
      where: { statements: { some: { parts: { some: {} } } }, NOT: { id: article } },
      include: { statements: true },
    });
    const changes = await changesBy(() => database.prisma.article.delete({ where: { id } }));
    expect(linesOf(changes)).toContainEqual({ table: "Article", kind: "DELETED", entity: "Article", entityId: id });
    for (const statement of statements) {
      expect(linesOf(changes)).toContainEqual({ table: "Statement", kind: "DELETED", entity: "Statement", entityId: statement.id });
      expect(linesOf(changes)).toContainEqual({ table: "StatementPart", kind: "UPDATED", entity: "Statement", entityId: statement.id });
    }
    const child = await database.prisma.topic.findFirstOrThrow({ where: { parentId: { not: null } } });
    const emptied = await changesBy(() => database.prisma.topic.delete({ where: { id: child.parentId ?? "" } }));
    expect(linesOf(emptied)).toContainEqual({ table: "Topic", kind: "UPDATED", entity: "Topic", entityId: child.id });
  });
});

describe("the log", () => {
  test.each([
    'UPDATE "Change" SET "entity" = \'Nothing\'',
    'DELETE FROM "Change" WHERE "id" = -1',
    'TRUNCATE "Change"',
    'TRUNCATE "ChangeSet" CASCADE',
    'DELETE FROM "ChangeSet"',
    'UPDATE "ChangeSet" SET "sequence" = 1000000 WHERE "sequence" = 1',
    'UPDATE "ChangeSet" SET "at" = now()',
    'UPDATE "ChangeSet" SET "actor" = \'somebody else\'',
  ])("refuses %s", async (sql) => {
    await expect(database.rows(sql)).rejects.toThrow("the change log is only ever added to");
  });

  test("is read on from any place, in parts of any size", async () => {
    const all = await log.changesAfter({ sequence: 0 }, 100_000);
    expect(all.length).toBeGreaterThan(1_000);
    expect(all).toEqual(all.toSorted((a, b) => a.sequence - b.sequence || a.line - b.line));
    expect(await log.lastSequence()).toBe(all.at(-1)?.sequence);
    const parts: Change[] = [];
    for (let part = await log.changesAfter({ sequence: 0 }, 300); part.length; part = await log.changesAfter(parts.at(-1) ?? { sequence: 0 }, 300)) parts.push(...part);
    expect(parts).toEqual(all);
    const second = all.find(({ sequence }) => sequence > (all[0]?.sequence ?? 0));
    expect((await log.changesAfter({ sequence: all[0]?.sequence ?? 0 }, 1))[0]).toEqual(second);
    expect(await log.changesAfter({ sequence: await log.lastSequence() }, 10)).toEqual([]);
  });
});

describe.runIf(inject("template").kind === "postgresql")("transactions that overlap", () => {
  const clients: pg.Client[] = [];
  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: (await addressOf(database)) ?? "" });
    clients.push(client);
    await client.connect();
    return client;
  };
  afterAll(() => Promise.all(clients.map((client) => client.end())));

  /** Changes something and leaves the transaction open. */
  const begin = async (client: pg.Client, actor: string): Promise<void> => {
    await client.query("BEGIN");
    await client.query("SELECT set_config('on_record.actor', $1, true)", [actor]);
    await client.query('INSERT INTO "Publisher" ("id", "slug", "name", "sortName", "url") VALUES (gen_random_uuid(), $1, $1, $1, $1)', [actor]);
  };

  test("are numbered as they commit, not as they began", async () => {
    const [first, second] = [await connect(), await connect()];
    const changes = await changesBy(async () => {
      await begin(first, "began-first");
      await begin(second, "began-second");
      await second.query("COMMIT");
      await first.query("COMMIT");
    });
    expect(changes.map(({ actor }) => actor)).toEqual(["began-second", "began-first"]);
  });

  test("wait for one that has its number, and are read after it", async () => {
    const [first, second] = [await connect(), await connect()];
    const sequence = await log.lastSequence();
    await begin(first, "numbered-first");
    await begin(second, "numbered-second");
    await first.query("SET CONSTRAINTS ALL IMMEDIATE");
    let committed = false;
    const committing = second.query("COMMIT").then(() => (committed = true));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(committed).toBe(false);
    expect(await log.changesAfter({ sequence }, 10)).toEqual([]);
    await first.query("COMMIT");
    await committing;
    expect((await log.changesAfter({ sequence }, 10)).map(({ actor }) => actor)).toEqual(["numbered-first", "numbered-second"]);
  });

  test("never show a reader a smaller number than it has seen", async () => {
    const writers = await Promise.all(Array.from({ length: 6 }, connect));
    const from = await log.lastSequence();
    const state = { writing: true };
    const written = Promise.all(
      writers.map(async (client, writer) => {
        for (let round = 0; round < 30; round += 1) {
          await begin(client, `writer-${writer}-${round}`);
          await client.query(round % 7 === 3 ? "ROLLBACK" : "COMMIT");
        }
      }),
    ).then(() => (state.writing = false));
    const seen: Change[] = [];
    for (let last = false; !last;) {
      last = !state.writing;
      seen.push(...(await log.changesAfter({ sequence: seen.at(-1)?.sequence ?? from }, 10)));
    }
    await written;
    const rest = await log.changesAfter({ sequence: seen.at(-1)?.sequence ?? from }, 10_000);
    expect([...seen, ...rest]).toEqual(await log.changesAfter({ sequence: from }, 10_000));
    expect(seen.length + rest.length).toBe(6 * 26);
  });
});
