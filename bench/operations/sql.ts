/** Pieces of hand-written SQL that several operations share. Answers are written as text: less work than building JSON values. */

/** A text column that may be null, as JSON. Codes, slugs and IDs need no escaping and are written as they are. */
export const text = (column: string): string => `coalesce(to_json(${column})::text, 'null')`;

/** A yes or no as JSON. */
export const flag = (column: string): string => `CASE WHEN ${column} THEN 'true' ELSE 'false' END`;

export const isPublic = (column: string): string => `${column} IN ('PUBLISHED', 'CORRECTED')`;

/** A statement is public when its article and its speaker are; both are copied into its row. */
export const isPublicStatement = (row: string): string => `${isPublic(`${row}."articleStatus"`)} AND ${isPublic(`${row}."speakerStatus"`)}`;

export const typeOfAgent = (row: string): string =>
  `CASE ${row}.kind WHEN 'PERSON' THEN 'Person' WHEN 'ORGANIZATION' THEN 'Organization' WHEN 'GOVERNMENT' THEN 'Government' ELSE 'Group' END`;

/** `{value precision}` of a date that may be null. */
export const partialDate = (value: string, precision: string): string =>
  `CASE WHEN ${value} IS NULL THEN 'null' ELSE concat('{"value":"', ${value}, '","precision":"', ${precision}, '"}') END`;

/** `issues(first: 5) { nodes { slug name } }` of a statement. */
export const issuesOfStatement = (row: string): string => `concat('{"nodes":[', (SELECT string_agg(o, ',') FROM (
  SELECT concat('{"slug":"', r.slug, '","name":', to_json(r.name), '}') AS o
  FROM "StatementIssue" si JOIN "RegionalIssue" r ON r.id = si."issueId"
  WHERE si."statementId" = ${row}.id AND ${isPublic("r.status")}
  ORDER BY r."sortName", r.id LIMIT 5) issues), ']}')`;
