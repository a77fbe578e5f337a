/** Deliveries against a receiver that fails as the tests say, on both databases. */
import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Database } from "../../src/database/database.js";
import { createLogger } from "../../src/shared/logger.js";
import { DeliveryWorker, type DeliverySettings } from "../../src/webhooks/delivery-worker.js";
import { DeliveryStore } from "../../src/webhooks/delivery.store.js";
import { signatureOf } from "../../src/webhooks/signature.js";
import { databaseKinds, openEmptyDatabase } from "../support/empty-database.js";
import { startReceiver, type Message, type Receiver } from "../support/webhook-receiver.js";

const secret = "whsec_for-tests";

describe.each(databaseKinds)("on %s", (kind) => {
  let database: Database;
  const workers: DeliveryWorker[] = [];
  const receivers: Receiver[] = [];
  beforeEach(async () => {
    database = await openEmptyDatabase(kind);
  });
  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.stop()));
    await Promise.all(receivers.splice(0).map((receiver) => receiver.close()));
    await database.close();
  });

  async function receive(answer?: (message: Message, count: number) => number | null, headers?: Record<string, string>): Promise<Receiver> {
    const receiver = await startReceiver(answer, headers);
    receivers.push(receiver);
    return receiver;
  }

  function work(settings: Partial<DeliverySettings> = {}): DeliveryWorker {
    const hosts = receivers.map(({ host }) => host);
    const worker = new DeliveryWorker(
      new DeliveryStore(database.prisma),
      { hosts, attempts: 5, firstPause: 20, longestPause: 200, timeout: 2_000, interval: 50, ...settings },
      createLogger("silent"),
    );
    workers.push(worker);
    worker.start();
    return worker;
  }

  const hook = (url: string, types: string[] = []) => database.prisma.webhook.create({ data: { url, secret, types, sequence: 0 } });
  const topic = async (status: "PUBLISHED" | "DRAFT" = "PUBLISHED"): Promise<string> => {
    const id = randomUUID();
    await database.prisma.topic.create({ data: { id, slug: id, name: "Harbours", sortName: "harbours", status } });
    return id;
  };
  const change = (id: string, description: string) => database.prisma.topic.update({ where: { id }, data: { description } });
  const arrived = (receiver: Receiver, count: number) =>
    vi.waitFor(
      () => {
        expect(receiver.received.length).toBeGreaterThanOrEqual(count);
      },
      { timeout: 10_000, interval: 20 },
    );
  const settle = () => new Promise((resolve) => setTimeout(resolve, 300));
  const deliveries = () => database.prisma.webhookDelivery.findMany({ orderBy: { sequence: "asc" } });

  test("each public change is told once, signed, in order, and nothing of drafts", async () => {
    const receiver = await receive();
    const { id: webhook } = await hook(receiver.url);
    work();
    const draft = await topic("DRAFT");
    const ids = [await topic(), await topic(), await topic()];
    for (const id of ids) await change(id, "changed");
    await change(draft, "still a draft");
    await arrived(receiver, 6);
    await settle();
    expect(receiver.received.map(({ message }) => message.entityId).toSorted()).toEqual([...ids, ...ids].toSorted());
    const { message, body, signature } = receiver.received.find((one) => one.message.entityId === ids[0]) ?? { message: {} as Message, body: "", signature: "" };
    expect(message).toEqual({
      id: expect.any(String) as string,
      webhook,
      sequence: expect.any(Number) as number,
      at: expect.stringMatching(/Z$/) as string,
      type: "TOPIC",
      entityId: ids[0],
    });
    expect(signature).toBe(signatureOf(secret, Number(/t=(\d+)/.exec(signature)?.[1]), body));
    expect((await deliveries()).map(({ state, attempts, lastStatus }) => ({ state, attempts, lastStatus }))).toEqual(
      Array.from({ length: 6 }, () => ({ state: "DELIVERED", attempts: 1, lastStatus: 204 })),
    );
  });

  test("a failed message is sent again with growing pauses, and later ones about the same thing wait for it", async () => {
    const failures = new Map<string, number>();
    const receiver = await receive((message) => {
      const count = (failures.get(message.id) ?? 0) + 1;
      failures.set(message.id, count);
      return count <= 3 ? 500 : 200;
    });
    await hook(receiver.url);
    const [first, second] = [await topic(), await topic()];
    for (let round = 0; round < 3; round += 1) for (const id of [first, second]) await change(id, `round ${round}`);
    work({ longestPause: 1_000 });
    await arrived(receiver, 8 * 4);
    await settle();
    for (const id of [first, second]) {
      const sequences = receiver.received.filter(({ message }) => message.entityId === id).map(({ message }) => message.sequence);
      expect(sequences).toEqual(sequences.toSorted((a, b) => a - b));
      expect(sequences.length).toBe(16);
    }
    const [one] = receiver.received;
    const times = receiver.received.filter(({ message }) => message.id === one?.message.id).map(({ at }) => at);
    const pauses = times.slice(1).map((at, place) => at - (times[place] ?? 0));
    expect(pauses[0]).toBeGreaterThanOrEqual(15);
    expect(pauses[2]).toBeGreaterThanOrEqual(60);
  });

  test("a webhook whose message fails for too long is disabled with the reason; enabled, it gets what it has missed", async () => {
    const state = { status: 503 };
    const receiver = await receive(() => state.status);
    const { id: webhook } = await hook(receiver.url);
    const id = await topic();
    work({ attempts: 3 });
    await vi.waitFor(async () => {
      expect((await database.prisma.webhook.findUniqueOrThrow({ where: { id: webhook } })).disabledAt).not.toBeNull();
    }, 10_000);
    const { reason } = await database.prisma.webhook.findUniqueOrThrow({ where: { id: webhook } });
    expect(reason).toBe("A delivery failed 3 times: it answered with status 503.");
    expect(receiver.received.length).toBe(3);
    await change(id, "while it is disabled");
    await settle();
    expect(receiver.received.length).toBe(3);
    state.status = 200;
    await database.prisma.webhookDelivery.updateMany({ data: { state: "WAITING", attempts: 0, nextAt: new Date(), doneAt: null } });
    await database.prisma.webhook.update({ where: { id: webhook }, data: { disabledAt: null, reason: null } });
    await arrived(receiver, 5);
    await settle();
    const sequences = receiver.received.slice(3).map(({ message }) => message.sequence);
    expect(sequences).toEqual([...sequences].sort((a, b) => a - b));
    expect(sequences.length).toBe(2);
  });

  test.each([
    ["a redirect is no receipt and is not followed", 302, "it answered with status 302", {}],
    ["who is gone is not asked again", 410, "it answered with status 410", { attempts: 100 }],
    ["who does not answer in time has not received", null, "it did not answer within 0.2 s", { timeout: 200 }],
  ] as const)("%s", async (_name, status, error, settings) => {
    const elsewhere = await receive();
    const receiver = await receive(() => status, { location: elsewhere.url });
    const { id: webhook } = await hook(receiver.url);
    await topic();
    work({ attempts: 1, ...settings });
    await vi.waitFor(async () => {
      expect((await database.prisma.webhook.findUniqueOrThrow({ where: { id: webhook } })).reason).toBe(`A delivery failed once: ${error}.`);
    }, 10_000);
    expect([receiver.received.length, elsewhere.received.length]).toEqual([1, 0]);
    expect((await deliveries())[0]).toMatchObject({ state: "GIVEN_UP", lastStatus: status, lastError: error });
  });

  test("a host that was not named is not asked on this machine", async () => {
    const receiver = await receive();
    const { id: webhook } = await hook(receiver.url);
    await topic();
    work({ hosts: [], attempts: 1 });
    await vi.waitFor(async () => {
      expect((await database.prisma.webhook.findUniqueOrThrow({ where: { id: webhook } })).reason).toContain("not public");
    }, 10_000);
    expect(receiver.received).toEqual([]);
  });

  test("several workers send each message once, and what a stopped one had begun another sends", async () => {
    const state: { status: number | null } = { status: null };
    const receiver = await receive(() => state.status);
    await hook(receiver.url, ["Topic"]);
    const ids: string[] = [];
    for (let at = 0; at < 6; at += 1) ids.push(await topic());
    const first = work({ timeout: 5_000 });
    await arrived(receiver, 4);
    await first.stop();
    workers.splice(workers.indexOf(first), 1);
    expect((await deliveries()).map(({ state: now, attempts }) => `${now} ${attempts}`)).toEqual(ids.map(() => "WAITING 0"));
    state.status = 200;
    for (let at = 0; at < 3; at += 1) work();
    for (let round = 0; round < 10; round += 1) for (const id of ids) await change(id, `round ${round}`);
    await arrived(receiver, 4 + 66);
    await settle();
    expect(receiver.received.length).toBe(4 + 66);
    const told = receiver.received.slice(4).map(({ message }) => message);
    expect(new Set(told.map(({ id }) => id)).size).toBe(66);
    for (const id of ids) {
      const sequences = told.filter(({ entityId }) => entityId === id).map(({ sequence }) => sequence);
      expect(sequences).toEqual([...sequences].sort((a, b) => a - b));
    }
  });

  test("a webhook is told of its types only", async () => {
    const receiver = await receive();
    await hook(receiver.url, ["Place"]);
    await topic();
    const place = randomUUID();
    await database.prisma.place.create({ data: { id: place, slug: place, name: "Lantern Reef", sortName: "lantern reef", kind: "REEF", status: "PUBLISHED" } });
    work();
    await arrived(receiver, 1);
    await settle();
    expect(receiver.received.map(({ message }) => `${message.type} ${message.entityId}`)).toEqual([`PLACE ${place}`]);
  });
});
