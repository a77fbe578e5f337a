/** What PostGraphile cannot read from the tables: what is public, what may be shown, and which keys relations go by. */
import { sql, TYPES, type PgOrderSpec, type PgResourceOptions, type PgSelectQueryBuilder, type PgSelectSingleStep } from "postgraphile/@dataplan/pg";
import { addPgTableOrderBy, extendSchema, gql, jsonPgSmartTags } from "postgraphile/utils";

type SQL = ReturnType<typeof sql>;
type SelectAuth = NonNullable<PgResourceOptions["selectAuth"]>;

const isPublic =
  (...columns: string[]): SelectAuth =>
  ($select) => {
    for (const column of columns) $select.where(sql`${$select.alias}.${sql.identifier(column)} IN ('PUBLISHED', 'CORRECTED')`);
  };

const conditions: Record<string, SelectAuth> = {
  Article: isPublic("status"),
  Agent: isPublic("status"),
  RegionalIssue: isPublic("status"),
  Topic: isPublic("status"),
  // Its row holds the status of its article and of its speaker.
  Statement: isPublic("articleStatus", "speakerStatus"),
};

/**
 * What is public is said by `selectAuth`, PostGraphile's own hook for conditions on every select of a table. They stand in
 * the statements as those of views would, but the tables keep their keys. And no role has to be set, which with row-level
 * security takes a transaction for each operation.
 */
export const Visibility: GraphileConfig.Plugin = {
  name: "VisibilityPlugin",
  version: "1.0.0",
  gather: {
    hooks: {
      pgTables_PgResourceOptions(_info, { pgClass, resourceOptions }) {
        resourceOptions.selectAuth = conditions[pgClass.relname] ?? null;
      },
    },
  },
};

/** The anchor's words, where the article's rights do not withhold them. */
export const ShownAnchor = extendSchema({
  typeDefs: gql`
    extend type Statement {
      shownExact: String
    }
  `,
  objects: {
    Statement: {
      plans: {
        shownExact: ($statement: PgSelectSingleStep) => {
          const row = $statement.getClassStep().alias;
          return $statement.select(
            sql`CASE WHEN ${row}."textPolicy" = 'FULL_TEXT' OR (${row}."textIs" = 'VERBATIM' AND ${row}.exact = ${row}.text) THEN ${row}.exact END`,
            TYPES.text,
          );
        },
      },
    },
  },
});

const withSlug = { tags: { unique: "slug" } };

/**
 * Prisma makes unique indexes where PostGraphile looks for unique constraints. And some foreign keys hold copied columns
 * besides the key (the status, the order of lists): relations go by the key alone, with fewer conditions in each join.
 */
export const KeysOfTables = jsonPgSmartTags({
  version: 1,
  config: {
    class: {
      Article: withSlug,
      Agent: withSlug,
      RegionalIssue: withSlug,
      Statement: {
        tags: {
          foreignKey: [
            '("articleId") references "Article" ("id")|@fieldName article|@foreignFieldName statements',
            '("speakerId") references "Agent" ("id")|@fieldName speaker|@foreignFieldName statements',
          ],
        },
      },
      StatementIssue: { tags: { foreignKey: '("statementId") references "Statement" ("id")|@fieldName statement|@foreignFieldName statementIssues' } },
      StatementTopic: { tags: { foreignKey: '("statementId") references "Statement" ("id")|@fieldName statement|@foreignFieldName statementTopics' } },
    },
    // No index begins with them, which PostGraphile takes for a reason not to filter by them.
    attribute: {
      "Statement.articleStatus": { tags: { behavior: "+filterBy" } },
      "Statement.speakerStatus": { tags: { behavior: "+filterBy" } },
    },
  },
});

/** An order of a table under which no two rows are equal. */
const ordered = (tableName: string, name: string, orders: (row: SQL) => readonly PgOrderSpec[]): GraphileConfig.Plugin =>
  addPgTableOrderBy({ schemaName: "public", tableName }, () => ({
    [name]: {
      extensions: {
        grafast: {
          apply: (builder: PgSelectQueryBuilder) => {
            for (const order of orders(builder.alias)) builder.orderBy(order);
            builder.setOrderIsUnique();
          },
        },
      },
    },
  }));

const newest: readonly PgOrderSpec[] = ["sortDate", "articleId", "position"].map((attribute) => ({ attribute, direction: "DESC" }));

/** By the name of what the row of a join table leads to. */
const byName =
  (table: string, column: string): ((row: SQL) => readonly PgOrderSpec[]) =>
  (row) => [
    { fragment: sql`(SELECT t."sortName" FROM ${sql.identifier(table)} t WHERE t.id = ${row}.${sql.identifier(column)})`, codec: TYPES.text, direction: "ASC" },
    { attribute: column, direction: "ASC" },
  ];

/** The orders of lists that one column does not give. */
export const orders: GraphileConfig.Plugin[] = [
  ordered("Statement", "NEWEST", () => newest),
  ordered("Statement", "AS_WRITTEN", () => [{ attribute: "position", direction: "ASC" }]),
  ordered("StatementIssue", "NEWEST", () => newest),
  ordered("StatementIssue", "BY_NAME", byName("RegionalIssue", "issueId")),
  ordered("ArticleIssue", "BY_NAME", byName("RegionalIssue", "issueId")),
  ordered("ArticleTopic", "BY_NAME", byName("Topic", "topicId")),
];
