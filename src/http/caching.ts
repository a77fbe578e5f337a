/** What clients, and caches on the way to them, are told about an answer (RFC 9111), and whether they have it already. */
import type { IncomingMessage } from "node:http";
import type { Reply } from "./reply.js";
import type { StoredAnswer } from "./response-cache.js";

/** @param maxAge for how many seconds a cache may answer without asking us. */
export function cacheableReply({ method, headers }: Pick<IncomingMessage, "method" | "headers">, answer: StoredAnswer, maxAge: number): Reply {
  const { contentType, body } = answer;
  if (method === "POST") return { status: 200, headers: { "content-type": contentType }, body };
  const { etag } = answer;
  const told = { etag, "cache-control": maxAge > 0 ? `public, max-age=${maxAge}` : "public, no-cache", vary: "accept, authorization" };
  return names(headers["if-none-match"], etag) ? { status: 304, headers: told, body: "" } : { status: 200, headers: { "content-type": contentType, ...told }, body };
}

/** An answer that is for one client, or that may be another one the next time. */
export const privateReply = (reply: Reply): Reply => ({ ...reply, headers: { ...reply.headers, "cache-control": "no-store" } });

/** Whether If-None-Match names the tag; compressing proxies make a weak one of it. */
const names = (condition: string | undefined, etag: string): boolean => condition?.split(",").some((one) => one.trim() === "*" || one.trim().replace(/^W\//, "") === etag) ?? false;
