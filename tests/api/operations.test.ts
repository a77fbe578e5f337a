/** The operations that are offered as examples run, each as one SQL statement. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inProject } from "../../src/shared/project.js";
import { startTestServer, type TestServer } from "../support/test-server.js";

const folder = inProject("schema", "operations");
const names = readdirSync(folder).flatMap((file) => (file.endsWith(".graphql") ? [file.slice(0, -".graphql".length)] : []));

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

/** Whether an answer holds anything besides nulls and empty lists. */
function holdsSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsSomething);
  if (typeof value === "object" && value !== null) return Object.values(value).some(holdsSomething);
  return value !== null && value !== 0;
}

test("there are at least 15", () => {
  expect(names.length).toBeGreaterThanOrEqual(15);
});

test.for(names)("%s is answered by one statement, every field of Query with content", async (name) => {
  const text = readFileSync(join(folder, `${name}.graphql`), "utf8");
  const variables = join(folder, `${name}.variables.json`);
  expect(text).toMatch(/^# /);
  const before = server.statements.length;
  const data = await server.ask(text, existsSync(variables) ? (JSON.parse(readFileSync(variables, "utf8")) as Record<string, unknown>) : {});
  expect(server.statements.length - before).toBe(1);
  for (const value of Object.values(data)) expect(holdsSomething(value)).toBe(true);
});
