import type { Operation } from "./operation.js";
import { isPublic, isPublicStatement, partialDate, typeOfAgent } from "./sql.js";

/** What was last said about an issue, by whom and where. */
export const issuePage: Operation = {
  name: "issue",
  drawn: { by: "slug", table: "RegionalIssue", busy: isPublic("t.status") },
  parameters: ["slug"],
  graphql: `query IssuePage($slug: String!) {
  regionalIssue(slug: $slug) {
    id slug name kind summary
    statements(first: 50) {
      nodes {
        id kind text said { value precision }
        speaker { __typename slug name }
        article { slug headline published { value precision } canonicalUrl }
      }
    }
  }
}`,
  floorSql: `SELECT concat('{"regionalIssue":', coalesce((SELECT concat(
  '{"id":"', r.id, '","slug":"', r.slug, '","name":', to_json(r.name), ',"kind":"', r.kind, '","summary":', to_json(r.summary), ',"statements":{"nodes":[',
  (SELECT string_agg(o, ',') FROM (
    SELECT concat('{"id":"', s.id, '","kind":"', s.kind, '","text":', to_json(s.text), ',"said":', ${partialDate("s.said", 's."saidPrecision"')},
      ',"speaker":{"__typename":"', ${typeOfAgent("g")}, '","slug":"', g.slug, '","name":', to_json(g.name),
      '},"article":{"slug":"', a.slug, '","headline":', to_json(a.headline), ',"published":{"value":"', a.published, '","precision":"', a."publishedPrecision", '"},"canonicalUrl":', to_json(a."canonicalUrl"), '}}') AS o
    FROM "StatementIssue" si JOIN "Statement" s ON s.id = si."statementId" JOIN "Agent" g ON g.id = s."speakerId" JOIN "Article" a ON a.id = s."articleId"
    WHERE si."issueId" = r.id AND ${isPublicStatement("s")}
    ORDER BY si."sortDate" DESC, si."articleId" DESC, si.position DESC LIMIT 50) statements), ']}}')
FROM "RegionalIssue" r WHERE r.slug = $1 AND ${isPublic("r.status")}), 'null'), '}')`,
};
