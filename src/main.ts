/** Starts the server and ends it when it is asked to. */
import { startApp } from "./app.js";
import { readConfig } from "./config.js";
import { OnRecordError } from "./shared/errors.js";

const firstQuery = "{ articles(first: 3) { nodes { headline statements(first: 2) { nodes { text speaker { name } } } } } }";

async function main(): Promise<void> {
  const app = await startApp(readConfig(process.env), (step) => {
    console.log(`  ${step}`);
  });
  console.log(`
On Record is ready.

  Playground   ${app.url}/graphiql
  GraphQL API  ${app.url}/graphql
  Schema       ${app.url}/schema (drawn), ${app.url}/schema.graphql

A first query to copy:

  curl -s ${app.url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: firstQuery })}'
`);
  let stopping = false;
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void app.stop().then(() => process.exit(0));
    });
  }
}

main().catch((error: unknown) => {
  if (error instanceof OnRecordError) {
    console.error(error.message);
    process.exit(1);
  }
  console.error(error);
  process.exit(70);
});
