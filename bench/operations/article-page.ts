import type { Operation } from "./operation.js";
import { flag, isPublic, isPublicStatement, issuesOfStatement, partialDate, text, typeOfAgent } from "./sql.js";

/** An article with what is said in it, by whom and about what. */
export const articlePage: Operation = {
  name: "article",
  drawn: { by: "slug", table: "Article", busy: isPublic("t.status") },
  parameters: ["slug"],
  graphql: `query ArticlePage($slug: String!) {
  article(slug: $slug) {
    id slug headline summary language published { value precision phrase } canonicalUrl byline
    publisher { name url } copyrightHolder { name } rights { holder notice license textPolicy }
    statements(first: 50) {
      totalCount
      nodes {
        id position kind text textIs cue attributedAs reading said { value precision } hedged
        speaker { __typename id slug name country } stanceHolder { name }
        issues(first: 5) { nodes { slug name } }
        anchor { start end exact }
      }
    }
    regionalIssues(first: 10) { nodes { slug name kind } }
  }
}`,
  floorSql: `SELECT concat('{"article":', coalesce((SELECT concat(
  '{"id":"', a.id, '","slug":"', a.slug, '","headline":', to_json(a.headline), ',"summary":', ${text("a.summary")}, ',"language":', to_json(a.language),
  ',"published":{"value":"', a.published, '","precision":"', a."publishedPrecision", '","phrase":', ${text('a."publishedPhrase"')}, '},"canonicalUrl":', to_json(a."canonicalUrl"), ',"byline":', ${text("a.byline")},
  ',"publisher":', (SELECT concat('{"name":', to_json(p.name), ',"url":', to_json(p.url), '}') FROM "Publisher" p WHERE p.id = a."publisherId"),
  ',"copyrightHolder":', coalesce((SELECT concat('{"name":', to_json(h.name), '}') FROM "Agent" h WHERE h.id = a."copyrightHolderId" AND ${isPublic("h.status")}), 'null'),
  ',"rights":{"holder":', ${text('a."rightsHolder"')}, ',"notice":', ${text('a."rightsNotice"')}, ',"license":', ${text('a."rightsLicense"')}, ',"textPolicy":"', a."textPolicy", '"},"statements":',
  (SELECT concat('{"totalCount":', coalesce(max(n), 0), ',"nodes":[', string_agg(o, ','), ']}') FROM (
    SELECT count(*) OVER () AS n, concat(
      '{"id":"', s.id, '","position":', s.position, ',"kind":"', s.kind, '","text":', to_json(s.text), ',"textIs":"', s."textIs", '","cue":', ${text("s.cue")},
      ',"attributedAs":', to_json(s."attributedAs"), ',"reading":"', s.reading, '","said":', ${partialDate("s.said", 's."saidPrecision"')}, ',"hedged":', ${flag("s.hedged")},
      ',"speaker":{"__typename":"', ${typeOfAgent("g")}, '","id":"', g.id, '","slug":"', g.slug, '","name":', to_json(g.name), ',"country":', ${text("g.country")},
      '},"stanceHolder":', CASE WHEN s."stanceHolderId" IS NULL THEN 'null' ELSE coalesce((SELECT concat('{"name":', to_json(t.name), '}') FROM "Agent" t WHERE t.id = s."stanceHolderId" AND ${isPublic("t.status")}), 'null') END,
      ',"issues":', ${issuesOfStatement("s")},
      ',"anchor":{"start":', s.start, ',"end":', s."end", ',"exact":', CASE WHEN s."textPolicy" = 'FULL_TEXT' OR (s."textIs" = 'VERBATIM' AND s.exact = s.text) THEN ${text("s.exact")} ELSE 'null' END, '}}') AS o
    FROM "Statement" s JOIN "Agent" g ON g.id = s."speakerId"
    WHERE s."articleId" = a.id AND ${isPublicStatement("s")}
    ORDER BY s.position, s.id LIMIT 50) statements),
  ',"regionalIssues":{"nodes":[', (SELECT string_agg(o, ',') FROM (
    SELECT concat('{"slug":"', r.slug, '","name":', to_json(r.name), ',"kind":"', r.kind, '"}') AS o
    FROM "ArticleIssue" ai JOIN "RegionalIssue" r ON r.id = ai."issueId"
    WHERE ai."articleId" = a.id AND ${isPublic("r.status")}
    ORDER BY r."sortName", r.id LIMIT 10) issues), ']}}')
FROM "Article" a WHERE a.slug = $1 AND ${isPublic("a.status")}), 'null'), '}')`,
};
