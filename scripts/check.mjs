// `npm run check`: format, lint, types, import rules, unused code, and the committed schema. `-- --fix` mends what can be mended.
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
const fix = process.argv.includes("--fix");

const checks = [
  ["schema", join("tsx", "dist", "cli.mjs"), ["scripts/check-schema.ts", ...(fix ? ["--fix"] : [])]],
  ["client of the desk", join("tsx", "dist", "cli.mjs"), ["scripts/check-desk.ts", ...(fix ? ["--fix"] : [])]],
  ["client of the reading room", join("tsx", "dist", "cli.mjs"), ["scripts/check-web.ts", ...(fix ? ["--fix"] : [])]],
  ["format", join("prettier", "bin", "prettier.cjs"), [fix ? "--write" : "--check", "--log-level", "warn", "."]],
  ["types", join("typescript", "bin", "tsc"), ["--noEmit", "-p", "tsconfig.json"]],
  ["types of the playground", join("typescript", "bin", "tsc"), ["--noEmit", "-p", "playground/tsconfig.json"]],
  ["types of the desk", join("typescript", "bin", "tsc"), ["--noEmit", "-p", "desk/tsconfig.json"]],
  ["types of the reading room", join("typescript", "bin", "tsc"), ["--noEmit", "-p", "web/tsconfig.json"]],
  ["lint", join("eslint", "bin", "eslint.js"), ["--max-warnings", "0", ...(fix ? ["--fix"] : []), "."]],
  [
    "import rules",
    join("dependency-cruiser", "bin", "dependency-cruise.mjs"),
    ["--config", "dependency-cruiser.cjs", "--output-type", "err", "src", "seed", "playground", "desk", "web"],
  ],
  ["unused code", join("knip", "bin", "knip.js"), []],
];

let failed = 0;
for (const [name, script, args] of checks) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "node_modules", script), ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: "--max-old-space-size=4096" },
  });
  console.log(`${status === 0 ? "ok    " : "FAILED"} ${name}`);
  if (status === 0) continue;
  failed += 1;
  console.log(`${stdout}${stderr}`);
}
console.log(`${checks.length - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
