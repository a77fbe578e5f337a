/** Files that a build has written, kept in memory and sent as they are; the playground and the desk share it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import { extname, join } from "node:path";

// The names hold a hash of the content.
const ASSET_HEADERS = { "cache-control": "public, max-age=31536000, immutable", vary: "accept-encoding" };

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

export interface BuiltFile {
  headers: OutgoingHttpHeaders;
  plain: Buffer;
  br?: Buffer;
  gzip?: Buffer;
}

/**
 * The hashed files of a build, each by its path on the server.
 * @throws Error when the folder holds no build
 */
export function readAssets(folder: string, path: string): Map<string, BuiltFile> {
  const assets = join(folder, "assets");
  if (!existsSync(assets)) throw new Error(`nothing is built in ${folder}: npm start builds it`);
  const names = readdirSync(assets).filter((name) => !/\.(?:br|gz)$/.test(name));
  return new Map(names.map((name) => [`${path}/${name}`, readBuiltFile(join(assets, name), ASSET_HEADERS)]));
}

/** A file with its compressed forms, where the build has written them beside it. */
export function readBuiltFile(path: string, headers: OutgoingHttpHeaders): BuiltFile {
  const contentType = CONTENT_TYPES[extname(path)] ?? "application/octet-stream";
  return {
    headers: { ...headers, "content-type": contentType, "x-content-type-options": "nosniff" },
    plain: readFileSync(path),
    ...(existsSync(`${path}.br`) && { br: readFileSync(`${path}.br`) }),
    ...(existsSync(`${path}.gz`) && { gzip: readFileSync(`${path}.gz`) }),
  };
}

/** Whether an `accept-encoding` names a coding, and not to refuse it (RFC 9110, 12.5.3). */
export const accepts = (accepted: string, coding: string): boolean =>
  accepted.split(",").some((one) => {
    const [name, weight = ""] = one.toLowerCase().split(";");
    return name?.trim() === coding && !/^\s*q=0(?:\.0*)?\s*$/.test(weight);
  });

/** @param accepted the request's `accept-encoding` */
export function sendBuiltFile(response: ServerResponse, file: BuiltFile, accepted: string, onlyHeaders: boolean): void {
  const encoding = (["br", "gzip"] as const).find((it) => accepts(accepted, it) && file[it] !== undefined);
  const body = (encoding && file[encoding]) ?? file.plain;
  response.writeHead(200, {
    ...file.headers,
    ...(encoding && { "content-encoding": encoding }),
    "content-length": body.length,
  });
  response.end(onlyHeaders ? undefined : body);
}
