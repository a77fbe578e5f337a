/** Articles that are there already, and what earlier imports of them brought. */
import { Prisma } from "../../generated/prisma/client.js";
import type { PublicationStatus, TextPolicy } from "../../generated/prisma/enums.js";
import { sortName } from "../../shared/sort-name.js";
import type { Transaction } from "./draft.store.js";
import type { Row } from "./row-collector.js";

export interface StoredArticle {
  id: string;
  slug: string;
  status: PublicationStatus;
  version: number;
  textPolicy: TextPolicy;
  textSha256: string;
  normalisation: string;
  body: string | null;
}

const columns = { id: true, slug: true, status: true, version: true, textPolicy: true, textSha256: true, normalisation: true, body: true } as const;

/** By its address; without one, or where the address was not known then, by its text. */
export async function findArticle(
  database: Pick<Transaction, "article">,
  { canonicalUrl, textSha256 }: { canonicalUrl: string | null; textSha256: string },
): Promise<StoredArticle | null> {
  const byAddress = canonicalUrl === null ? null : await database.article.findUnique({ where: { canonicalUrl }, select: columns });
  if (byAddress) return byAddress;
  const unaddressed = canonicalUrl === null ? {} : { canonicalUrl: { startsWith: "urn:sha256:" } };
  return database.article.findFirst({ where: { textSha256, ...unaddressed }, select: columns, orderBy: { id: "asc" } });
}

/** Unnamed groups that an article tells of, by their folded description, and the events it is about. */
export async function findOwnThings(transaction: Transaction, articleId: string): Promise<{ unnamed: Map<string, string>; ownEvents: Set<string> }> {
  const evident = { some: { evidence: { some: { articleId } } } };
  const inArticle = { OR: [{ statements: { some: { articleId } } }, { mentions: { some: { articleId } } }, { participations: evident }, { parties: evident }] };
  const groups = await transaction.agent.findMany({ where: { unnamed: true, ...inArticle }, select: { id: true, name: true }, orderBy: { id: "desc" } });
  const events = await transaction.articleEvent.findMany({ where: { articleId }, select: { eventId: true } });
  return { unnamed: new Map(groups.map(({ id, name }) => [sortName(name), id])), ownEvents: new Set(events.map(({ eventId }) => eventId)) };
}

const anchor = { id: true, start: true, end: true, exact: true, exactSha256: true, textSha256: true, anchorState: true } as const;

export interface StoredStatement {
  id: string;
  position: number;
  text: string;
  textIs: "VERBATIM" | "RENDERED";
  promptedBy: string | null;
  start: number;
  end: number;
  exactSha256: string;
  /** Of the text that the positions count in. */
  textSha256: string;
  anchorState: "ANCHORED" | "ORPHANED";
  cueStart: number | null;
  cueEnd: number | null;
  sourceStart: number | null;
  sourceEnd: number | null;
}

export interface StoredEvidence {
  id: string;
  start: number;
  end: number;
  exactSha256: string;
  textSha256: string;
  anchorState: "ANCHORED" | "ORPHANED";
  /** The fact that it is for. */
  owner: string;
}

export async function findStatements(transaction: Transaction, articleId: string): Promise<StoredStatement[]> {
  const spans = { position: true, text: true, textIs: true, promptedBy: true, cueStart: true, cueEnd: true, sourceStart: true, sourceEnd: true } as const;
  return transaction.statement.findMany({ where: { articleId }, select: { ...anchor, ...spans }, orderBy: { position: "asc" } });
}

