/** A schema in the shape of the tables: columns and relations, lists as lists. Only what is published is read. */
import SchemaBuilder from "@pothos/core";
import PrismaPlugin from "@pothos/plugin-prisma";
import type { Prisma } from "../../dist/pothos/prisma/client.js";
import { getDatamodel, type default as PrismaTypes } from "../../dist/pothos/pothos-types.js";
import { prisma } from "./database.js";

const builder = new SchemaBuilder<{ PrismaTypes: PrismaTypes; Scalars: { Day: { Input: string; Output: Date } } }>({
  plugins: [PrismaPlugin],
  prisma: { client: prisma, dmmf: getDatamodel() },
});

builder.scalarType("Day", { serialize: (day) => day.toISOString().slice(0, 10), parseValue: String });

const shown: Prisma.EnumPublicationStatusFilter = { in: ["PUBLISHED", "CORRECTED"] };
const isShown = (status: string | undefined): boolean => status === "PUBLISHED" || status === "CORRECTED";
const shownStatement: Prisma.StatementWhereInput = { articleStatus: shown, speakerStatus: shown };
const latestFirst = [{ sortDate: "desc" }, { articleId: "desc" }, { position: "desc" }] as const satisfies Prisma.StatementOrderByWithRelationInput[];
const latestListedFirst = [{ sortDate: "desc" }, { articleId: "desc" }, { position: "desc" }] as const satisfies Prisma.StatementIssueOrderByWithRelationInput[];
const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

builder.prismaObject("Publisher", { select: { id: true }, fields: (t) => ({ name: t.exposeString("name"), url: t.exposeString("url") }) });

const Topic = builder.prismaObject("Topic", { select: { id: true }, fields: (t) => ({ slug: t.exposeString("slug"), name: t.exposeString("name") }) });

const Agent = builder.prismaObject("Agent", {
  select: { id: true },
  fields: (t) => ({
    id: t.exposeID("id"),
    kind: t.exposeString("kind"),
    slug: t.exposeString("slug"),
    name: t.exposeString("name"),
    country: t.exposeString("country", { nullable: true }),
    description: t.exposeString("description", { nullable: true }),
    statementCount: t.relationCount("statements", { where: shownStatement }),
    statements: t.relation("statements", {
      args: { first: t.arg.int({ required: true }) },
      query: ({ first }) => ({ where: shownStatement, orderBy: [...latestFirst], take: first }),
    }),
  }),
});

const RegionalIssue = builder.prismaObject("RegionalIssue", {
  select: { id: true },
  fields: (t) => ({
    id: t.exposeID("id"),
    slug: t.exposeString("slug"),
    name: t.exposeString("name"),
    kind: t.exposeString("kind"),
    summary: t.exposeString("summary"),
  }),
});

const Statement = builder.prismaObject("Statement", {
  select: { id: true },
  fields: (t) => ({
    id: t.exposeID("id"),
    cursor: t.string({
      description: "Where a page of statements may begin.",
      select: { sortDate: true, articleId: true, position: true },
      resolve: ({ sortDate, articleId, position }) => Buffer.from([dayOf(sortDate), articleId, position].join("|")).toString("base64url"),
    }),
    position: t.exposeInt("position"),
    kind: t.exposeString("kind"),
    text: t.exposeString("text"),
    textIs: t.exposeString("textIs"),
    cue: t.exposeString("cue", { nullable: true }),
    attributedAs: t.exposeString("attributedAs"),
    reading: t.exposeString("reading"),
    said: t.expose("said", { type: "Day", nullable: true }),
    saidPrecision: t.exposeString("saidPrecision", { nullable: true }),
    hedged: t.exposeBoolean("hedged"),
    start: t.exposeInt("start"),
    end: t.exposeInt("end"),
    shownExact: t.string({
      description: "The anchor's words, where the article's rights do not withhold them.",
      nullable: true,
      select: { textPolicy: true, textIs: true, text: true, exact: true },
      resolve: ({ textPolicy, textIs, text, exact }) => (textPolicy === "FULL_TEXT" || (textIs === "VERBATIM" && exact === text) ? exact : null),
    }),
    speaker: t.relation("speaker"),
    stanceHolder: t.field({
      type: Agent,
      nullable: true,
      select: (_arguments, _context, nested) => ({ stanceHolder: nested({ select: { id: true, status: true } }) }),
      resolve: ({ stanceHolder }) => (isShown(stanceHolder?.status) ? stanceHolder : null),
    }),
    article: t.relation("article"),
    issues: t.field({
      type: [RegionalIssue],
      args: { first: t.arg.int({ required: true }) },
      select: ({ first }, _context, nested) => ({
        issues: { where: { issue: { status: shown } }, orderBy: [{ issue: { sortName: "asc" } }, { issueId: "asc" }], take: first, select: { issue: nested(true) } },
      }),
      resolve: ({ issues }) => issues.map(({ issue }) => issue),
    }),
  }),
});

