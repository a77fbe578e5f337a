/** `npx tsx seed/check.ts [FOLDER]`: are the files of a seed folder well formed, and does every reference and quotation hold? */
import { readCollection } from "./read.js";

const folder = process.argv[2] ?? "seed/sample";
const { world, articles, problems } = readCollection(folder);
for (const problem of problems) console.error(problem);
const statements = articles.flatMap((article) => article.statements);
const speakers = new Set(statements.map((statement) => statement.speaker));
console.log(
  `${articles.length} articles, ${statements.length} statements, ${speakers.size} speakers, ${world.agents.length} agents, ${world.issues.length} issues, ${world.events.length} events, ${world.places.length} places; ${problems.length} problems`,
);
process.exitCode = problems.length ? 1 : 0;
