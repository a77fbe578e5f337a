/**
 * How much each client may ask for: rows, as the cost of its operations estimates them, in a minute. Counted in this
 * process; told by the headers of draft-ietf-httpapi-ratelimit-headers.
 */
import type { IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { RateLimitedError } from "../shared/errors.js";

const windowSeconds = 60;

/** What one request has been charged, and what its client has left. */
export interface Account {
  /** @throws RateLimitedError when the client has not as many rows left. */
  charge: (rows: number) => Promise<void>;
  headers: () => Record<string, string>;
}

const free: Account = { charge: () => Promise.resolve(), headers: () => ({}) };

export class RateLimit {
  private readonly limiter: RateLimiterMemory;

  /** @param budget rows a minute; 0 for no limit. @param proxies how many proxies of ours a request comes through. */
  constructor(
    private readonly budget: number,
    private readonly proxies: number,
  ) {
    this.limiter = new RateLimiterMemory({ points: Math.max(1, budget), duration: windowSeconds });
  }

  /** What names a client: its address or network. */
  clientOf(request: IncomingMessage): string {
    return clientOf(request, this.proxies);
  }

  accountOf(request: IncomingMessage): Account {
    if (this.budget === 0) return free;
    const client = this.clientOf(request);
    let last: RateLimiterRes | undefined;
    let retryAfter: number | undefined;
    return {
      charge: async (rows) => {
        try {
          last = await this.limiter.consume(client, rows);
        } catch (refusal) {
          if (!(refusal instanceof RateLimiterRes)) throw refusal;
          last = refusal;
          retryAfter = Math.ceil(refusal.msBeforeNext / 1_000);
          throw new RateLimitedError(retryAfter);
        }
      },
      headers: () => ({ ...(last ? this.headers(last) : {}), ...(retryAfter === undefined ? {} : { "retry-after": String(retryAfter) }) }),
    };
  }

  private headers({ remainingPoints, msBeforeNext }: RateLimiterRes): Record<string, string> {
    return {
      "ratelimit-policy": `"rows";q=${this.budget};w=${windowSeconds}`,
      ratelimit: `"rows";r=${Math.max(0, remainingPoints)};t=${Math.ceil(msBeforeNext / 1_000)}`,
    };
  }
}

/** The client's address; of IPv6 the network, since one client has a whole one. */
function clientOf({ headers, socket }: IncomingMessage, proxies: number): string {
  const forwarded = String(headers["x-forwarded-for"] ?? "").split(",");
  const address = (proxies > 0 ? forwarded[forwarded.length - proxies]?.trim() : undefined) ?? socket.remoteAddress ?? "";
  return isIPv6(address) && !address.startsWith("::ffff:") ? network(address) : address;
}

/** The first four groups of an IPv6 address. */
function network(address: string): string {
  const [head = "", tail] = address.split("::");
  const groups = head === "" ? [] : head.split(":");
  const filled = tail === undefined ? groups : [...groups, ...Array<string>(Math.max(0, 8 - groups.length - (tail === "" ? 0 : tail.split(":").length))).fill("0")];
  return `${filled.slice(0, 4).join(":")}::/64`;
}
