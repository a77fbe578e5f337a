// `npm run bench`: sets up what the benchmark needs, its own packages included, then runs it.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, generate, install, installBenchmark, requireNode } from "./setup.mjs";

requireNode();
await install({ forTests: true });
await installBenchmark();
await generate();
await build();
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { status } = spawnSync(process.execPath, [join(root, "node_modules", "tsx", "dist", "cli.mjs"), "bench/run.ts", ...process.argv.slice(2)], { cwd: root, stdio: "inherit" });
process.exit(status ?? 1);
