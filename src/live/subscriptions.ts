/**
 * Subscriptions, whatever carries them. Each goes along the change feed from a place of its own and takes the next events
 * when the client has taken those before: nothing is queued, and what a lost connection missed is read when it is back.
 */
import type { DocumentNode, ExecutionResult } from "graphql";
import { setTimeout as wait } from "node:timers/promises";
import { Permission } from "../access/permissions.js";
import { changedTypes } from "../changes/changed-type.js";
import { announcing, type Announced } from "../reading/announced.js";
import { placeOf } from "../reading/changes.js";
import type { ReadEngine } from "../reading/engine.js";
import { OnRecordError, UnavailableError } from "../shared/errors.js";
import type { ChangeFeed } from "./feed.js";
import type { FeedEvent } from "./feed.store.js";
import { endable } from "./endable.js";
import type { LiveClient } from "./live-client.js";
import type { LiveRequest, OperationReader, Wanted } from "./operation.js";

/** What a subscription is charged when it begins, and each time something is read for it, in rows. */
const requestCost = 1;
/** Events that are read by one statement. */
const mostAtOnce = 50;
/** In ms. */
const pauseWithoutDatabase = 500;

export interface Opened {
  document: DocumentNode;
  events: AsyncGenerator<ExecutionResult, void, void>;
}

const nobody: Announced = { place: 0, at: "", entity: "", entityId: "00000000-0000-0000-0000-000000000000" };

export class Subscriptions {
  constructor(
    private readonly reader: OperationReader,
    private readonly engine: ReadEngine,
    private readonly feed: ChangeFeed,
    /** How many rows one operation may read. */
    private readonly budget: number,
  ) {}

  /** @throws Refusal, GraphQLError, OnRecordError when the subscription cannot begin. */
  async open(request: LiveRequest, client: LiveClient): Promise<Opened> {
    const [uncount, unfollow] = [client.subscribe(), this.feed.join()];
    const leave = (): void => {
      uncount();
      unfollow();
    };
    try {
      await client.charge(requestCost);
      const wanted = this.reader.read(request);
      const { document, operation, variables } = wanted;
      const cost = this.engine.costOf(document, operation, announcing(variables, [nobody]), client.viewer);
      const place = await this.startingPlace(wanted, client);
      const atOnce = Math.max(1, Math.min(mostAtOnce, Math.floor(this.budget / Math.max(1, cost))));
      return { document, events: endable((signal) => this.follow(wanted, client, { place, atOnce, signal }), client.ended, leave) };
    } catch (error) {
      leave();
      throw error;
    }
  }

  private async startingPlace({ since }: Wanted, client: LiveClient): Promise<number> {
    const seesAll = seesEverything(client);
    if (since === undefined || since === null) return this.feed.end();
    const place = placeOf(since, seesAll);
    return seesAll ? place : this.feed.placeOf(place);
  }

  private async *follow(wanted: Wanted, client: LiveClient, from: { place: number; atOnce: number; signal: AbortSignal }): AsyncGenerator<ExecutionResult, void, void> {
    const { signal, atOnce } = from;
    const types = new Set<string>(wanted.about === null ? (wanted.types ?? changedTypes) : [wanted.about]);
    const isTold = toldTo(wanted, client);
    let { place } = from;
    while (!isOver(signal)) {
      const next = await patiently(() => this.feed.after(place, types), signal);
      const events = next.events.flatMap((event) => isTold(event) ?? []);
      for (let at = 0; at < events.length && !isOver(signal); at += atOnce) {
        const part = events.slice(at, at + atOnce);
        for (const value of await patiently(() => this.read(wanted, client, part), signal)) {
          if (isOver(signal)) break;
          yield { data: { [wanted.key]: value } };
        }
      }
      if (next.place === place) await this.feed.more(place, signal);
      place = next.place;
    }
    const reason: unknown = client.ended.reason;
    if (reason instanceof OnRecordError) throw reason;
  }

  /** What the client is told of some events: nothing of those that it may not see or that its filter leaves out. */
  private async read({ document, operation, variables, key }: Wanted, { viewer, charge }: LiveClient, events: readonly Announced[]): Promise<unknown[]> {
    const answer = await this.engine.answer(document, operation, announcing(variables, events), { viewer, charge: (cost) => charge(requestCost + cost) });
    return answer ? ((JSON.parse(answer.data) as Record<string, unknown[]>)[key] ?? []) : [];
  }
}

const isOver = (signal: AbortSignal): boolean => signal.aborted;

const seesEverything = ({ viewer }: LiveClient): boolean => viewer.permissions.has(Permission.READ_DRAFTS);

/** An event as the client's own numbers have it; null for one that is not for it. */
function toldTo({ about }: Wanted, client: LiveClient): (event: FeedEvent) => Announced | null {
  const seesAll = seesEverything(client);
  return ({ number, publicNumber, at, entity, entityId, published }) => {
    const place = seesAll ? number : publicNumber;
    return place === null || (about !== null && !published) ? null : { place, at, entity, entityId };
  };
}

/** While the database cannot be reached, it is tried again: the place in the feed is kept. */
async function patiently<Result>(read: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
  for (;;) {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof UnavailableError) || signal.aborted) throw error;
      await wait(pauseWithoutDatabase, undefined, { signal }).catch(() => undefined);
    }
  }
}
