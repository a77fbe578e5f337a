// `npm run dev`: the server from its sources, started again when one of them changes.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { buildDesk, buildPlayground, generate, install, requireNode } from "./setup.mjs";

requireNode();
await install({ forTests: true });
await generate();
await buildPlayground();
await buildDesk();
const child = spawn(process.execPath, [join("node_modules", "tsx", "dist", "cli.mjs"), "watch", "src/main.ts"], { stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code) => process.exit(code ?? 0));
