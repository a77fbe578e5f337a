/** A client of the server is typed by GraphQL Code Generator, from what the server says about itself. */
import { generate } from "@graphql-codegen/cli";
import { readdirSync, readFileSync } from "node:fs";
import { Kind, parse } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inProject } from "../../src/shared/project.js";
import { startTestServer, type TestServer } from "../support/test-server.js";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

/** The names of the operations in schema/operations. */
const operationNames = (): string[] =>
  readdirSync(inProject("schema", "operations"))
    .filter((file) => file.endsWith(".graphql"))
    .flatMap((file) => parse(readFileSync(inProject("schema", "operations", file), "utf8")).definitions)
    .flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value ?? ""] : []));

test("the client preset generates types of every named operation", async () => {
  const files = (await generate(
    {
      schema: `${server.url}/graphql`,
      documents: inProject("schema", "operations", "*.graphql"),
      generates: { "./generated/": { preset: "client", config: { useTypeImports: true } } },
      silent: true,
      errorsOnly: true,
    },
    false,
  )) as { filename: string; content: string }[];
  const types = files.find(({ filename }) => filename.endsWith("graphql.ts"))?.content ?? "";
  expect(operationNames().length).toBeGreaterThan(5);
  for (const name of operationNames()) expect(types).toContain(`export type ${name}Query = `);
});
