import type { Operation } from "./operation.js";
import { isPublic, text } from "./sql.js";

/** The latest articles. */
export const frontPage: Operation = {
  name: "latest",
  graphql: `query FrontPage {
  articles(first: 20) {
    nodes {
      id slug headline summary published { value precision } canonicalUrl
      publisher { name url }
      topics(first: 5) { nodes { slug name } }
    }
  }
}`,
  floorSql: `SELECT concat('{"articles":{"nodes":[', string_agg(o, ','), ']}}') FROM (
  SELECT concat('{"id":"', a.id, '","slug":"', a.slug, '","headline":', to_json(a.headline), ',"summary":', ${text("a.summary")},
    ',"published":{"value":"', a.published, '","precision":"', a."publishedPrecision", '"},"canonicalUrl":', to_json(a."canonicalUrl"),
    ',"publisher":{"name":', to_json(p.name), ',"url":', to_json(p.url), '},"topics":{"nodes":[', (SELECT string_agg(o, ',') FROM (
      SELECT concat('{"slug":"', t.slug, '","name":', to_json(t.name), '}') AS o
      FROM "ArticleTopic" at JOIN "Topic" t ON t.id = at."topicId"
      WHERE at."articleId" = a.id AND ${isPublic("t.status")}
      ORDER BY t."sortName", t.id LIMIT 5) topics), ']}}') AS o
  FROM "Article" a JOIN "Publisher" p ON p.id = a."publisherId"
  WHERE ${isPublic("a.status")}
  ORDER BY a.published DESC, a.id DESC LIMIT 20) articles`,
};
