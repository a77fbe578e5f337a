/** What belongs to one request. */
import type { Viewer } from "../access/viewer.js";
import type { Answer, Charge } from "../reading/engine.js";

/** Where a request's cost is charged. */
export interface Account {
  charge: Charge;
}

/** What the HTTP side and the GraphQL side of one request tell each other. */
export interface Exchange {
  id: string;
  /** Who asks. */
  viewer: Viewer;
  /** Whom the operation's cost is charged to. */
  account: Account;
  /** Whether the cost is to be reported in the response's extensions. */
  wantsCost: boolean;
  operationName?: string;
  /** What became of the operation where it was answered before Apollo Server saw it; Apollo Server only reports it. */
  outcome?: { answer: Answer | null } | { error: unknown };
  /** The request was well formed, but its operation was refused: which status that is depends on the media type. */
  refused?: boolean;
  /** The tables that the answer was read from, where it is a whole answer to a query. */
  tables?: ReadonlySet<string>;
}

export interface Context {
  exchange: Exchange;
}
