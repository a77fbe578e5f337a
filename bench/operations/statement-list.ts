import type { Operation } from "./operation.js";
import { isPublicStatement, issuesOfStatement, partialDate, typeOfAgent } from "./sql.js";

/** A long list with three relations. */
export const statementList: Operation = {
  name: "statements",
  graphql: `query StatementList {
  statements(first: 100) {
    nodes {
      id kind text said { value precision }
      speaker { __typename slug name }
      article { slug headline published { value precision } }
      issues(first: 5) { nodes { slug name } }
    }
  }
}`,
  floorSql: `SELECT concat('{"statements":{"nodes":[', string_agg(o, ','), ']}}') FROM (
  SELECT concat('{"id":"', s.id, '","kind":"', s.kind, '","text":', to_json(s.text), ',"said":', ${partialDate("s.said", 's."saidPrecision"')},
    ',"speaker":', (SELECT concat('{"__typename":"', ${typeOfAgent("g")}, '","slug":"', g.slug, '","name":', to_json(g.name), '}') FROM "Agent" g WHERE g.id = s."speakerId"),
    ',"article":', (SELECT concat('{"slug":"', a.slug, '","headline":', to_json(a.headline), ',"published":{"value":"', a.published, '","precision":"', a."publishedPrecision", '"}}') FROM "Article" a WHERE a.id = s."articleId"),
    ',"issues":', ${issuesOfStatement("s")}, '}') AS o
  FROM "Statement" s WHERE ${isPublicStatement("s")}
  ORDER BY s."sortDate" DESC, s."articleId" DESC, s.position DESC LIMIT 100) statements`,
};
