/** The whole server over a test database, spoken to by HTTP as clients do. */
import { serve, type App } from "../../src/app.js";
import { readConfig } from "../../src/config.js";
import type { Database } from "../../src/database/database.js";
import { createLogger } from "../../src/shared/logger.js";
import type { EditorRole } from "../../src/generated/prisma/enums.js";
import { openTestDatabase } from "./test-database.js";
import { TestKeys } from "./test-keys.js";

export interface GraphqlError {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; argument?: string; [more: string]: unknown };
}

export interface Answer<Data> {
  status: number;
  data?: Data;
  errors?: GraphqlError[];
}

export interface TestServer {
  url: string;
  database: Database;
  /** Every SQL statement that answering has run since the server started. */
  statements: string[];
  /** Sends an operation; what `Data` is said to be is believed. */
  send: <Data = Record<string, unknown>>(query: string, variables?: Record<string, unknown>) => Promise<Answer<Data>>;
  /** As `send`, where no error is expected. */
  ask: <Data = Record<string, unknown>>(query: string, variables?: Record<string, unknown>) => Promise<Data>;
  /** As `send` and `ask`, signed in as an editor of a role. */
  sendAs: <Data = Record<string, unknown>>(role: EditorRole, query: string, variables?: Record<string, unknown>) => Promise<Answer<Data>>;
  askAs: <Data = Record<string, unknown>>(role: EditorRole, query: string, variables?: Record<string, unknown>) => Promise<Data>;
  close: () => Promise<void>;
}

function dataOf<Data>({ data, errors }: Answer<Data>): Data {
  if (errors || data === undefined) throw new Error(JSON.stringify(errors));
  return data;
}

/** Answers are not kept, unless CACHE_MB says so: what is tested is what answers them. */
export async function startTestServer(environment: Record<string, string> = {}): Promise<TestServer> {
  const database = await openTestDatabase();
  const statements: string[] = [];
  const counted: Database = {
    ...database,
    run: (name, text, parameters) => {
      statements.push(text);
      return database.run(name, text, parameters);
    },
  };
  const config = readConfig({ PORT: "0", HOST: "127.0.0.1", LOG_LEVEL: "silent", CACHE_MB: "0", ...environment });
  const app: App = await serve(counted, config, createLogger(config.logLevel));
  const keys = new TestKeys(database.prisma);
  const post = async <Data>(headers: Record<string, string>, query: string, variables: Record<string, unknown>): Promise<Answer<Data>> => {
    const response = await fetch(`${app.url}/graphql`, { method: "POST", headers: { "content-type": "application/json", ...headers }, body: JSON.stringify({ query, variables }) });
    return { status: response.status, ...((await response.json()) as Omit<Answer<Data>, "status">) };
  };
  const send = <Data>(query: string, variables: Record<string, unknown> = {}): Promise<Answer<Data>> => post({}, query, variables);
  const sendAs = async <Data>(role: EditorRole, query: string, variables: Record<string, unknown> = {}): Promise<Answer<Data>> =>
    post({ authorization: await keys.authorization(role) }, query, variables);
  return {
    url: app.url,
    database,
    statements,
    send,
    ask: async <Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> => dataOf(await send<Data>(query, variables)),
    sendAs,
    askAs: async <Data>(role: EditorRole, query: string, variables: Record<string, unknown> = {}): Promise<Data> => dataOf(await sendAs<Data>(role, query, variables)),
    close: app.stop,
  };
}
