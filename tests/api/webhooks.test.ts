/** Webhooks through the API: who may have them, what they are told, and how they are listed. */
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { seedId } from "../../seed/rows.js";
import { copyOfArticle } from "../support/copy-article.js";
import { startTestServer, type TestServer } from "../support/test-server.js";
import { startReceiver, type Receiver } from "../support/webhook-receiver.js";

let server: TestServer;
let receiver: Receiver;
const state = { status: 204 };
beforeAll(async () => {
  receiver = await startReceiver(() => state.status);
  server = await startTestServer({ WEBHOOK_ALLOW_HOSTS: receiver.host, WEBHOOK_ATTEMPTS: "1" });
});
afterAll(async () => {
  await server.close();
  await receiver.close();
});

interface Webhook {
  id: string;
  url: string;
  types: string[];
  enabled: boolean;
  reason: string | null;
  waiting: number;
  deliveries: {
    id: string;
    type: string;
    entityId: string;
    state: string;
    attempts: number;
    nextAt: string | null;
    lastStatus: number | null;
    lastError: string | null;
    doneAt: string | null;
  }[];
}

interface Created {
  createWebhook: { webhook: Webhook | null; secret: string | null; userErrors: { code: string; field: string[] | null; message: string }[] };
}

const fields = "id url types enabled reason waiting deliveries { id type entityId state attempts nextAt lastStatus lastError doneAt }";
const create = `mutation ($input: CreateWebhookInput!) { createWebhook(input: $input) { webhook { ${fields} } secret userErrors { code field message } } }`;
const list = `{ webhooks { ${fields} } }`;

const make = async (input: Record<string, unknown>): Promise<Created["createWebhook"]> => (await server.askAs<Created>("ADMIN", create, { input })).createWebhook;
const listed = async (): Promise<Webhook[]> => (await server.askAs<{ webhooks: Webhook[] }>("ADMIN", list)).webhooks;
const enable = async (id: string): Promise<Webhook> =>
  (await server.askAs<{ enableWebhook: { webhook: Webhook } }>("ADMIN", `mutation ($id: ID!) { enableWebhook(input: { id: $id }) { webhook { ${fields} } } }`, { id }))
    .enableWebhook.webhook;
const remove = (id: string) =>
  server.askAs<{ deleteWebhook: { deletedId: string | null; userErrors: { code: string }[] } }>(
    "ADMIN",
    "mutation ($id: ID!) { deleteWebhook(input: { id: $id }) { deletedId userErrors { code } } }",
    { id },
  );

const model = seedId("Article", "lantern-reef-beacon-relit");

describe("permission", () => {
  test.each([
    [undefined, "UNAUTHENTICATED"],
    ["READER", "FORBIDDEN"],
    ["EDITOR", "FORBIDDEN"],
    ["PUBLISHER", "FORBIDDEN"],
  ] as const)("%s may neither list nor make any", async (role, code) => {
    const operations = [
      list,
      `{ topics { totalCount } webhooks { id } }`,
      create,
      'mutation { deleteWebhook(input: { id: "x" }) { deletedId } }',
      'mutation { enableWebhook(input: { id: "x" }) { webhook { id } } }',
    ];
    for (const query of operations) {
      const variables = query === create ? { input: { url: receiver.url } } : {};
      const { errors } = role === undefined ? await server.send(query, variables) : await server.sendAs(role, query, variables);
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    }
  });
});

