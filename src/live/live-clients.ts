/** Who is connected: how many may be, and whether they still are who they were. */
import type { Viewer } from "../access/viewer.js";
import { TooManyError, UnauthenticatedError, UnavailableError } from "../shared/errors.js";
import type { ClientCount } from "./live-client.js";
import { LiveClient } from "./live-client.js";

export interface LiveLimits {
  /** Of all clients together, and of one. */
  connections: number;
  connectionsOfOne: number;
  /** Of one client, over all its connections. */
  subscriptionsOfOne: number;
}

/** Says who asks, by the value of the header Authorization. @throws UnauthenticatedError, UnavailableError */
export type Authenticate = (authorization: string | undefined) => Promise<Viewer>;

/** How often those who said who they are are looked up again, in ms. */
const interval = 2_000;

/** A place that a connection takes. */
export interface Seat {
  /** Says who sits there. @throws UnauthenticatedError */
  take: (authorization: string | undefined, charge: LiveClient["charge"]) => Promise<LiveClient>;
  leave: () => void;
}

export class LiveClients {
  private readonly counts = new Map<string, ClientCount>();
  private connections = 0;
  private readonly known = new Map<string, Set<LiveClient>>();
  private readonly timer: NodeJS.Timeout;
  private checking = false;

  constructor(
    private readonly authenticate: Authenticate,
    private readonly limits: LiveLimits,
  ) {
    this.timer = setInterval(() => void this.check(), interval);
    this.timer.unref();
  }

  get size(): number {
    return this.connections;
  }

  stop(): void {
    clearInterval(this.timer);
  }

  /** @param address of the client. @throws UnavailableError, TooManyError */
  admit(address: string): Seat {
    const { connections, connectionsOfOne } = this.limits;
    if (this.connections >= connections) throw new UnavailableError("The server has as many live connections as it can; try again later.");
    const count = this.counts.get(address) ?? { connections: 0, subscriptions: 0 };
    if (count.connections >= connectionsOfOne)
      throw new TooManyError(`You have ${connectionsOfOne} live connections open, as many as one client may.`, { budget: connectionsOfOne });
    this.counts.set(address, count);
    count.connections += 1;
    this.connections += 1;
    return this.seat(address, count);
  }

  private seat(address: string, count: ClientCount): Seat {
    let taken: { client: LiveClient; authorization: string | undefined } | undefined;
    let left = false;
    return {
      take: async (authorization, charge) => {
        const client = new LiveClient(await this.authenticate(authorization), charge, count, this.limits.subscriptionsOfOne);
        if (left) client.end();
        else if (authorization !== undefined) this.known.set(authorization, (this.known.get(authorization) ?? new Set()).add(client));
        taken = { client, authorization };
        return client;
      },
      leave: () => {
        if (left) return;
        left = true;
        this.connections -= 1;
        count.connections -= 1;
        if (count.connections === 0) this.counts.delete(address);
        if (taken) this.forget(taken.client, taken.authorization);
      },
    };
  }

  private forget(client: LiveClient, authorization: string | undefined): void {
    client.end();
    const others = authorization === undefined ? undefined : this.known.get(authorization);
    if (authorization === undefined || !others) return;
    others.delete(client);
    if (others.size === 0) this.known.delete(authorization);
  }

  private async check(): Promise<void> {
    if (this.checking) return;
    this.checking = true;
    for (const [authorization, clients] of [...this.known]) {
      const now = await this.authenticate(authorization).catch((error: unknown) => (error instanceof UnauthenticatedError ? error : null));
      for (const client of clients) {
        const why = whyEnded(client.viewer, now);
        if (why) client.end(why);
      }
    }
    this.checking = false;
  }
}

/** @param now null while it cannot be known: then nothing ends but what has an end of its own. */
function whyEnded({ expiresAt, permissions }: Viewer, now: Viewer | UnauthenticatedError | null): Error | null {
  if (now instanceof UnauthenticatedError) return now;
  if (expiresAt && expiresAt.getTime() <= Date.now()) return new UnauthenticatedError("What said who you are has ended; connect again with another key or token.");
  const isSame = now === null || (now.permissions.size === permissions.size && [...permissions].every((permission) => now.permissions.has(permission)));
  return isSame ? null : new UnauthenticatedError("What you may do has changed; connect again.");
}
