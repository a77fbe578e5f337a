/** Reads articles from addresses of hosts that were named for it. */
import { lookup } from "node:dns/promises";
import { type IncomingMessage, request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import type { Readable } from "node:stream";
import { createBrotliDecompress, createUnzip } from "node:zlib";
import { InvalidInputError } from "../../shared/errors.js";
import { bounds } from "./bounds.js";
import { isPublicAddress } from "./public-address.js";
import { readArticles, type ReadItem } from "./read-articles.js";
import { Refusal } from "./refusal.js";

export interface AddressRules {
  /** Hosts that may be asked, exactly as they stand in an address: with the port where it is not the scheme's own. */
  hosts: readonly string[];
  /** Which IP addresses may be connected to: those of the public internet. Tests let loopback through. */
  mayConnect?: (ip: string) => boolean;
  /** For all of it, redirects included. */
  milliseconds?: number;
}

const redirectsAtMost = 5;

/** The articles at an address; where the page does not name its canonical address, that is the one which answered. What is refused is an item, as for files. */
export async function* readAddress(address: string, rules: AddressRules): AsyncGenerator<ReadItem> {
  const { milliseconds = 10_000 } = rules;
  const answer = await fetchBounded(address, rules, AbortSignal.timeout(milliseconds)).catch((error: unknown) => {
    if (error instanceof Refusal) return error;
    const { name, code = name } = error as NodeJS.ErrnoException;
    return new Refusal(name === "TimeoutError" || name === "AbortError" ? `took longer than ${milliseconds / 1000} s` : `cannot be reached (${code})`);
  });
  if (answer instanceof Refusal) {
    yield { sourceName: address, error: new InvalidInputError("ADDRESS", `${address} ${answer.message}.`) };
    return;
  }
  for await (const item of readArticles({ name: address, bytes: [answer.bytes], charset: answer.charset }))
    yield "error" in item || item.article.canonicalUrl !== null ? item : { ...item, article: { ...item.article, canonicalUrl: answer.address } };
}

interface Answer {
  bytes: Uint8Array;
  charset: string | null;
  address: string;
}

async function fetchBounded(address: string, rules: AddressRules, signal: AbortSignal): Promise<Answer> {
  let url = parse(address);
  for (let redirects = 0; redirects <= redirectsAtMost; redirects++) {
    const ip = await admit(url, rules, signal);
    const response = await ask(url, ip, signal);
    const { statusCode: status = 0, headers } = response;
    if (status >= 300 && status < 400 && headers.location !== undefined) {
      response.destroy();
      url = parse(headers.location, url);
      continue;
    }
    if (status !== 200) {
      response.destroy();
      throw new Refusal(`answers with status ${status}`);
    }
    const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(headers["content-type"] ?? "")?.[1] ?? null;
    return { bytes: await bodyOf(response, signal), charset, address: url.href };
  }
  throw new Refusal(`redirects more than ${redirectsAtMost} times`);
}

function parse(address: string, base?: URL): URL {
  if (!URL.canParse(address, base)) throw new Refusal("is no address");
  const url = new URL(address, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") throw new Refusal("is not an http or https address");
  if (url.username || url.password) throw new Refusal("names a user, which is not allowed");
  return url;
}

/** The one IP address to connect to. Every one that the name stands for must be allowed, or another look-up might give the other. */
async function admit({ host, hostname }: URL, { hosts, mayConnect = isPublicAddress }: AddressRules, signal: AbortSignal): Promise<string> {
  if (!hosts.some((allowed) => allowed.toLowerCase() === host)) throw new Refusal(`is on ${host}, which INGEST_ALLOW_HOSTS does not name`);
  const bare = hostname.replace(/^\[|\]$/g, "");
  const addresses = isIP(bare) ? [bare] : (await withSignal(lookup(bare, { all: true, verbatim: true }), signal)).map(({ address }) => address);
  const [first] = addresses;
  if (first === undefined) throw new Refusal("has no IP address");
  if (!addresses.every(mayConnect)) throw new Refusal(`is on ${host}, which stands for an address that is not public`);
  return first;
}

/** A look-up cannot be stopped; what it answers too late is not waited for. */
function withSignal<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    promise.then(resolve, reject);
    signal.addEventListener("abort", () => {
      reject(signal.reason as Error);
    });
  });
}

function ask(url: URL, ip: string, signal: AbortSignal): Promise<IncomingMessage> {
  const answer: LookupFunction = (_host, { all }, done) => {
    if (all) done(null, [{ address: ip, family: isIP(ip) }]);
    else done(null, ip, isIP(ip));
  };
  const headers = { "accept-encoding": "identity", accept: "text/html, application/xhtml+xml, application/xml, application/json, text/*;q=0.9", "user-agent": "on-record" };
  return new Promise((resolve, reject) => {
    const request = (url.protocol === "https:" ? httpsRequest : httpRequest)(url, { lookup: answer, headers, signal, agent: false }, resolve);
    request.on("error", (error) => {
      reject(signal.aborted ? (signal.reason as Error) : error);
    });
    request.end();
  });
}

/** What is counted is what comes out of decompression, and no more of it is made than allowed. */
async function bodyOf(response: IncomingMessage, signal: AbortSignal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = decompressed(response);
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (length > bounds.bytes) throw new Refusal(`is larger than ${bounds.bytes / 1e6} MB`);
      chunks.push(chunk);
    }
  } catch (error) {
    throw signal.aborted ? (signal.reason as Error) : error;
  } finally {
    response.destroy();
  }
  return Buffer.concat(chunks);
}

function decompressed(response: IncomingMessage): Readable {
  const encoding = response.headers["content-encoding"] ?? "identity";
  if (encoding === "identity") return response;
  const unpack = encoding === "br" ? createBrotliDecompress() : /^(?:x-)?gzip$|^deflate$/.test(encoding) ? createUnzip() : null;
  if (!unpack) throw new Refusal(`answers in the encoding ${encoding}, which is not read`);
  response.on("error", (error) => unpack.destroy(error));
  return response.pipe(unpack);
}
