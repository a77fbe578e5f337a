/** What is read, a level of the answer at a time. Only what is published is read. */
import type { GraphQLResolveInfo } from "graphql";
import * as columns from "./columns.js";
import { selected } from "./columns.js";
import { rows } from "./database.js";

interface Row {
  id: string;
  [column: string]: unknown;
}

const isPublic = (column: string): string => `${column} IN ('PUBLISHED', 'CORRECTED')`;
const publicStatement = `${isPublic('s."articleStatus"')} AND ${isPublic('s."speakerStatus"')}`;
const latestFirst = 's."sortDate" DESC, s."articleId" DESC, s.position DESC';

interface Slug {
  slug: string;
}
type Resolver<Arguments, Answer> = (parent: unknown, given: Arguments, context: unknown, info: GraphQLResolveInfo) => Promise<Answer>;

/** The row with a slug. */
const bySlug =
  (of: Readonly<Record<string, string>>, from: string): Resolver<Slug, Row | null> =>
  async (_parent, { slug }, _context, info) =>
    (await rows<Row>(`SELECT ${selected(of, info)} FROM ${from}`, [slug]))[0] ?? null;

interface ListArguments {
  first: number;
  until?: string | null;
  after?: string | null;
}

/** A statement's place in the list of all, as `after` takes it. */
const cursorOf = ({ sortDate, articleId, cursorPosition }: Row): string => Buffer.from([sortDate, articleId, cursorPosition].join("|")).toString("base64url");

const statements: Resolver<ListArguments, Row[]> = (_parent, { first, until, after }, _context, info) => {
  const [condition, values] =
    after != null
      ? ['(s."sortDate", s."articleId", s.position) < ($2::date, $3::uuid, $4::int)', Buffer.from(after, "base64url").toString("utf8").split("|")]
      : until != null
        ? ['s."sortDate" <= $2::date', [until]]
        : ["true", []];
  return rows<Row>(`SELECT ${selected(columns.statement, info)} FROM "Statement" s WHERE ${condition} AND ${publicStatement} ORDER BY ${latestFirst} LIMIT $1`, [first, ...values]);
};

const articles: Resolver<ListArguments, Row[]> = (_parent, { first, until }, _context, info) => {
  const [condition, values] = until != null ? ["a.published <= $2::date", [until]] : ["true", []];
  return rows<Row>(`SELECT ${selected(columns.article, info)} FROM "Article" a WHERE ${condition} AND ${isPublic("a.status")} ORDER BY a.published DESC, a.id DESC LIMIT $1`, [
    first,
    ...values,
  ]);
};

export const resolvers = {
  Query: {
    article: bySlug(columns.article, `"Article" a WHERE a.slug = $1 AND ${isPublic("a.status")}`),
    articles,
    regionalIssue: bySlug(columns.issue, `"RegionalIssue" r WHERE r.slug = $1 AND ${isPublic("r.status")}`),
    speaker: bySlug(columns.agent, `"Agent" g WHERE g.slug = $1 AND ${isPublic("g.status")}`),
    statements,
  },
  Statement: { cursor: cursorOf },
};

interface Query {
  obj: Row;
  params: { first?: number };
  /** There for loaders whose answers are not kept. */
  info?: GraphQLResolveInfo;
}

/** A loader that learns which fields are asked for, which Mercurius tells to those whose answers it does not keep. */
interface Loader {
  loader: (queries: readonly Query[]) => Promise<unknown[]>;
  opts: { cache: false };
}
const loader = (load: Loader["loader"]): Loader => ({ loader: load, opts: { cache: false } });
const selectedBy = (of: Readonly<Record<string, string>>, queries: readonly Query[]): string => selected(of, queries[0]?.info as GraphQLResolveInfo);

