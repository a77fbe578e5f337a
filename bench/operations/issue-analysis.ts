import type { Operation } from "./operation.js";
import { isPublic, isPublicStatement } from "./sql.js";

const ofIssue = `FROM "StatementIssue" si JOIN "Statement" s ON s.id = si."statementId" WHERE si."issueId" = r.id AND ${isPublicStatement("s")}`;

/** An issue's statements counted by speaker, kind and year. */
export const issueFacets: Operation = {
  name: "facets",
  drawn: { by: "slug", table: "RegionalIssue", busy: isPublic("t.status") },
  parameters: ["slug"],
  graphql: `query IssueFacets($slug: String!) {
  regionalIssue(slug: $slug) {
    slug name
    statements {
      speakers: facets(by: SPEAKER, first: 10) { value label count }
      kinds: facets(by: KIND, first: 10) { value label count }
      years: facets(by: YEAR, first: 10) { value label count }
    }
  }
}`,
  // The issue's statements are read once for all three.
  floorSql: `SELECT concat('{"regionalIssue":', coalesce((SELECT concat('{"slug":"', r.slug, '","name":', to_json(r.name), ',"statements":', (
  WITH listed AS MATERIALIZED (SELECT s."speakerId", s.kind, date_part('year', si."sortDate") AS year ${ofIssue})
  SELECT concat('{"speakers":[', (SELECT string_agg(concat('{"value":"', c.value, '","label":', to_json(g.name), ',"count":', c.count, '}'), ',' ORDER BY c.count DESC, c.value)
      FROM (SELECT "speakerId" AS value, count(*) AS count FROM listed GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 10) c JOIN "Agent" g ON g.id = c.value),
    '],"kinds":[', (SELECT string_agg(concat('{"value":"', c.value, '","label":"', c.value, '","count":', c.count, '}'), ',' ORDER BY c.count DESC, c.value::text)
      FROM (SELECT kind AS value, count(*) AS count FROM listed GROUP BY 1) c),
    '],"years":[', (SELECT string_agg(concat('{"value":"', c.value, '","label":"', c.value, '","count":', c.count, '}'), ',' ORDER BY c.value DESC)
      FROM (SELECT year AS value, count(*) AS count FROM listed GROUP BY 1 ORDER BY 1 DESC LIMIT 10) c), ']}')), '}')
FROM "RegionalIssue" r WHERE r.slug = $1 AND ${isPublic("r.status")}), 'null'), '}')`,
};

/** How much was said about an issue in each month. */
export const issueTimeline: Operation = {
  name: "timeline",
  drawn: { by: "slug", table: "RegionalIssue", busy: isPublic("t.status") },
  parameters: ["slug"],
  graphql: `query IssueTimeline($slug: String!) {
  regionalIssue(slug: $slug) {
    slug name
    timeline(by: MONTH) { start end count }
  }
}`,
  floorSql: `SELECT concat('{"regionalIssue":', coalesce((SELECT concat('{"slug":"', r.slug, '","name":', to_json(r.name), ',"timeline":[',
  (SELECT string_agg(concat('{"start":"', c.start, '","end":"', (c.start + interval '1 month' - interval '1 day')::date, '","count":', c.count, '}'), ',' ORDER BY c.start)
    FROM (SELECT date_trunc('month', si."sortDate")::date AS start, count(*) AS count ${ofIssue} GROUP BY 1) c), ']}')
FROM "RegionalIssue" r WHERE r.slug = $1 AND ${isPublic("r.status")}), 'null'), '}')`,
};
