// `npm start`: from a fresh clone to a serving server.
import { build, generate, install, requireNode } from "./setup.mjs";

requireNode();
await install();
await generate();
await build();
await import("../dist/src/main.js");
