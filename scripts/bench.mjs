// `npm run bench`: sets up what the benchmark needs, its own packages included, then runs it.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, generate, install, requireNode } from "./setup.mjs";

requireNode();
await install({ forTests: true });
await generate();
await build();
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const run = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: ["inherit", "inherit", "inherit"] }).status ?? 1;
if (!existsSync(join(root, "bench", "node_modules"))) run(process.env.npm_execpath, "ci", "--prefix", "bench", "--no-audit", "--no-fund", "--loglevel", "error");
process.exit(run(join(root, "node_modules", "tsx", "dist", "cli.mjs"), "bench/run.ts", ...process.argv.slice(2)));
