import type { Operation } from "./operation.js";
import { isPublicStatement, issuesOfStatement, partialDate, typeOfAgent } from "./sql.js";

const fields = `id kind text said { value precision }
      speaker { __typename slug name }
      article { slug headline published { value precision } }
      issues(first: 5) { nodes { slug name } }`;

/** The list, latest first, of the statements for which `condition` holds. */
const listSql = (condition: string, size: number): string => `SELECT concat('{"statements":{"nodes":[', string_agg(o, ','), ']}}') FROM (
  SELECT concat('{"id":"', s.id, '","kind":"', s.kind, '","text":', to_json(s.text), ',"said":', ${partialDate("s.said", 's."saidPrecision"')},
    ',"speaker":', (SELECT concat('{"__typename":"', ${typeOfAgent("g")}, '","slug":"', g.slug, '","name":', to_json(g.name), '}') FROM "Agent" g WHERE g.id = s."speakerId"),
    ',"article":', (SELECT concat('{"slug":"', a.slug, '","headline":', to_json(a.headline), ',"published":{"value":"', a.published, '","precision":"', a."publishedPrecision", '"}}') FROM "Article" a WHERE a.id = s."articleId"),
    ',"issues":', ${issuesOfStatement("s")}, '}') AS o
  FROM "Statement" s WHERE ${condition} AND ${isPublicStatement("s")}
  ORDER BY s."sortDate" DESC, s."articleId" DESC, s.position DESC LIMIT ${size}) statements`;

/** A long list with three relations. */
export const statementList: Operation = {
  name: "statements",
  graphql: `query StatementList {
  statements(first: 100) {
    nodes {
      ${fields}
    }
  }
}`,
  floorSql: listSql("true", 100),
};

/** A page of what was said up to a day. */
const statementPage = (size: number): Operation => ({
  name: `page${size}`,
  drawn: { by: "day" },
  parameters: ["until"],
  graphql: `query StatementPage($until: Date!) {
  statements(first: ${size}, filter: { dated: { to: $until } }) {
    nodes {
      ${fields}
    }
  }
}`,
  floorSql: listSql('s."sortDate" <= $1::date', size),
});

/** The cost of a row must not depend on how many there are. */
export const statementPages: readonly Operation[] = [20, 100, 200].map(statementPage);

/** A page far down the list of all statements, by its cursor. */
export const deepPage: Operation = {
  name: "deep",
  drawn: { by: "place", depth: 100_000 },
  parameters: ["sortDate", "articleId", "position"],
  graphql: `query DeepPage($after: String!) {
  statements(first: 20, after: $after) {
    nodes {
      ${fields}
    }
  }
}`,
  floorSql: listSql('(s."sortDate", s."articleId", s.position) < ($1::date, $2::uuid, $3::int)', 20),
};
