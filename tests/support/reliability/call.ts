/** One GraphQL request and what became of it, told apart finely enough for tests in which servers and databases end. */
import { request, type Agent } from "node:http";

export type Outcome =
  | { kind: "answered"; status: number; body: string }
  /** No connection was made: nothing was asked. */
  | { kind: "refused" }
  /** The connection was closed before the first byte of an answer. */
  | { kind: "closed" }
  /** The answer has begun, and no more of it came. */
  | { kind: "cut" }
  | { kind: "silent" };

export interface Call {
  query: string;
  variables?: Record<string, unknown> | undefined;
}

/** An outcome with its times, on the clock of performance.now(). */
export interface Called {
  call: Call;
  outcome: Outcome;
  /** When the whole request had been handed to the system; undefined where that never came. */
  sentAt: number | undefined;
  endedAt: number;
  took: number;
}

export interface CallOptions {
  agent: Agent;
  authorization?: string | undefined;
  /** After so many ms a server counts as silent. */
  patience?: number;
}

export function call(url: string, what: Call, { agent, authorization, patience = 10_000 }: CallOptions): Promise<Called> {
  const started = performance.now();
  let sentAt: number | undefined;
  return new Promise((resolve) => {
    let [begun, body, status] = [false, "", 0];
    const end = (outcome: Outcome): void => {
      clearTimeout(timer);
      const endedAt = performance.now();
      resolve({ call: what, outcome, sentAt, endedAt, took: endedAt - started });
    };
    const headers = { "content-type": "application/json", ...(authorization === undefined ? {} : { authorization }) };
    const outgoing = request(`${url}/graphql`, { method: "POST", agent, headers }, (incoming) => {
      [begun, status] = [true, incoming.statusCode ?? 0];
      incoming.setEncoding("utf8").on("data", (text: string) => (body += text));
      incoming.on("error", () => {
        end({ kind: "cut" });
      });
      incoming.on("end", () => {
        end({ kind: "answered", status, body });
      });
    });
    const timer = setTimeout(() => {
      end({ kind: "silent" });
      outgoing.destroy();
    }, patience);
    outgoing.on("finish", () => (sentAt = performance.now()));
    outgoing.on("error", (error: NodeJS.ErrnoException) => {
      end({ kind: begun ? "cut" : error.syscall === "connect" ? "refused" : "closed" });
    });
    outgoing.end(JSON.stringify(what));
  });
}
