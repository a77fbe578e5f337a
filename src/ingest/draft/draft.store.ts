/** Writes drafts: one transaction an article, one article after the other. */
import { setTimeout as wait } from "node:timers/promises";
import { Prisma, type PrismaClient } from "../../generated/prisma/client.js";
import { UnavailableError } from "../../shared/errors.js";
import { things } from "../../database/content-tables.js";
import { newId } from "../../shared/new-id.js";
import { tables, type Row, type Table } from "./row-collector.js";

export type Transaction = Prisma.TransactionClient;

/** Any number that means "an import writes" among PostgreSQL's advisory locks. */
const importLock = 7_265_333;
/** An article's statements may take longer than the server lets a reader's take. */
const patience = { statement: 60_000, transaction: 120_000, start: 120_000 };
const attempts = 6;
/** Rows of a join: what is there already stays as it is. */
const joins: readonly Table[] = ["articleIssue", "articleTopic", "articleEvent", "issuePlace", "statementIssue", "statementTopic", "statementAddressee", "statementLink"];

export class DraftStore {
  constructor(readonly prisma: PrismaClient) {}

  /**
   * Runs `work` in a transaction that no other import runs beside: what one proposes, the next finds. Where somebody else,
   * an editor, was quicker with the same address or slug, all is taken back and `work` runs again; it has to look anew.
   * @throws UnavailableError when it comes to no end.
   */
  async transaction<T>(actor: string, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.prisma.$transaction(
          async (transaction) => {
            await transaction.$queryRaw`SELECT ${settings(actor)}`;
            await transaction.$queryRaw`SELECT pg_advisory_xact_lock(${importLock}::bigint)::text`;
            return work(transaction);
          },
          { timeout: patience.transaction, maxWait: patience.start },
        );
      } catch (error) {
        if (!isConflict(error)) throw error;
        if (attempt === attempts) throw new UnavailableError("others kept changing the same things; import the article again");
        await wait(20 * attempt * attempt);
      }
    }
  }
}

/**
 * While many articles are imported, tables are larger than statistics say: without the setting names would be compared one
 * by one. Similar are names that share half of their groups of three letters.
 */
const settings = (actor: string): Prisma.Sql =>
  Prisma.sql`set_config('statement_timeout', ${String(patience.statement)}, true), set_config('on_record.actor', ${actor}, true),
    set_config('enable_seqscan', 'off', true), set_config('pg_trgm.similarity_threshold', '0.5', true)`;

/** Unique and foreign keys, serialization, deadlocks; as Prisma or the database names them. */
const isConflict = (error: unknown): boolean =>
  error instanceof Error && (["P2002", "P2003", "P2034"].includes(String((error as { code?: unknown }).code)) || /\b(?:23505|23503|40001|40P01)\b/.test(error.message));

const isThing = (table: Table): boolean => (things as readonly Table[]).includes(table);

/**
 * Inserts all rows by two commands, which takes a third of the time of one a table. Things go in before what hangs on them: a
 * trigger of the second command looks at rows of the first.
 */
export async function insertRows(transaction: Transaction, rows: Record<Table, Row[]>): Promise<void> {
  const filled = tables.filter((table) => rows[table].length);
  for (const some of [filled.filter((table) => isThing(table)), filled.filter((table) => !isThing(table))]) {
    if (some.length === 0) continue;
    const inserts = some.map((table, at) => `i${at} AS (${insertOf(table, [...new Set(rows[table].flatMap(Object.keys))].sort())})`);
    await transaction.$executeRawUnsafe(`WITH ${inserts.join(", ")} SELECT 1`, JSON.stringify(Object.fromEntries(some.map((table) => [table, rows[table]]))));
  }
}

function insertOf(table: Table, columns: readonly string[]): string {
  const name = `"${table.charAt(0).toUpperCase()}${table.slice(1)}"`;
  const list = columns.map((column) => `"${column}"`).join(", ");
  const conflicts = joins.includes(table) ? " ON CONFLICT DO NOTHING" : "";
  return `INSERT INTO ${name} (${list}) SELECT ${list} FROM jsonb_populate_recordset(NULL::${name}, $1::jsonb -> '${table}')${conflicts}`;
}

/** Who signs the revisions that imports make. Made by the first one. */
const signature = "Import";

export async function importEditor(transaction: Transaction): Promise<string> {
  const editor = await transaction.editor.findUnique({ where: { name: signature }, select: { id: true } });
  return editor?.id ?? (await transaction.editor.create({ data: { id: newId(), name: signature, role: "EDITOR" }, select: { id: true } })).id;
}
