// `npm run cli -- COMMAND`: makes what is missing, then runs the command. What setting up says goes to standard error.
import { build, generate, install, requireNode } from "./setup.mjs";

requireNode();
await install();
await generate();
await build();
await import("../dist/src/cli/on-record.js");
