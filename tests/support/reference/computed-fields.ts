/** Fields that are neither a column nor a relation, and columns that the rights of an article withhold. */
import { printedDate } from "./partial-dates.js";
import type { Row, Tables } from "./tables.js";

interface Context {
  tables: Tables;
  row: Row;
  args: Readonly<Record<string, unknown>>;
}

const first = ({ tables, row }: Context, relation: string): Row | undefined => tables.related(row, relation)[0];

function citation(context: Context): string {
  const { row, args } = context;
  const [headline, url, byline] = [row.text("headline"), row.text("canonicalUrl"), row.get("byline") as string | null];
  const publisher = first(context, "publisher")?.text("name") ?? "";
  const style = args["style"] === "CHICAGO" ? "CHICAGO" : "APA";
  const date = printedDate(row.text("published"), row.text("publishedPrecision"), style);
  if (style === "CHICAGO") return `${byline === null ? "" : `${byline}. `}“${headline}.” ${publisher}, ${date}. ${url}.`;
  return byline === null ? `${headline}. (${date}). ${publisher}. ${url}` : `${byline} (${date}). ${headline}. ${publisher}. ${url}`;
}

/** Computed fields by `Type.field`. */
export const computed: Record<string, (context: Context) => unknown> = {
  "Article.citation": citation,
  "TextWithheld.reason": ({ row }) => (row.get("textPolicy") === "FULL_TEXT" ? "NOT_KEPT" : "RIGHTS"),
};

/** Which object of a union stands in a field, by `Type.field`. */
export const variants: Record<string, (row: Row) => string> = {
  "Article.body": (row) => (row.get("textPolicy") === "FULL_TEXT" && row.get("body") !== null ? "ArticleText" : "TextWithheld"),
};

/** The text policy of the article that a row's words stand in. */
function policy(context: Context): unknown {
  const { row, tables } = context;
  const article = row.model === "StatementPart" ? tables.related(row, "statement").flatMap((statement) => tables.related(statement, "article"))[0] : first(context, "article");
  return article?.get("textPolicy");
}

const inFull = (context: Context): boolean => policy(context) === "FULL_TEXT";

/** Whether the words of a column are shown, by `Type.field`. */
export const shown: Record<string, (context: Context) => boolean> = {
  "Anchor.prefix": inFull,
  "Anchor.suffix": inFull,
  // A statement that is given verbatim shows its own words, but none that stand between its parts.
  "Anchor.exact": (context) => {
    const { row } = context;
    return inFull(context) || (row.model === "Statement" && row.get("textIs") === "VERBATIM" && row.get("exact") === row.get("text"));
  },
  "StatementPart.text": (context) => policy(context) !== "LINK_ONLY" || context.row.get("kind") === "QUOTED",
};
