/** Clients that ask without a pause, each on a connection that it keeps, until they are stopped. */
import { Agent } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { call, type Call, type Called, type CallOptions } from "./call.js";

const pageOf = (first: number): string => `{ articles(first: ${first}) { nodes { slug headline published { value } statements(first: 5) { nodes { text speaker { name } } } } } }`;

/** Reads of several sizes. Each has another name, so that few are answered from memory. */
export function nextRead(number: number): Call {
  const sizes = [1, 3, 10, 25];
  const query = pageOf(sizes[number % sizes.length] ?? 1);
  return { query: number % 2 ? query : `query Read${number} ${query}` };
}

/** A mutation that no other asks for: `mark` is this load's own. */
export const nextTopic =
  (mark: string) =>
  (number: number): Call => ({
    query: "mutation ($input: CreateTopicInput!) { createTopic(input: $input) { topic { id } userErrors { code } } }",
    variables: { input: { name: `${mark} ${number}`, clientMutationId: `${mark}-${number}` } },
  });

/** After anything but an answer, so that a server that refuses is not asked a thousand times a second. */
const pause = 10;

export class Load {
  readonly called: Called[] = [];
  private readonly agents: Agent[] = [];
  private stopping = false;
  private readonly running: Promise<unknown>;

  constructor(
    private readonly url: string,
    { clients, patience = 10_000, next = nextRead, authorization }: { clients: number; patience?: number; next?: (number: number) => Call; authorization?: string },
  ) {
    this.running = Promise.all(
      Array.from({ length: clients }, (_, client) => {
        const agent = new Agent({ keepAlive: true, maxSockets: 1 });
        this.agents.push(agent);
        return this.keepAsking((turn) => next(turn * clients + client), { agent, patience, authorization });
      }),
    );
  }

  /** Returns when every client has its last answer. */
  async stop(): Promise<readonly Called[]> {
    this.stopping = true;
    await this.running;
    for (const agent of this.agents) agent.destroy();
    return this.called;
  }

  private async keepAsking(next: (turn: number) => Call, options: CallOptions): Promise<void> {
    for (let turn = 0; !this.stopping; turn += 1) {
      const called = await call(this.url, next(turn), options);
      this.called.push(called);
      if (called.outcome.kind !== "answered" || called.outcome.status !== 200) await wait(pause);
    }
  }
}
