/** Searching, and making things to be found; the state is that of the test file that imports it. */
import type { Article, Statement } from "../../src/generated/prisma/client.js";
import { startTestServer, type TestServer } from "./test-server.js";

export let server: TestServer;
export let article: Article;
export let statement: Statement;

/** Starts the server, and finds an article and a statement that others are made like. */
export async function openSearch(): Promise<void> {
  server = await startTestServer();
  article = await server.database.prisma.article.findUniqueOrThrow({ where: { slug: "lantern-reef-beacon-relit" } });
  statement = await server.database.prisma.statement.findFirstOrThrow({ where: { articleId: article.id }, orderBy: { position: "asc" } });
}

export interface Found {
  totalCount: number;
  totalCountIsLowerBound: boolean;
  edges: { score: number; highlights: { field: string; ranges: { start: number; end: number }[] }[]; node: { id: string } }[];
}

export const search = async (query: string, types?: string[], filter?: object): Promise<Found> => {
  const document = `query ($query: String!, $types: [SearchType!], $filter: SearchFilter) { search(query: $query, types: $types, filter: $filter, first: 200) {
    totalCount totalCountIsLowerBound edges { score highlights { field ranges { start end } } node { ... on Node { id } } } } }`;
  return (await server.ask<{ search: Found }>(document, { query, types, filter })).search;
};
export const found = async (query: string, types?: string[]): Promise<string[]> => (await search(query, types)).edges.map(({ node }) => node.id);
export const suggested = async (prefix: string): Promise<string[]> => {
  const { suggest } = await server.ask<{ suggest: { node: { id: string } }[] }>(
    "query ($prefix: String!) { suggest(prefix: $prefix, first: 200) { node { ... on Node { id } } } }",
    { prefix },
  );
  return suggest.map(({ node }) => node.id);
};
export const run = (sql: string): Promise<unknown> => server.database.prisma.$executeRawUnsafe(sql);

let made = 0;
/** An article beside the seeded one. */
export async function makeArticle(changes: Partial<Article>): Promise<Article> {
  made += 1;
  const { id: _id, ...same } = article;
  return server.database.prisma.article.create({ data: { ...same, slug: `made-${made}`, canonicalUrl: `https://example.org/made/${made}`, ...changes } });
}
/** A statement in it, at a place of its own. */
export async function makeStatement(of: Article, text: string, changes: Partial<Statement> = {}): Promise<Statement> {
  made += 1;
  const { id: _id, ...same } = statement;
  const place = { articleId: of.id, articleStatus: of.status, textPolicy: of.textPolicy, position: 1_000 + made, start: 1_000 + made, end: 1_001 + made };
  return server.database.prisma.statement.create({ data: { ...same, ...place, text, textIs: "RENDERED", kind: "INDIRECT", ...changes } });
}
