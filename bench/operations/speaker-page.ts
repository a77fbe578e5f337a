import type { Operation } from "./operation.js";
import { isPublic, isPublicStatement, issuesOfStatement, partialDate, text, typeOfAgent } from "./sql.js";

/** What a speaker said last, and how often it spoke. */
export const speakerPage: Operation = {
  name: "speaker",
  drawn: { by: "slug", table: "Agent", busy: `${isPublic("t.status")} AND EXISTS (SELECT FROM "Statement" s WHERE s."speakerId" = t.id)` },
  parameters: ["slug"],
  graphql: `query SpeakerPage($slug: String!) {
  speaker(slug: $slug) {
    __typename id slug name country description
    statements(first: 20) {
      totalCount
      nodes { id kind text said { value precision } issues(first: 5) { nodes { slug name } } }
    }
  }
}`,
  floorSql: `SELECT concat('{"speaker":', coalesce((SELECT concat(
  '{"__typename":"', ${typeOfAgent("g")}, '","id":"', g.id, '","slug":"', g.slug, '","name":', to_json(g.name), ',"country":', ${text("g.country")}, ',"description":', ${text("g.description")},
  ',"statements":{"totalCount":', (SELECT count(*) FROM "Statement" s WHERE s."speakerId" = g.id AND ${isPublicStatement("s")}), ',"nodes":[', (SELECT string_agg(o, ',') FROM (
    SELECT concat('{"id":"', s.id, '","kind":"', s.kind, '","text":', to_json(s.text), ',"said":', ${partialDate("s.said", 's."saidPrecision"')}, ',"issues":', ${issuesOfStatement("s")}, '}') AS o
    FROM "Statement" s WHERE s."speakerId" = g.id AND ${isPublicStatement("s")}
    ORDER BY s."sortDate" DESC, s."articleId" DESC, s.position DESC LIMIT 20) statements), ']}}')
FROM "Agent" g WHERE g.slug = $1 AND ${isPublic("g.status")}), 'null'), '}')`,
};
