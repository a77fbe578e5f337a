import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { readAssets, sendBuiltFile } from "./built-files.js";

/** What the build writes where a nonce belongs; see desk/vite.config.ts. */
const placeholder = "NONCE-OF-THIS-ANSWER";

/** Only the page's own script and style sheet run, by a nonce that no content can know; nothing is ever written as HTML. */
const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");

/**
 * Serves the editor's desk at `/desk`, and its hashed files under `/desk/assets/`.
 *
 * The answer of the returned function says whether it has answered the request, as the playground's does. All files are
 * read here once and answered from memory: no path of a request reaches the file system.
 *
 * @param folder what `vite build --config desk/vite.config.ts` wrote, usually `dist/desk`
 * @throws Error when the folder holds no built desk
 */
export function createDesk(folder: string): (request: IncomingMessage, response: ServerResponse) => boolean {
  const assets = readAssets(folder, "/desk/assets");
  const page = readFileSync(join(folder, "desk.html"), "utf8");
  return ({ method, url = "/", headers }, response) => {
    if (method !== "GET" && method !== "HEAD") return false;
    const [path = "/"] = url.split("?", 1);
    const file = assets.get(path);
    if (file) sendBuiltFile(response, file, headers["accept-encoding"] ?? "", method === "HEAD");
    else if (path === "/desk" || path === "/desk/") sendPage(response, page, method === "HEAD");
    else return false;
    return true;
  };
}

function sendPage(response: ServerResponse, page: string, onlyHeaders: boolean): void {
  const nonce = randomBytes(16).toString("base64");
  const body = page.replaceAll(placeholder, nonce);
  response.writeHead(200, {
    "content-type": "text/html; charset=utf-8",
    "content-length": Buffer.byteLength(body),
    "content-security-policy": contentSecurityPolicy(nonce),
    "cache-control": "no-store",
    "cross-origin-opener-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  });
  response.end(onlyHeaders ? undefined : body);
}
