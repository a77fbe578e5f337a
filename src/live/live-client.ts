/** One connection of a client that is told of things. */
import type { Viewer } from "../access/viewer.js";
import type { Charge } from "../reading/engine.js";
import { TooManyError } from "../shared/errors.js";

/** Counts what one client has open, over all its connections. */
export interface ClientCount {
  connections: number;
  subscriptions: number;
}

export class LiveClient {
  private readonly ending = new AbortController();

  /** @param count shared by all connections of the client. */
  constructor(
    readonly viewer: Viewer,
    readonly charge: Charge,
    private readonly count: ClientCount,
    private readonly mostSubscriptions: number,
  ) {}

  /** Is given when everything is to end; its reason is an OnRecordError where the client is to be told why. */
  get ended(): AbortSignal {
    return this.ending.signal;
  }

  end(reason?: Error): void {
    this.ending.abort(reason);
  }

  /** Counts a subscription; answers what ends counting it, once. @throws TooManyError */
  subscribe(): () => void {
    if (this.count.subscriptions >= this.mostSubscriptions)
      throw new TooManyError(`You have ${this.mostSubscriptions} subscriptions open, as many as one client may; end one first.`, { budget: this.mostSubscriptions });
    this.count.subscriptions += 1;
    return () => {
      this.count.subscriptions -= 1;
    };
  }
}
