/** `/lists/…`: lists of the API as feeds, which are kept and compared, and as downloads, which are sent page by page while they are read. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { GraphQLError, type GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { atomFeed } from "../exchange/atom-feed.js";
import { csv } from "../exchange/csv.js";
import { feedOf, mediaTypes, type WriteFeed } from "../exchange/feed.js";
import { jsonFeed } from "../exchange/json-feed.js";
import { jsonLines } from "../exchange/json-lines.js";
import { ListReader, type Extent } from "../exchange/list-reader.js";
import { isFeed, readListRequest, type FeedFormat, type ListRequest } from "../exchange/list-request.js";
import { rssFeed } from "../exchange/rss-feed.js";
import type { Exchange } from "../graphql/exchange.js";
import { graphqlError } from "../graphql/errors.js";
import type { ReadEngine } from "../reading/engine.js";
import type { ReadLimits } from "../reading/limits.js";
import { OnRecordError, RateLimitedError, UnavailableError } from "../shared/errors.js";
import { HttpError } from "./body.js";
import { cacheableReply } from "./caching.js";
import type { Reply } from "./reply.js";
import { StoredAnswer, type ResponseCache } from "./response-cache.js";

export interface ListParts {
  schema: GraphQLSchema;
  engine: Pick<ReadEngine, "answer" | "costOf">;
  limits: ReadLimits;
  /** The origin that links begin with. */
  publicUrl: string;
  /** How many lists may be read at the same time. */
  maxWaiting: number;
  cache: ResponseCache | undefined;
  maxAge: number;
}

type ListReply = Reply | Reply<Readable>;

/** What every request is charged, in rows, beside the rows themselves. */
const requestCost = 1;

/** How long a client may take nothing of a download, in ms. */
const patience = 30_000;

const writers: Record<FeedFormat, WriteFeed> = { atom: atomFeed, rss: rssFeed, json: jsonFeed };
const downloads = {
  csv: { write: csv, mediaType: "text/csv; charset=utf-8; header=present" },
  jsonl: { write: jsonLines, mediaType: "application/jsonl; charset=utf-8" },
};

export class Lists {
  private readonly reader: ListReader;
  private waiting = 0;

  constructor(private readonly parts: ListParts) {
    this.reader = new ListReader(parts.schema, parts.engine, parts.limits);
  }

  /** @throws HttpError, RateLimitedError, UnavailableError */
  async answer(request: IncomingMessage, exchange: Exchange): Promise<ListReply> {
    await exchange.account.charge(requestCost);
    if (this.waiting >= this.parts.maxWaiting) throw new UnavailableError("The server has more to do than it can; try again in a moment.");
    this.waiting += 1;
    let reply: ListReply | undefined;
    try {
      reply = await this.reply(request, exchange).catch(refusal);
      return reply;
    } finally {
      if (reply?.body instanceof Readable) reply.body.once("close", () => (this.waiting -= 1));
      else this.waiting -= 1;
    }
  }

  private async reply(request: IncomingMessage, exchange: Exchange): Promise<ListReply> {
    const asked = readListRequest(request.url ?? "");
    if (!asked)
      throw new HttpError(
        404,
        "NOT_FOUND",
        "There is no such list, or not in this format. Articles and statements come as csv, jsonl, atom, rss and json, other lists as csv and jsonl.",
      );
    return isFeed(asked.format) ? this.feed(request, asked, asked.format, exchange) : this.download(asked, asked.format, exchange);
  }

  private async feed(request: IncomingMessage, asked: ListRequest, format: FeedFormat, { account }: Exchange): Promise<Reply> {
    const { cache, maxAge, publicUrl: origin } = this.parts;
    const key = `list\n${asked.address}`;
    const kept = cache?.get(key);
    if (kept) return cacheableReply(request, kept, maxAge);
    const begun = cache?.begin() ?? 0;
    const extent = await this.reader.survey(asked, account.charge);
    const { things, tables } = await this.reader.all(asked, extent);
    const next = extent.end === undefined ? undefined : asked.addressAfter(extent.end);
    const text = writers[format](feedOf(asked.list.name, things, { origin, address: asked.address, next }));
    const answer = new StoredAnswer(`${mediaTypes[format]}; charset=utf-8`, text);
    cache?.put(key, answer, tables, begun);
    return cacheableReply(request, answer, maxAge);
  }

  private async download(asked: ListRequest, format: keyof typeof downloads, { account }: Exchange): Promise<Reply<Readable>> {
    const { write, mediaType } = downloads[format];
    const { name } = asked.list;
    const extent = await this.reader.survey(asked, account.charge);
    const headers = { "content-type": mediaType, "content-disposition": `attachment; filename="${name}.${format}"`, "cache-control": "no-store", ...this.next(asked, extent) };
    return { status: 200, headers, body: Readable.from(write(name, this.reader.pages(asked, extent), this.parts.publicUrl), { highWaterMark: 1 }) };
  }

  /** Where the list goes on (RFC 8288). */
  private next({ addressAfter }: ListRequest, { end }: Extent): Record<string, string> {
    return end === undefined ? {} : { link: `<${this.parts.publicUrl}${addressAfter(end)}>; rel="next"` };
  }
}

/** A mistake of the client as in GraphQL, with its code and the argument. @throws everything else */
function refusal(error: unknown): Reply {
  if (error instanceof RateLimitedError || error instanceof UnavailableError) throw error;
  const told = error instanceof OnRecordError ? graphqlError(error, {}) : error;
  if (!(told instanceof GraphQLError) || told.extensions["code"] === undefined) throw error;
  const { message, extensions } = told;
  return { status: 400, headers: { "content-type": "application/json; charset=utf-8" }, body: JSON.stringify({ errors: [{ message, extensions }] }) };
}

/** Sends what is read at the pace of the client. Reading ends when the client goes. */
export async function sendStream({ method }: IncomingMessage, response: ServerResponse, body: Readable, logger: Logger): Promise<void> {
  if (method === "HEAD") {
    body.destroy();
    response.end();
    return;
  }
  response.setTimeout(patience, () => response.destroy());
  try {
    await pipeline(body, response);
  } catch (error) {
    // The client cannot be told: it sees that the connection ends before the list does.
    if (!response.destroyed || !isPrematureClose(error)) logger.error({ err: error }, "a download broke off");
  }
}

const isPrematureClose = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE";
