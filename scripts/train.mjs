// `npm run train -- --corpus DIR`: learns the extractor's weights, after installing what only training needs.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { install, installFolder, requireNode } from "./setup.mjs";

requireNode();
await install({ forTests: true });
await installFolder("train");
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { status } = spawnSync(process.execPath, [join(root, "node_modules", "tsx", "dist", "cli.mjs"), "train/train.ts", ...process.argv.slice(2)], { cwd: root, stdio: "inherit" });
process.exit(status ?? 1);
