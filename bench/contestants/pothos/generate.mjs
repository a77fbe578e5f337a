// Prisma's client and Pothos' types for the contestant "pothos", from the product's own schema, into bench/dist/pothos/.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const folder = join(root, "bench", "dist", "pothos");

const generators = `generator client {
  provider            = "prisma-client"
  output              = "./prisma"
  moduleFormat        = "esm"
  importFileExtension = "js"
  previewFeatures     = ["relationJoins"]
}

generator pothos {
  provider     = "node ./bench/node_modules/@pothos/plugin-prisma/bin/generator.js"
  clientOutput = "./prisma/client.js"
  output       = "./pothos-types.ts"
}
`;

const models = readFileSync(join(root, "prisma", "schema.prisma"), "utf8").replace(/^generator \w+ \{[^}]*\}\n/gm, "");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "schema.prisma"), `${generators}\n${models}`);
const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "node_modules", "prisma", "build", "index.js"), "generate", "--schema", join(folder, "schema.prisma")], {
  cwd: root,
  encoding: "utf8",
  env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1" },
});
if (status !== 0) {
  console.error(`${stdout}${stderr}`);
  process.exit(1);
}
