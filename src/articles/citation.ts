import { sql, type RawBuilder } from "kysely";
import { registerEnumType } from "type-graphql";
import type { ComputedExpression, Row } from "../reading/declare.js";

export enum CitationStyle {
  APA = "APA",
  CHICAGO = "CHICAGO",
}
registerEnumType(CitationStyle, {
  name: "CitationStyle",
  description: "Styles of a reference to an article.",
  valuesConfig: {
    APA: { description: "APA, 7th edition." },
    CHICAGO: { description: "Chicago Manual of Style, 17th edition, bibliography." },
  },
});

/** A partial date in English, no more precise than it is known. */
function printedDate({ column }: Row, name: string, day: string): RawBuilder<unknown> {
  const value = column(name);
  return sql`CASE ${column(`${name}Precision`)} WHEN 'DAY' THEN to_char(${value}, ${sql.lit(day)}) WHEN 'WEEK' THEN 'week of ' || to_char(${value}, ${sql.lit(day)}) WHEN 'MONTH' THEN to_char(${value}, 'FMMonth YYYY') ELSE to_char(${value}, 'YYYY') END`;
}

/** The reference in the style that was asked for. Without a byline the headline comes first, as both manuals ask. */
export const citation: ComputedExpression = (row, argument) => {
  const { column } = row;
  const publisher = sql`(SELECT p."name" FROM "Publisher" p WHERE p."id" = ${column("publisherId")})`;
  const headline = column("headline");
  const byline = column("byline");
  if (argument("style") === CitationStyle.CHICAGO) {
    const published = printedDate(row, "published", "FMMonth FMDD, YYYY");
    const author = sql`CASE WHEN ${byline} IS NULL THEN '' ELSE ${byline} || '. ' END`;
    return sql`${author} || '“' || ${headline} || '.” ' || ${publisher} || ', ' || ${published} || '. ' || ${column("canonicalUrl")} || '.'`;
  }
  const published = printedDate(row, "published", "YYYY, FMMonth FMDD");
  const opening = sql`CASE WHEN ${byline} IS NULL THEN ${headline} || '. (' || ${published} || '). ' ELSE ${byline} || ' (' || ${published} || '). ' || ${headline} || '. ' END`;
  return sql`${opening} || ${publisher} || '. ' || ${column("canonicalUrl")}`;
};
