/** A server that is asked to end, at any moment and with any number of clients, answers what it was asked before and ends. */
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { databaseKinds, type DatabaseKind } from "../support/empty-database.js";
import type { Called } from "../support/reliability/call.js";
import { EventStream } from "../support/reliability/event-stream.js";
import { report, spread, tally } from "../support/reliability/figures.js";
import { Load, nextTopic } from "../support/reliability/load.js";
import { createKey, newPlace, type Place } from "../support/reliability/place.js";
import { errorsOf, startServer } from "../support/reliability/server-process.js";

const rounds: Record<DatabaseKind, number> = { postgresql: 20, embedded: 6 };
const [readers, writers] = [12, 4];

/** What was asked before the signal has to be answered whole; what came later may be turned away, but not half answered. */
function failuresOf(called: readonly Called[], signalledAt: number): Called[] {
  return called.filter(({ outcome, sentAt }) => {
    if (outcome.kind === "answered") return outcome.status !== 200 || (JSON.parse(outcome.body) as { errors?: unknown }).errors !== undefined;
    return outcome.kind === "cut" || outcome.kind === "silent" || (sentAt !== undefined && sentAt < signalledAt);
  });
}

/** One start and one end, with as much on the way as fits into some hundred milliseconds. */
async function round(place: Place, authorization: string, number: number) {
  const server = await startServer({ ...place.environment, SEED: "all" });
  const loads = [new Load(server.url, { clients: readers }), new Load(server.url, { clients: writers, next: nextTopic(`Round ${number}`), authorization })];
  const stream = await EventStream.open(server.url, "subscription { changed { id } }");
  // As browsers do: connected in advance, with nothing to ask yet.
  const waiting = connect(Number(new URL(server.url).port), "127.0.0.1").on("error", () => undefined);
  await wait(200 + Math.random() * 600);
  const signalledAt = performance.now();
  server.signal(number % 4 === 3 ? "SIGINT" : "SIGTERM");
  const ending = await server.ended();
  const called = (await Promise.all(loads.map((load) => load.stop()))).flat();
  stream.close();
  waiting.destroy();
  const inFlight = called.filter(({ sentAt, endedAt }) => sentAt !== undefined && sentAt < signalledAt && endedAt > signalledAt).length;
  return { ending, endedAfter: ending.at - signalledAt, called, inFlight, failures: failuresOf(called, signalledAt), output: server.output(), errors: errorsOf(server) };
}

describe.each(databaseKinds)("on the %s database", (kind) => {
  let place: Place;
  let authorization: string;
  beforeAll(async () => {
    place = await newPlace(kind);
    authorization = await createKey(place);
  });
  afterAll(() => place.remove());

  test(`${rounds[kind]} times: no request that was sent before fails, and it ends with 0 within 10 s`, { timeout: 600_000 }, async () => {
    const ends: number[] = [];
    const all: Called[] = [];
    let inFlight = 0;
    for (let number = 0; number < rounds[kind]; number += 1) {
      const { ending, endedAfter, called, failures, output, errors, ...counted } = await round(place, authorization, number);
      expect(failures.slice(0, 3), `round ${number + 1}: ${failures.length} of ${called.length} failed`).toEqual([]);
      expect(ending, output).toMatchObject({ status: 0, signal: null });
      expect(endedAfter).toBeLessThan(10_000);
      expect(errors).toEqual([]);
      ends.push(endedAfter);
      all.push(...called);
      inFlight += counted.inFlight;
    }
    report(
      `${kind}: ended after ${spread(ends)}; ${all.length} requests, ${inFlight} of them in flight at a signal: ${JSON.stringify(tally(all.map(({ outcome }) => outcome.kind)))}`,
    );
    expect(inFlight).toBeGreaterThan(rounds[kind]);
  });
});