/** Evidence that stands in an article, or stood there. */
export async function findEvidence(transaction: Transaction, articleId: string): Promise<StoredEvidence[]> {
  const owners = { roleId: true, partyId: true, participationId: true, placeNameId: true } as const;
  const rows = await transaction.evidence.findMany({ where: { articleId }, select: { ...anchor, ...owners }, orderBy: { id: "asc" } });
  return rows.map(({ id, start, end, exactSha256, textSha256, anchorState, roleId, partyId, participationId, placeNameId }) => ({
    id,
    // The database has them all where the source is an article.
    start: start ?? 0,
    end: end ?? 0,
    exactSha256: exactSha256 ?? "",
    textSha256: textSha256 ?? "",
    anchorState: anchorState ?? "ORPHANED",
    owner: roleId ?? partyId ?? participationId ?? placeNameId ?? "",
  }));
}

/** An anchor with where it stands in the changed text. */
export interface MovedAnchor {
  id: string;
  start: number;
  end: number;
  /** How far it moved. */
  by: number;
  prefix: string | null;
  suffix: string | null;
  keepsCue: boolean;
  keepsSource: boolean;
}

export interface ChangedText {
  articleId: string;
  /** The columns that describe the text. */
  columns: Row;
  version: number;
  statements: readonly MovedAnchor[];
  evidence: readonly MovedAnchor[];
}

/**
 * Gives an article its changed text. All its anchors are orphaned first, so that none stands in the way of another or
 * outside the text; those that were found again are then anchored anew. Mentions go: they are found anew.
 */
export async function changeText(transaction: Transaction, { articleId, columns: text, version, statements, evidence }: ChangedText): Promise<void> {
  await transaction.statement.updateMany({ where: { articleId }, data: { anchorState: "ORPHANED" } });
  await transaction.evidence.updateMany({ where: { articleId }, data: { anchorState: "ORPHANED" } });
  await transaction.mention.deleteMany({ where: { articleId } });
  await transaction.article.update({ where: { id: articleId }, data: { ...text, version } });
  const moved = `jsonb_to_recordset($1::jsonb) AS moved("id" uuid, "start" int, "end" int, "by" int, "prefix" text, "suffix" text, "keepsCue" boolean, "keepsSource" boolean)`;
  const found = `"start" = moved."start", "end" = moved."end", "prefix" = moved."prefix", "suffix" = moved."suffix", "textSha256" = $2, "anchorState" = 'ANCHORED'`;
  const shifted = (column: string, keeps: string): string => `"${column}" = CASE WHEN moved."${keeps}" THEN old."${column}" + moved."by" END`;
  const spans = [shifted("cueStart", "keepsCue"), shifted("cueEnd", "keepsCue"), shifted("sourceStart", "keepsSource"), shifted("sourceEnd", "keepsSource")].join(", ");
  const parts = `"start" = old."start" + moved."by", "end" = old."end" + moved."by"`;
  const [ofStatements, ofEvidence, textSha256] = [JSON.stringify(statements), JSON.stringify(evidence), text["textSha256"]];
  await transaction.$executeRawUnsafe(`UPDATE "Statement" old SET ${found}, ${spans} FROM ${moved} WHERE old."id" = moved."id"`, ofStatements, textSha256);
  await transaction.$executeRawUnsafe(`UPDATE "StatementPart" old SET ${parts} FROM ${moved} WHERE old."statementId" = moved."id" AND moved."by" <> 0`, ofStatements);
  await transaction.$executeRawUnsafe(`UPDATE "Evidence" old SET ${found} FROM ${moved} WHERE old."id" = moved."id"`, ofEvidence, textSha256);
}

/** The last version that an article has a revision of, and the last snapshot that proves anchors; null where it has no revision. */
export async function lastSnapshot(transaction: Transaction, articleId: string): Promise<{ version: number; snapshot: unknown } | null> {
  const of = { entity: "Article", entityId: articleId };
  const last = await transaction.revision.findFirst({ where: of, select: { version: true }, orderBy: { version: "desc" } });
  const proving = await transaction.revision.findFirst({
    where: { ...of, snapshot: { path: ["anchors"], not: Prisma.AnyNull } },
    select: { snapshot: true },
    orderBy: { version: "desc" },
  });
  return last && { version: last.version, snapshot: proving?.snapshot };
}
