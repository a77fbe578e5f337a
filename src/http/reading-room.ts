/** The reading room: pages for people, rendered on the server, and the files with which they go on in the browser. */
import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Exchange } from "../graphql/exchange.js";
import { graphqlError } from "../graphql/errors.js";
import { OnRecordError, RateLimitedError } from "../shared/errors.js";
import { accepts, readAssets, readBuiltFile, sendBuiltFile } from "./built-files.js";
import { cacheableReply } from "./caching.js";
import type { GraphqlOverHttp } from "./graphql.js";
import type { Page, Reply } from "./reply.js";
import { StoredAnswer, type ResponseCache } from "./response-cache.js";

/** What the build of web/ offers; see web/src/entry-server.tsx. */
interface Renderer {
  render: (path: string, search: string, host: { origin: string; manifest: unknown; fetch: typeof fetch }) => Promise<{ status: number; html: string }>;
}

export interface ReadingRoomParts {
  graphql: Pick<GraphqlOverHttp, "ask">;
  /** The origin that canonical links begin with. */
  publicUrl: string;
  cache: ResponseCache | undefined;
  maxAge: number;
}

/** Only files of our own. Plots set styles of their own, which can load nothing. */
const headers = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; "),
  "referrer-policy": "strict-origin-when-cross-origin",
};

/** What every page is charged, in rows, beside its query: one that is kept or does not exist has none. */
const pageCost = 1;

/** Longer addresses are no page's. */
const longestAddress = 4_000;

export class ReadingRoom {
  private constructor(
    private readonly renderer: Renderer,
    private readonly manifest: unknown,
    private readonly parts: ReadingRoomParts,
  ) {}

  /** @param folder what `vite build` and `vite build --ssr` wrote of web/, usually `dist/web` */
  static async open(folder: string, parts: ReadingRoomParts): Promise<ReadingRoom> {
    const renderer = (await import(pathToFileURL(join(folder, "server", "entry-server.js")).href)) as Renderer;
    return new ReadingRoom(renderer, JSON.parse(readFileSync(join(folder, "browser", "manifest.json"), "utf8")), parts);
  }

  /** The page of an address, the one for what does not exist included. */
  async answer(request: IncomingMessage, exchange: Exchange): Promise<Reply> {
    const url = request.url ?? "/";
    if (url.length > longestAddress) return inWords(414, "The address is too long.");
    try {
      await exchange.account.charge(pageCost);
    } catch (error) {
      if (error instanceof RateLimitedError) return inWords(429, error.message);
      throw error;
    }
    return this.page(request, url, exchange);
  }

  private async page(request: IncomingMessage, url: string, exchange: Exchange): Promise<Reply> {
    const { cache, maxAge, publicUrl: origin } = this.parts;
    const isCompressed = accepts(acceptedBy(request), "gzip");
    const key = `page\n${String(isCompressed)}\n${url}`;
    const kept = cache?.get(key);
    if (kept) return page(cacheableReply(request, kept, maxAge), isCompressed);
    const begun = cache?.begin() ?? 0;
    const at = url.indexOf("?");
    const [path, search] = at < 0 ? [url, ""] : [url.slice(0, at), url.slice(at + 1)];
    const { status, html } = await this.renderer.render(path, search, { origin, manifest: this.manifest, fetch: (_, init) => this.ask(init, exchange) });
    if (status !== 200 || !exchange.tables) return { status, headers: { ...headers, "cache-control": "no-store" }, body: html };
    const answer = new StoredAnswer(headers["content-type"], isCompressed ? await compress(html) : html);
    cache?.put(key, answer, exchange.tables, begun);
    return page(cacheableReply(request, answer, maxAge), isCompressed);
  }

  /** Asks the API as the page does in the browser. */
  private async ask(init: RequestInit | undefined, exchange: Exchange): Promise<Response> {
    const asked = init?.body;
    if (typeof asked !== "string") throw new Error("the reading room asks by POST");
    try {
      const { status, headers: given, body } = await this.parts.graphql.ask(asked, exchange);
      return new Response(body, { status, headers: given });
    } catch (error) {
      // As the server tells a client of its API.
      if (error instanceof OnRecordError) return Response.json({ errors: [graphqlError(error, {})] }, { status: error instanceof RateLimitedError ? 429 : 503 });
      throw error;
    }
  }
}

const acceptedBy = ({ headers }: IncomingMessage): string => headers["accept-encoding"] ?? "";

const inWords = (status: number, body: string): Reply => ({ status, headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" }, body });

const compress = promisify<string, Buffer>(gzip);

const page = (reply: Reply, isCompressed: boolean): Reply => ({
  ...reply,
  headers: { ...headers, ...reply.headers, vary: "accept-encoding", ...(isCompressed && { "content-encoding": "gzip" }) },
});

/** Files that are looked for under these names. */
const wellKnown = ["favicon.svg", "robots.txt"];

/** Serves the files of the reading room, where it was built: the hashed ones under `/web/`. */
export function createReadingRoomFiles(folder: string): Page {
  if (!existsSync(folder)) return () => false;
  const browser = join(folder, "browser");
  const files = readAssets(browser, "/web/assets");
  for (const name of wellKnown) files.set(`/${name}`, readBuiltFile(join(browser, name), { "cache-control": "public, max-age=86400" }));
  return (request: IncomingMessage, response: ServerResponse) => {
    const { method, url = "/" } = request;
    const file = files.get(url.split("?", 1)[0] ?? "");
    if (!file || (method !== "GET" && method !== "HEAD")) return false;
    sendBuiltFile(response, file, acceptedBy(request), method === "HEAD");
    return true;
  };
}
