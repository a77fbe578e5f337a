// What must be there before the server or the tests can run: packages, generated code, a build. Each is made anew only
// when it is missing or older than what it is made from. Plain JavaScript without packages: it runs first of all.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...path) => join(root, ...path);

/** Ends with one sentence where Node is too old. */
export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`On Record needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}

/** When a file, or the newest file of a folder, was last written; content and notes are no sources. */
function newest(path) {
  if (!existsSync(path)) return 0;
  const status = statSync(path);
  if (status.isDirectory()) return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
  return /\.(ya?ml|md)$|\.schema\.json$/.test(path) ? 0 : status.mtimeMs;
}

const isStale = (made, ...sources) => !existsSync(made) || newest(made) < Math.max(...sources.map((source) => newest(at(source))));

/** Runs a program of Node's; what it prints is shown only when it fails. */
function run(step, script, args, env = {}) {
  return new Promise((resolve) => {
    console.error(`  ${step} …`);
    const child = spawn(process.execPath, [script, ...args], { cwd: root, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.on("data", (data) => (output += data));
    child.stderr.on("data", (data) => (output += data));
    child.on("close", (code) => {
      if (code === 0) return resolve();
      console.error(`${output}\n${step} failed.`);
      process.exit(code ?? 1);
    });
  });
}

const touch = (file) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, "");
  utimesSync(file, new Date(), new Date());
};

/** The packages of the lock file; `forTests` adds those that only development needs. */
export async function install({ forTests = false } = {}) {
  const hasDevelopment = existsSync(at("node_modules", "vitest"));
  if (!isStale(at("node_modules", ".package-lock.json"), "package-lock.json") && (hasDevelopment || !forTests)) return;
  const npm = process.env.npm_execpath;
  if (!npm) {
    console.error("Start it with `npm start` (or `npm test`), so that packages can be installed.");
    process.exit(1);
  }
  await run("Installing packages, which takes a minute", npm, ["ci", "--no-audit", "--no-fund", ...(forTests || hasDevelopment ? [] : ["--omit=dev"])]);
}

/** The packages that only `folder` has. */
export async function installFolder(folder) {
  if (isStale(at(folder, "node_modules", ".package-lock.json"), `${folder}/package-lock.json`))
    await run(`Installing the packages of ${folder}/`, process.env.npm_execpath, ["ci", "--prefix", folder, "--no-audit", "--no-fund"]);
}

/** The packages that only the benchmark has, and the code that one of its contestants is generated from. */
export async function installBenchmark() {
  await installFolder("bench");
  const stamp = at("bench", "dist", ".generated");
  const generator = join("bench", "contestants", "pothos", "generate.mjs");
  if (!isStale(stamp, "prisma/schema.prisma", generator, "bench/node_modules/.package-lock.json")) return;
  await run("Generating the benchmark's database client", at(generator), []);
  touch(stamp);
}

/** Prisma's client and the datamodel. The variable keeps Prisma from fetching an engine that generating does not use. */
export async function generate() {
  const stamp = at("src", "generated", ".made");
  if (!isStale(stamp, "prisma/schema.prisma", "prisma/datamodel-generator.mjs", "node_modules/.package-lock.json")) return;
  await run("Generating the database client", at("node_modules", "prisma", "build", "index.js"), ["generate"], {
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
  });
  touch(stamp);
}

async function compile() {
  const stamp = at("dist", ".compiled");
  if (!isStale(stamp, "src", "seed", "tsconfig.json", "tsconfig.build.json")) return;
  await run("Compiling", at("node_modules", "typescript", "bin", "tsc"), ["-p", "tsconfig.build.json", "--noCheck"]);
  touch(stamp);
}

export async function buildPlayground() {
  const stamp = at("dist", ".playground");
  if (!isStale(stamp, "playground", "schema/operations", "node_modules/.package-lock.json")) return;
  await run("Bundling the playground", at("node_modules", "vite", "bin", "vite.js"), ["build", "--config", "playground/vite.config.ts"]);
  touch(stamp);
}

export async function buildDesk() {
  const stamp = at("dist", ".desk");
  if (!isStale(stamp, "desk", "playground/compressed.ts", "node_modules/.package-lock.json")) return;
  await run("Bundling the desk", at("node_modules", "vite", "bin", "vite.js"), ["build", "--config", "desk/vite.config.ts"]);
  touch(stamp);
}

export async function buildWeb() {
  const stamp = at("dist", ".web");
  if (!isStale(stamp, "web", "playground/compressed.ts", "node_modules/.package-lock.json")) return;
  const vite = at("node_modules", "vite", "bin", "vite.js");
  await run("Bundling the reading room", vite, ["build", "--config", "web/vite.config.ts"]);
  await run("Bundling its renderer", vite, ["build", "--ssr", "--config", "web/vite.config.ts"]);
  touch(stamp);
}

export async function build() {
  await Promise.all([compile(), buildPlayground(), buildDesk(), buildWeb()]);
}
