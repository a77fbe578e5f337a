/** What an article's rights let everybody see, as SQL over the row that holds the words. Editors see all that is kept. */
import { sql } from "kysely";
import type { Row, RowExpression } from "./declare.js";
import { readsPast } from "./rows.js";
import { seesEverything } from "./visibility.js";

/** The text policy of the article that a row's words come from. */
function policy({ model, column }: Row) {
  if (model === "Article" || (model === "Statement" && !readsPast())) return column("textPolicy");
  // An earlier statement's own copy may be older than its article's rights.
  if (model === "Evidence" || model === "Statement") return sql`(SELECT a."textPolicy" FROM "Article" a WHERE a."id" = ${column("articleId")})`;
  if (model === "StatementPart") return sql`(SELECT s."textPolicy" FROM "Statement" s WHERE s."id" = ${column("statementId")})`;
  throw new Error(`${model} holds no words of an article`);
}

/** Words around an anchor: only where the whole text is shown, so that windows cannot add up to it. */
export const contextShown: RowExpression = (row) => (seesEverything() ? sql`true` : sql`${policy(row)} = 'FULL_TEXT'`);

/** Anchored words: with the whole text, or where they are nothing more than the statement's shown text. */
export const wordsShown: RowExpression = (row) =>
  row.model === "Statement" && !seesEverything()
    ? sql`(${contextShown(row)} OR (${row.column("textIs")} = 'VERBATIM' AND ${row.column("exact")} = ${row.column("text")}))`
    : contextShown(row);

/** The words of one part of a statement: under LINK_ONLY only quoted ones. */
export const partShown: RowExpression = (row) => (seesEverything() ? sql`true` : sql`(${policy(row)} <> 'LINK_ONLY' OR ${row.column("kind")} = 'QUOTED')`);

/** Whether an article's body is answered as text or as withheld. */
export const bodyVariant: RowExpression = (row) => sql`CASE WHEN ${contextShown(row)} AND ${row.column("body")} IS NOT NULL THEN 'ArticleText' ELSE 'TextWithheld' END`;

/** Why a body is withheld. */
export const withheldReason: RowExpression = (row) => sql`CASE WHEN ${contextShown(row)} THEN 'NOT_KEPT' ELSE 'RIGHTS' END`;
