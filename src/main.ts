/** Starts the server and ends it when it is asked to. */
import { startApp, type App } from "./app.js";
import { readConfig } from "./config.js";
import { OnRecordError } from "./shared/errors.js";

const firstQuery = "{ articles(first: 3) { nodes { headline statements(first: 2) { nodes { text speaker { name } } } } } }";

/** In ms. What has not come to its end by then is ended. */
const longestEnd = 9_500;

/** Ends in order when it is asked to, also where it has not wholly begun. */
function endWhenAsked(starting: Promise<App>): void {
  let stopping = false;
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      setTimeout(() => {
        console.error("The server did not come to its end in time, and was cut off.");
        process.exit(1);
      }, longestEnd);
      void starting.then(
        (app) => app.stop().then(() => process.exit(0), fail),
        () => undefined,
      );
    });
  }
}

function fail(error: unknown): never {
  console.error(error instanceof OnRecordError ? error.message : error);
  process.exit(error instanceof OnRecordError ? 1 : 70);
}

async function main(): Promise<void> {
  const starting = startApp(readConfig(process.env), (step) => {
    console.log(`  ${step}`);
  });
  endWhenAsked(starting);
  const app = await starting;
  console.log(`
On Record is ready.

  Reading room ${app.url}/
  Desk         ${app.url}/desk
  Playground   ${app.url}/graphiql
  GraphQL API  ${app.url}/graphql
  Schema       ${app.url}/schema (drawn), ${app.url}/schema.graphql

A first query to copy:

  curl -s ${app.url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: firstQuery })}'
`);
}

main().catch(fail);
