import type { Operation } from "./operation.js";
import { isPublic, isPublicStatement, issuesOfStatement, typeOfAgent } from "./sql.js";

/** Twenty articles with all that is said in them, by whom and about what. */
export const nestedList: Operation = {
  name: "nested",
  drawn: { by: "day" },
  parameters: ["until"],
  graphql: `query NestedList($until: Date!) {
  articles(first: 20, filter: { dated: { to: $until } }) {
    nodes {
      id slug headline published { value precision }
      statements(first: 50) {
        nodes {
          id position kind text
          speaker { __typename slug name }
          issues(first: 5) { nodes { slug name } }
        }
      }
    }
  }
}`,
  floorSql: `SELECT concat('{"articles":{"nodes":[', string_agg(o, ','), ']}}') FROM (
  SELECT concat('{"id":"', a.id, '","slug":"', a.slug, '","headline":', to_json(a.headline), ',"published":{"value":"', a.published, '","precision":"', a."publishedPrecision", '"},"statements":{"nodes":[',
    (SELECT string_agg(o, ',') FROM (
      SELECT concat('{"id":"', s.id, '","position":', s.position, ',"kind":"', s.kind, '","text":', to_json(s.text),
        ',"speaker":{"__typename":"', ${typeOfAgent("g")}, '","slug":"', g.slug, '","name":', to_json(g.name), '},"issues":', ${issuesOfStatement("s")}, '}') AS o
      FROM "Statement" s JOIN "Agent" g ON g.id = s."speakerId"
      WHERE s."articleId" = a.id AND ${isPublicStatement("s")}
      ORDER BY s.position LIMIT 50) statements), ']}}') AS o
  FROM "Article" a
  WHERE a.published <= $1::date AND ${isPublic("a.status")}
  ORDER BY a.published DESC, a.id DESC LIMIT 20) articles`,
};
