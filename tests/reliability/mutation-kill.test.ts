/** The server is killed while clients write: what it acknowledged is there, what it did not can be asked for again, and nothing is there twice. */
import { Agent } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "../../src/database/database.js";
import { databaseKinds, type DatabaseKind } from "../support/empty-database.js";
import { report, spread } from "../support/reliability/figures.js";
import { Ledger, type Judgement } from "../support/reliability/ledger.js";
import { createKey, newPlace, type Place } from "../support/reliability/place.js";
import { startServer } from "../support/reliability/server-process.js";

const rounds: Record<DatabaseKind, number> = { postgresql: 20, embedded: 10 };
/** Until it has to be ready again, in ms. */
const readyWithin: Record<DatabaseKind, number> = { postgresql: 5_000, embedded: 10_000 };
const clients = 8;
const nothing: Judgement = { lost: [], doubled: [], ghosts: [], unrecorded: [] };

/** Clients that write one after the other, until the server is gone; how many of them then wait for an answer. */
async function writeUntilKilled(url: string, ledger: Ledger, authorization: string): Promise<number> {
  const before = ledger.unacknowledged.length;
  const keepWriting = async (): Promise<void> => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    while (await ledger.ask(url, ledger.intend(), { agent, authorization }));
    agent.destroy();
  };
  await Promise.all(Array.from({ length: clients }, keepWriting));
  return ledger.unacknowledged.length - before;
}

/** Every fourth time before anything has been answered, else while some things are and others are not. */
async function momentToKill(ledger: Ledger, number: number): Promise<void> {
  const enough = ledger.acknowledgements + (number % 4 ? 1 + Math.random() * 4 * clients : 0);
  for (const until = performance.now() + 20_000; performance.now() < until && ledger.acknowledgements < enough;) await wait(1);
  await wait(Math.random() * 300);
}

/** What was not acknowledged is asked for again, twice at once; and some of what was, which changes nothing. */
async function askAgain(url: string, ledger: Ledger, authorization: string): Promise<void> {
  const agent = new Agent({ keepAlive: true });
  const again = [...ledger.unacknowledged, ...ledger.entries.slice(-3 * clients)];
  const answered = await Promise.all([...again, ...again].map((entry) => ledger.ask(url, entry, { agent, authorization, patience: 30_000 })));
  expect(answered).toEqual(answered.map(() => true));
  agent.destroy();
}

/** The embedded database is its server's alone, which has to end first. */
async function judge({ environment }: Place, ledger: Ledger): Promise<Judgement> {
  const database = await openDatabase({ url: environment["DATABASE_URL"], dataFolder: environment["DATA_DIR"] ?? "", poolSize: 1, statementTimeout: 30_000 });
  return ledger.judge(database).finally(() => database.close());
}

describe.each(databaseKinds)("on the %s database", (kind) => {
  let place: Place;
  let authorization: string;
  beforeAll(async () => {
    place = await newPlace(kind);
    authorization = await createKey(place);
  });
  afterAll(() => place.remove());

  test(`killed ${rounds[kind]} times: nothing is lost, doubled or unasked for, and it is ready again within ${readyWithin[kind] / 1_000} s`, { timeout: 900_000 }, async () => {
    const ledger = new Ledger("Kept Through Kills");
    const ready: number[] = [];
    let [acknowledged, unanswered] = [0, 0];
    for (let number = 0; number < rounds[kind]; number += 1) {
      const server = await startServer(place.environment);
      const writing = writeUntilKilled(server.url, ledger, authorization);
      await momentToKill(ledger, number);
      server.signal("SIGKILL");
      unanswered += await writing;
      acknowledged = ledger.entries.length - unanswered;
      const successor = await startServer(place.environment);
      ready.push(successor.readyAfter);
      expect(successor.readyAfter).toBeLessThan(readyWithin[kind]);
      await askAgain(successor.url, ledger, authorization);
      successor.signal("SIGTERM");
      expect(await successor.ended()).toMatchObject({ status: 0 });
      expect(await judge(place, ledger), `round ${number + 1}`).toEqual(nothing);
    }
    report(
      `${kind}: ${ledger.entries.length} mutations, ${acknowledged} of them acknowledged and ${unanswered} of them unanswered before the server was killed; ready again after ${spread(ready)}`,
    );
    expect(Math.min(acknowledged, unanswered)).toBeGreaterThan(rounds[kind]);
  });
});
