// `npm run test:reliability`: real servers that are ended, killed, and bereft of their database. Takes some minutes.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, generate, install, requireNode } from "./setup.mjs";

requireNode();
await install({ forTests: true });
await generate();
await build();
const root = dirname(dirname(fileURLToPath(import.meta.url)));
// One file after the other: times are measured.
const args = ["run", "--project", "reliability", "--no-file-parallelism", ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, [join(root, "node_modules", "vitest", "vitest.mjs"), ...args], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, ON_RECORD_TEST_RELIABILITY: "1" },
});
process.exit(status ?? 1);
