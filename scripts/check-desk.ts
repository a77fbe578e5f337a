/**
 * The desk's committed client is the one that its operations and the schema make: `--fix` writes it. It is committed because
 * the first start makes the desk without the packages that only development needs.
 */
import { generate } from "@graphql-codegen/cli";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { inProject } from "../src/shared/project.js";

const committed = inProject("desk", "src", "generated", "operations.ts");

const files = (await generate(
  {
    schema: inProject("schema", "schema.graphql"),
    documents: inProject("desk", "operations.graphql"),
    generates: {
      "generated/": {
        preset: "client",
        presetConfig: { fragmentMasking: false },
        config: {
          documentMode: "string",
          useTypeImports: true,
          enumsAsTypes: true,
          immutableTypes: true,
          inputMaybeValue: "T | null | undefined",
          defaultScalarType: "unknown",
          scalars: { ID: "string", Date: "string", DateTime: "string", Locale: "string", URL: "string", CountryCode: "string" },
        },
      },
    },
    silent: true,
    errorsOnly: true,
  },
  false,
)) as { filename: string; content: string }[];
const made = files.find(({ filename }) => filename.endsWith("graphql.ts"))?.content ?? "";

if (process.argv.includes("--fix")) writeFileSync(committed, made);
else if (!existsSync(committed) || readFileSync(committed, "utf8") !== made) {
  console.error("desk/src/generated/operations.ts is not what desk/operations.graphql and the schema make: `npm run check -- --fix` writes it.");
  process.exitCode = 1;
}
