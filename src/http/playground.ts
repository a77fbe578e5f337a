import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { readAssets, readBuiltFile, sendBuiltFile, type BuiltFile } from "./built-files.js";

/**
 * Only files of our own; nothing is loaded from another host, whatever a response holds.
 * The exceptions: both pages set style attributes, GraphiQL's style sheet carries its fonts and
 * cursors as `data:`, and Voyager lays the drawing out with Graphviz, which is WebAssembly in a
 * worker that it makes from a `blob:`.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const PAGE_HEADERS = {
  "cache-control": "no-cache",
  "content-security-policy": CONTENT_SECURITY_POLICY,
  "referrer-policy": "no-referrer",
};

/**
 * Serves GraphiQL at `/graphiql`, the drawing of the schema at `/schema`, and their hashed files under `/assets/`.
 *
 * The answer of the returned function says whether it has answered the request; a request that is not
 * for the playground is left untouched. All files, 6 MB, are read here once and answered from memory: no
 * path of a request reaches the file system. (`sirv` was tried: version 3.0.2 leaves a file open for every
 * aborted download, and the header `Range: bytes=5-2` ends the process.)
 *
 * @param folder what `vite build --config playground/vite.config.ts` wrote, usually `dist/playground`
 * @throws Error when the folder holds no built playground
 */
export function createPlayground(folder: string): (request: IncomingMessage, response: ServerResponse) => boolean {
  const files = readFiles(folder);
  return ({ method, url = "/", headers }, response) => {
    const [path = "/"] = url.split("?", 1);
    const file = files.get(path);
    if (file === undefined || (method !== "GET" && method !== "HEAD")) return false;
    sendBuiltFile(response, file, headers["accept-encoding"] ?? "", method === "HEAD");
    return true;
  };
}

function readFiles(folder: string): ReadonlyMap<string, BuiltFile> {
  return new Map([
    ...readAssets(folder, "/assets"),
    ["/graphiql", readBuiltFile(join(folder, "graphiql.html"), PAGE_HEADERS)],
    ["/schema", readBuiltFile(join(folder, "schema.html"), PAGE_HEADERS)],
  ]);
}
