/** Who may import whom; docs/architecture.md draws it. */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Only GraphQL types and their inputs may name each other, through thunks.",
      severity: "error",
      from: { pathNot: "\\.(type|input)\\.ts$" },
      to: { circular: true, viaOnly: { pathNot: "\\.(type|input)\\.ts$" } },
    },
    {
      name: "services-know-no-transport",
      severity: "error",
      from: { path: "\\.service\\.ts$|^src/ingest/|^src/shared/|^src/database/" },
      to: { path: "node_modules/(graphql|type-graphql|@apollo)/" },
    },
    {
      name: "only-stores-touch-the-database",
      comment: "Enums are names, not tables: types may take them.",
      severity: "error",
      from: { path: "^src/", pathNot: "\\.store\\.ts$|^src/(database|generated)/" },
      to: { path: "^src/generated/prisma/(?!enums)|node_modules/@prisma/" },
    },
    {
      name: "only-the-read-engine-writes-sql",
      comment: "citation.ts is the expression of one computed field.",
      severity: "error",
      from: { path: "^src/", pathNot: "\\.store\\.ts$|^src/(database|reading)/|^src/articles/citation\\.ts$" },
      to: { path: "node_modules/(kysely|pg)/" },
    },
    {
      name: "stores-are-private-to-their-folder",
      severity: "error",
      from: { path: "^src/([^/]+)/", pathNot: "^src/(app\\.ts|cli/)" },
      to: { path: "\\.store\\.ts$", pathNot: "^src/$1/" },
    },
    { name: "extraction-is-pure", severity: "error", from: { path: "^src/ingest/extract/" }, to: { pathNot: "^src/(ingest/(extract|text)|shared)/|^(fs|zlib)$" } },
    { name: "pages-speak-http-only", severity: "error", from: { path: "^(playground|desk|web)/" }, to: { path: "^(src|seed|prisma)/" } },
    { name: "nothing-imports-tests-or-bench", severity: "error", from: { pathNot: "^(tests|bench)/" }, to: { path: "^(tests|bench)/" } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    exclude: { path: "^dist/|^src/generated/prisma/(internal|models)" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "types", "default"] },
  },
};
