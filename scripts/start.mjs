// `npm start`: from a fresh clone to a serving server.
import { build, generate, install, requireNode } from "./setup.mjs";

requireNode();
await install();
await generate();
await build();
// Libraries check themselves less in production.
process.env["NODE_ENV"] ??= "production";
await import("../dist/src/main.js");
