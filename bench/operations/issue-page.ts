import type { Operation } from "./operation.js";
import { isPublic, isPublicStatement, partialDate, typeOfAgent } from "./sql.js";

/** What was last said about an issue, by whom and where. */
export const issuePage: Operation = {
  name: "issue",
  slugs: { table: "RegionalIssue", busy: isPublic("t.status") },
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
  (SELECT string_agg(concat('{"id":"', s.id, '","kind":"', s.kind, '","text":', to_json(s.text), ',"said":', ${partialDate("s.said", 's."saidPrecision"')},
      ',"speaker":{"__typename":"', ${typeOfAgent("g")}, '","slug":"', g.slug, '","name":', to_json(g.name),
      '},"article":{"slug":"', a.slug, '","headline":', to_json(a.headline), ',"published":{"value":"', a.published, '","precision":"', a."publishedPrecision", '"},"canonicalUrl":', to_json(a."canonicalUrl"), '}}'), ','
      ORDER BY s."sortDate" DESC, s."articleId" DESC, s.position DESC)
    FROM (
      SELECT s.* FROM "StatementIssue" si JOIN "Statement" s ON s.id = si."statementId"
      WHERE si."issueId" = r.id AND ${isPublicStatement("s")}
      ORDER BY s."sortDate" DESC, s."articleId" DESC, s.position DESC LIMIT 50) s
    JOIN "Agent" g ON g.id = s."speakerId" JOIN "Article" a ON a.id = s."articleId"), ']}}')
FROM "RegionalIssue" r WHERE r.slug = $1 AND ${isPublic("r.status")}), 'null'), '}')`,
};