/** The rows that a column refers to; `from` names those whose ID is in `$1`. */
const reference = (column: string, of: Readonly<Record<string, string>>, from: string): Loader =>
  loader(async (queries) => {
    const ids = new Set(queries.flatMap(({ obj }) => (obj[column] === null ? [] : [obj[column] as string])));
    const found = ids.size ? await rows<Row>(`SELECT ${selectedBy(of, queries)} FROM ${from}`, [[...ids]]) : [];
    const byId = new Map(found.map((row) => [row.id, row]));
    return queries.map(({ obj }) => byId.get(obj[column] as string) ?? null);
  });

/** The rows that belong to each one: `from` names those of `k.id`, in order. */
const list = (of: Readonly<Record<string, string>>, from: string): Loader =>
  loader(async (queries) => {
    const lists = new Map<string, Row[]>(queries.map(({ obj }) => [obj.id, []]));
    const text = `SELECT k.id AS "ownerId", x.* FROM unnest($1::uuid[]) k(id) CROSS JOIN LATERAL (SELECT ${selectedBy(of, queries)} FROM ${from} LIMIT $2) x`;
    for (const row of await rows<Row & { ownerId: string }>(text, [[...lists.keys()], queries[0]?.params.first])) lists.get(row.ownerId)?.push(row);
    return queries.map(({ obj }) => lists.get(obj.id));
  });

/** How many statements belong to each one by a column. */
const count = (column: string): Loader =>
  loader(async (queries) => {
    const text = `SELECT s."${column}" AS id, count(*)::int AS count FROM "Statement" s WHERE s."${column}" = ANY($1::uuid[]) AND ${publicStatement} GROUP BY 1`;
    const counts = new Map((await rows<{ id: string; count: number }>(text, [queries.map(({ obj }) => obj.id)])).map(({ id, count: number }) => [id, number]));
    return queries.map(({ obj }) => counts.get(obj.id) ?? 0);
  });

const byId = (row: string): string => `${row}.id = ANY($1::uuid[])`;
const agentsById = `"Agent" g WHERE ${byId("g")} AND ${isPublic("g.status")}`;

export const loaders = {
  Article: {
    publisher: reference("publisherId", columns.publisher, `"Publisher" p WHERE ${byId("p")}`),
    copyrightHolder: reference("copyrightHolderId", columns.agent, agentsById),
    statementCount: count("articleId"),
    statements: list(columns.statement, `"Statement" s WHERE s."articleId" = k.id AND ${publicStatement} ORDER BY s.position`),
    topics: list(columns.topic, `"ArticleTopic" j JOIN "Topic" t ON t.id = j."topicId" WHERE j."articleId" = k.id AND ${isPublic("t.status")} ORDER BY t."sortName", t.id`),
    regionalIssues: list(
      columns.issue,
      `"ArticleIssue" j JOIN "RegionalIssue" r ON r.id = j."issueId" WHERE j."articleId" = k.id AND ${isPublic("r.status")} ORDER BY r."sortName", r.id`,
    ),
  },
  Agent: {
    statementCount: count("speakerId"),
    statements: list(columns.statement, `"Statement" s WHERE s."speakerId" = k.id AND ${publicStatement} ORDER BY ${latestFirst}`),
  },
  RegionalIssue: {
    statements: list(
      columns.statement,
      `"StatementIssue" j JOIN "Statement" s ON s.id = j."statementId" WHERE j."issueId" = k.id AND ${publicStatement} ORDER BY j."sortDate" DESC, j."articleId" DESC, j.position DESC`,
    ),
  },
  Statement: {
    speaker: reference("speakerId", columns.agent, agentsById),
    stanceHolder: reference("stanceHolderId", columns.agent, agentsById),
    article: reference("articleId", columns.article, `"Article" a WHERE ${byId("a")} AND ${isPublic("a.status")}`),
    issues: list(
      columns.issue,
      `"StatementIssue" j JOIN "RegionalIssue" r ON r.id = j."issueId" WHERE j."statementId" = k.id AND ${isPublic("r.status")} ORDER BY r."sortName", r.id`,
    ),
  },
};