test("a webhook is told of what becomes public and of what happens to it then, never of a draft, and all is listed", async () => {
  const { webhook, secret, userErrors } = await make({ url: receiver.url, types: ["ARTICLE"] });
  expect(userErrors).toEqual([]);
  expect(secret).toMatch(/^whsec_/);
  expect(webhook).toMatchObject({ url: receiver.url, types: ["ARTICLE"], enabled: true, waiting: 0, deliveries: [] });
  const hidden = await copyOfArticle(server.database.prisma, model, { slug: "a-draft" });
  await server.database.prisma.article.update({ where: { id: hidden.id }, data: { headline: "Still a draft" } });
  const { id } = await copyOfArticle(server.database.prisma, model, { slug: "told" });
  for (const status of ["PUBLISHED", "RETRACTED"] as const) await server.database.prisma.article.update({ where: { id }, data: { status } });
  await vi.waitFor(() => {
    expect(receiver.received.map(({ message }) => `${message.type} ${message.entityId}`)).toEqual([`ARTICLE ${id}`, `ARTICLE ${id}`]);
  }, 10_000);
  await vi.waitFor(async () => {
    const [found] = await listed();
    const { deliveries } = found as Webhook;
    expect(deliveries.map(({ state: became, attempts, lastStatus, entityId, nextAt }) => ({ became, attempts, lastStatus, entityId, nextAt }))).toEqual(
      [1, 2].map(() => ({ became: "DELIVERED", attempts: 1, lastStatus: 204, entityId: id, nextAt: null })),
    );
    expect(deliveries.map((delivery) => delivery.id)).toEqual(receiver.received.map(({ message }) => message.id).toReversed());
  });
  expect(JSON.stringify(await listed())).not.toContain("whsec_");
  const mixed = await server.askAs("ADMIN", "{ first: topics { totalCount } webhooks { id } viewer { role } }");
  expect(mixed).toEqual({ first: { totalCount: expect.any(Number) as number }, webhooks: [{ id: webhook?.id }], viewer: { role: "ADMIN" } });
  expect(await remove(webhook?.id ?? "")).toEqual({ deleteWebhook: { deletedId: webhook?.id, userErrors: [] } });
  expect(await remove(webhook?.id ?? "")).toEqual({ deleteWebhook: { deletedId: null, userErrors: [{ code: "NOT_FOUND" }] } });
  expect(await remove("nothing")).toEqual({ deleteWebhook: { deletedId: null, userErrors: [{ code: "NOT_FOUND" }] } });
  expect(await listed()).toEqual([]);
});

test("one that is disabled is told what it has missed when it is enabled", async () => {
  state.status = 500;
  const { webhook } = await make({ url: receiver.url, types: ["TOPIC"] });
  const [topic] = await server.database.prisma.topic.findMany({ take: 1 });
  const change = (description: string) => server.database.prisma.topic.update({ where: { id: topic?.id ?? "" }, data: { description } });
  await change("one");
  await vi.waitFor(async () => {
    expect((await listed())[0]).toMatchObject({ enabled: false, reason: "A delivery failed once: it answered with status 500." });
  }, 10_000);
  await change("two");
  const before = receiver.received.length;
  state.status = 200;
  expect(await enable(webhook?.id ?? "")).toMatchObject({ enabled: true, reason: null, waiting: 1 });
  await vi.waitFor(async () => {
    expect((await listed())[0]?.deliveries.map((delivery) => delivery.state)).toEqual(["DELIVERED", "DELIVERED"]);
  }, 10_000);
  expect(receiver.received.length - before).toBe(2);
  await remove(webhook?.id ?? "");
});

test("the same request again makes no second one, and does not tell the secret again", async () => {
  const input = { url: receiver.url, clientMutationId: "once" };
  const made = await Promise.all(Array.from({ length: 5 }, () => make(input)));
  expect(new Set(made.map(({ webhook }) => webhook?.id)).size).toBe(1);
  expect(made.filter(({ secret }) => secret !== null)).toHaveLength(1);
  expect(await listed()).toHaveLength(1);
  await remove(made[0]?.webhook?.id ?? "");
});

test.each(["http://hooks.example/", "https://127.0.0.1/", "https://localhost/", "nothing", "https://a:b@hooks.example/"])("%s is refused", async (url) => {
  expect(await make({ url })).toMatchObject({ webhook: null, secret: null, userErrors: [{ code: "INVALID_INPUT", field: ["url"] }] });
});

test("there may be so many and no more", async () => {
  for (let at = 0; at < 50; at += 1) expect((await make({ url: `https://hooks.example/${at}`, types: ["PLACE"] })).userErrors).toEqual([]);
  expect((await make({ url: "https://hooks.example/more" })).userErrors).toMatchObject([{ code: "CONFLICT" }]);
  expect(await listed()).toHaveLength(50);
});