builder.prismaObjectField(RegionalIssue, "statements", (t) =>
  t.field({
    type: [Statement],
    args: { first: t.arg.int({ required: true }) },
    select: ({ first }, _context, nested) => ({
      statements: { where: { statement: shownStatement }, orderBy: [...latestListedFirst], take: first, select: { statement: nested(true) } },
    }),
    resolve: ({ statements }) => statements.map(({ statement }) => statement),
  }),
);

builder.prismaObject("Article", {
  select: { id: true },
  fields: (t) => ({
    id: t.exposeID("id"),
    slug: t.exposeString("slug"),
    headline: t.exposeString("headline"),
    summary: t.exposeString("summary", { nullable: true }),
    language: t.exposeString("language"),
    published: t.expose("published", { type: "Day" }),
    publishedPrecision: t.exposeString("publishedPrecision"),
    publishedPhrase: t.exposeString("publishedPhrase", { nullable: true }),
    canonicalUrl: t.exposeString("canonicalUrl"),
    byline: t.exposeString("byline", { nullable: true }),
    rightsHolder: t.exposeString("rightsHolder", { nullable: true }),
    rightsNotice: t.exposeString("rightsNotice", { nullable: true }),
    rightsLicense: t.exposeString("rightsLicense", { nullable: true }),
    textPolicy: t.exposeString("textPolicy"),
    publisher: t.relation("publisher"),
    copyrightHolder: t.field({
      type: Agent,
      nullable: true,
      select: (_arguments, _context, nested) => ({ copyrightHolder: nested({ select: { id: true, status: true } }) }),
      resolve: ({ copyrightHolder }) => (isShown(copyrightHolder?.status) ? copyrightHolder : null),
    }),
    statementCount: t.relationCount("statements", { where: shownStatement }),
    statements: t.relation("statements", {
      args: { first: t.arg.int({ required: true }) },
      query: ({ first }) => ({ where: shownStatement, orderBy: { position: "asc" }, take: first }),
    }),
    topics: t.field({
      type: [Topic],
      args: { first: t.arg.int({ required: true }) },
      select: ({ first }, _context, nested) => ({
        topics: { where: { topic: { status: shown } }, orderBy: [{ topic: { sortName: "asc" } }, { topicId: "asc" }], take: first, select: { topic: nested(true) } },
      }),
      resolve: ({ topics }) => topics.map(({ topic }) => topic),
    }),
    regionalIssues: t.field({
      type: [RegionalIssue],
      args: { first: t.arg.int({ required: true }) },
      select: ({ first }, _context, nested) => ({
        issues: { where: { issue: { status: shown } }, orderBy: [{ issue: { sortName: "asc" } }, { issueId: "asc" }], take: first, select: { issue: nested(true) } },
      }),
      resolve: ({ issues }) => issues.map(({ issue }) => issue),
    }),
  }),
});

/**
 * The rows after a cursor. Prisma's own cursors compare every row that comes before; with the plain condition on the
 * first column PostgreSQL begins to read at the place.
 */
function beyond(cursor: string): Prisma.StatementWhereInput {
  const [day = "", articleId = "", position = ""] = Buffer.from(cursor, "base64url").toString("utf8").split("|");
  const sortDate = new Date(day);
  return {
    sortDate: { lte: sortDate },
    OR: [{ sortDate: { lt: sortDate } }, { articleId: { lt: articleId } }, { articleId, position: { lt: Number(position) } }],
  };
}

builder.queryType({
  fields: (t) => ({
    article: t.prismaField({
      type: "Article",
      nullable: true,
      args: { slug: t.arg.string({ required: true }) },
      resolve: (query, _, { slug }) => prisma.article.findUnique({ ...query, where: { slug, status: shown } }),
    }),
    articles: t.prismaField({
      type: ["Article"],
      args: { first: t.arg.int({ required: true }), until: t.arg.string() },
      resolve: (query, _, { first, until }) =>
        prisma.article.findMany({
          ...query,
          where: { status: shown, ...(until == null ? {} : { published: { lte: new Date(until) } }) },
          orderBy: [{ published: "desc" }, { id: "desc" }],
          take: first,
        }),
    }),
    regionalIssue: t.prismaField({
      type: RegionalIssue,
      nullable: true,
      args: { slug: t.arg.string({ required: true }) },
      resolve: (query, _, { slug }) => prisma.regionalIssue.findUnique({ ...query, where: { slug, status: shown } }),
    }),
    speaker: t.prismaField({
      type: Agent,
      nullable: true,
      args: { slug: t.arg.string({ required: true }) },
      resolve: (query, _, { slug }) => prisma.agent.findUnique({ ...query, where: { slug, status: shown } }),
    }),
    statements: t.prismaField({
      type: [Statement],
      args: { first: t.arg.int({ required: true }), until: t.arg.string(), after: t.arg.string() },
      resolve: (query, _, { first, until, after }) =>
        prisma.statement.findMany({
          ...query,
          where: { ...shownStatement, ...(until == null ? {} : { sortDate: { lte: new Date(until) } }), ...(after == null ? {} : beyond(after)) },
          orderBy: [...latestFirst],
          take: first,
        }),
    }),
  }),
});

export const schema = builder.toSchema();
