/**
 * The reading room's committed client is the one that its operations and the schema make: `--fix` writes it. It is committed
 * because the first start makes the reading room without the packages that only development needs. The operations by their
 * hashes are what the server answers by `documentId`.
 */
import { generate } from "@graphql-codegen/cli";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { inProject } from "../src/shared/project.js";

const folder = inProject("web", "src", "generated");

const files = (await generate(
  {
    schema: inProject("schema", "schema.graphql"),
    documents: inProject("web", "operations", "*.graphql"),
    generates: {
      "generated/": {
        preset: "client",
        presetConfig: { fragmentMasking: false, persistedDocuments: { mode: "embedHashInDocument", hashPropertyName: "hash", hashAlgorithm: "sha256" } },
        config: {
          documentMode: "string",
          useTypeImports: true,
          enumsAsTypes: true,
          immutableTypes: true,
          inputMaybeValue: "T | null | undefined",
          defaultScalarType: "unknown",
          scalars: {
            ID: "string",
            Date: "string",
            DateTime: "string",
            Locale: "string",
            URL: "string",
            CountryCode: "string",
            Latitude: "number",
            Longitude: "number",
            JSONObject: "Record<string, unknown>",
          },
        },
      },
    },
    silent: true,
    errorsOnly: true,
  },
  false,
)) as { filename: string; content: string }[];

const made = (ending: string): string => files.find(({ filename }) => filename.endsWith(ending))?.content ?? "";
const committed = { "operations.ts": made("graphql.ts"), "operations.json": `${made("persisted-documents.json")}\n` };

for (const [name, content] of Object.entries(committed)) {
  const path = `${folder}/${name}`;
  if (process.argv.includes("--fix")) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, content);
  } else if (!existsSync(path) || readFileSync(path, "utf8") !== content) {
    console.error(`web/src/generated/${name} is not what web/operations and the schema make: \`npm run check -- --fix\` writes it.`);
    process.exitCode = 1;
  }
}
