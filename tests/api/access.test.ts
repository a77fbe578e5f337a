/** Who asks: keys and tokens over HTTP, what they may, and that nothing wrong gets in. */
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { pino } from "pino";
import { AccessService, type KeyRequest } from "../../src/access/access.service.js";
import { AccessStore } from "../../src/access/access.store.js";
import { Permission } from "../../src/access/permissions.js";
import { serve, type App } from "../../src/app.js";
import { readConfig } from "../../src/config.js";
import { openDatabase, type Database } from "../../src/database/database.js";
import { addressOf } from "../support/test-database.js";
import { startTestServer, type TestServer } from "../support/test-server.js";
import { startTokenIssuer, type TokenIssuer } from "../support/token-issuer.js";

interface Answer {
  status: number;
  headers: Headers;
  body: { data?: { viewer: Record<string, unknown> | null }; errors?: { message: string; extensions: { code: string } }[] };
}

const who = "{ viewer { name role permissions expiresAt } }";

let server: TestServer;
let second: App;
let issuer: TokenIssuer;
let access: AccessService;
const logged: string[] = [];
let environment: Record<string, string>;

/** A second server over the same content: on PostgreSQL with connections of its own. */
async function besides(database: Database): Promise<Database> {
  const url = await addressOf(database);
  return url === null ? { ...database, close: () => Promise.resolve() } : openDatabase({ url, dataFolder: "", poolSize: 4, statementTimeout: 10_000 });
}

/** A way to the database that can be cut: what is on it breaks, and whoever comes is turned away. */
async function openWay(port: number, host: string) {
  const sockets = new Set<Socket>();
  const state = { isOpen: true };
  const way = createServer((client) => {
    sockets.add(client.on("error", () => undefined));
    if (!state.isOpen) return client.destroy();
    const onward = connect(port, host);
    sockets.add(onward.on("error", () => undefined));
    return client
      .on("close", () => onward.destroy())
      .pipe(onward.on("close", () => client.destroy()))
      .pipe(client);
  });
  await new Promise<void>((resolve) => way.listen(0, "127.0.0.1", resolve));
  const cut = (): void => {
    state.isOpen = false;
    for (const socket of sockets) socket.destroy();
  };
  const mend = (): void => {
    state.isOpen = true;
  };
  return { port: (way.address() as AddressInfo).port, cut, mend, close: () => way.close() };
}

beforeAll(async () => {
  issuer = await startTokenIssuer();
  environment = {
    PORT: "0",
    HOST: "127.0.0.1",
    CACHE_MB: "0",
    JWT_ISSUER: issuer.issuer,
    JWT_AUDIENCE: issuer.audience,
    JWT_JWKS_URL: issuer.keysUrl,
    JWT_ROLES: "desk=EDITOR,chief=PUBLISHER",
  };
  server = await startTestServer(environment);
  second = await serve(await besides(server.database), readConfig(environment), pino({ level: "trace", base: null }, { write: (line) => logged.push(line) }));
  access = new AccessService(new AccessStore(server.database.prisma));
});
afterAll(async () => {
  await second.stop();
  await server.close();
  await issuer.close();
});

let count = 0;
const nameOf = (): string => `Editor ${(count += 1)}`;
const makeKey = (request: Partial<KeyRequest> = {}) => access.createKey({ name: nameOf(), role: "EDITOR", scopes: [], expiresAt: null, ...request });

async function ask(authorization: string | undefined, { query = who, url = server.url }: { query?: string; url?: string } = {}): Promise<Answer> {
  const headers = { "content-type": "application/json", ...(authorization === undefined ? {} : { authorization }) };
  const response = await fetch(`${url}/graphql`, { method: "POST", headers, body: JSON.stringify({ query }) });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Answer["body"] };
}

const viewerOf = async (credentials: string, url = server.url) => (await ask(`Bearer ${credentials}`, { url })).body.data?.viewer;

describe("viewer", () => {
  test("is null for those who do not say who they are, alone and beside content, the first time and again", async () => {
    for (const query of [who, `{ me: viewer { name } topics(first: 1) { totalCount } }`, who])
      expect(JSON.stringify((await ask(undefined, { query })).body)).toMatch(/^\{"data":\{"(viewer|me)":null[,}]/);
  });

  test.for(["READER", "EDITOR", "PUBLISHER", "ADMIN"] as const)("tells a key's name and what %s may do", async (role) => {
    const name = nameOf();
    const expiresAt = new Date(Date.now() + 60_000);
    const { text } = await makeKey({ name, role, expiresAt });
    const permissions = {
      READER: [],
      EDITOR: ["READ_DRAFTS", "WRITE"],
      PUBLISHER: ["READ_DRAFTS", "WRITE", "PUBLISH"],
      ADMIN: ["READ_DRAFTS", "WRITE", "PUBLISH", "MANAGE_WEBHOOKS", "MANAGE_ACCESS"],
    };
    expect(await viewerOf(text)).toEqual({ name, role, permissions: permissions[role], expiresAt: expiresAt.toISOString() });
  });

  test("is answered beside content too", async () => {
    const { text, key } = await makeKey();
    const query = "{ viewer { name } topics(first: 1) { totalCount } }";
    expect((await ask(`bearer ${text}`, { query })).body.data).toMatchObject({ viewer: { name: key.editor.name }, topics: {} });
  });

  test("may do no more than the key's scopes say, and no more than the editor's role", async () => {
    const { text, key } = await makeKey({ role: "PUBLISHER", scopes: [Permission.READ_DRAFTS, Permission.PUBLISH] });
    expect(await viewerOf(text)).toMatchObject({ role: "PUBLISHER", permissions: ["READ_DRAFTS", "PUBLISH"] });
    await server.database.prisma.editor.update({ where: { id: key.editor.id }, data: { role: "EDITOR" } });
    expect(await viewerOf(text)).toMatchObject({ role: "EDITOR", permissions: ["READ_DRAFTS"] });
  });

  test("of one key is not told to another, nor to those without", async () => {
    const [one, two] = [await makeKey(), await makeKey()];
    const answers = await Promise.all(Array.from({ length: 60 }, (_, at) => ask([`Bearer ${one.text}`, `Bearer ${two.text}`, undefined][at % 3])));
    expect(answers.map(({ body }) => body.data?.viewer?.["name"])).toEqual(answers.map((_, at) => [one.key.editor.name, two.key.editor.name, undefined][at % 3]));
  });
});

describe("what is not valid", () => {
  let right: Awaited<ReturnType<typeof makeKey>>;
  let expired: string;
  let revoked: string;
  beforeAll(async () => {
    right = await makeKey();
    const ended = await makeKey({ expiresAt: new Date(Date.now() + 60_000) });
    await server.database.prisma.apiKey.update({ where: { id: ended.key.id }, data: { expiresAt: new Date(Date.now() - 1) } });
    expired = ended.text;
    const given = await makeKey();
    await access.revokeKey(given.key.id);
    revoked = given.text;
  });

  const wrong: [what: string, authorization: () => string | Promise<string>][] = [
    ["no word", () => ""],
    ["Bearer alone", () => "Bearer"],
    ["another scheme", () => `Basic ${right.text}`],
    ["a key without scheme", () => right.text],
    ["two keys", () => `Bearer ${right.text} ${right.text}`],
    ["a word", () => "Bearer of-somebody"],
    ["a broken key", () => `Bearer ${right.text.slice(0, -1)}`],
    ["a key with another secret", () => `Bearer ${right.text.slice(0, -2)}${right.text.endsWith("AA") ? "BB" : "AA"}`],
    ["a key with another prefix", () => `Bearer onr_00000000${right.text.slice(12)}`],
    ["a key with one key's prefix and another's secret", () => `Bearer ${right.text.slice(0, 12)}${revoked.slice(12)}`],
    ["a key that has ended", () => `Bearer ${expired}`],
    ["a key that was revoked", () => `Bearer ${revoked}`],
    ["the hash of a key", async () => `Bearer ${(await server.database.prisma.apiKey.findFirstOrThrow()).sha256}`],
    ["a token of another issuer", async () => `Bearer ${await issuer.sign({ iss: "https://id.elsewhere.example" })}`],
    ["a token that has ended", async () => `Bearer ${await issuer.sign({ exp: 1_000_000_000 })}`],
    ["a token without signature", async () => `Bearer ${(await issuer.sign()).replace(/[^.]*$/, "")}`],
    ["a very long word", () => `Bearer ${"x".repeat(12_000)}`],
  ];

  test.for(wrong)("%s: 401, the same words for all", async ([, authorization]) => {
    const { status, headers, body } = await ask(await authorization());
    expect(status).toBe(401);
    expect(headers.get("www-authenticate")).toBe("Bearer");
    expect(body).toEqual({ errors: [{ message: "The header Authorization names nobody: send a valid API key or token, as Bearer.", extensions: { code: "UNAUTHENTICATED" } }] });
  });

  test("keeps nobody from the other pages", async () => {
    for (const path of ["/health/live", "/health/ready", "/schema.graphql"])
      expect((await fetch(server.url + path, { headers: { authorization: "Bearer of-somebody" } })).status).toBe(200);
  });

  test("is refused by GET as well, to pages of other origins in words", async () => {
    const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent(who)}`, { headers: { authorization: `Bearer ${revoked}`, origin: "https://newsroom.example" } });
    expect([response.status, response.headers.get("access-control-allow-origin")]).toEqual([401, "*"]);
  });

  test("is no token where no issuer is configured", async () => {
    const plain = await serve({ ...server.database, close: () => Promise.resolve() }, readConfig({ PORT: "0", HOST: "127.0.0.1", LOG_LEVEL: "silent" }), pino({ level: "silent" }));
    expect((await ask(`Bearer ${await issuer.sign()}`, { url: plain.url })).status).toBe(401);
    await plain.stop();
  });
});

test("a key that is revoked is refused from then on by every server", async () => {
  for (let round = 0; round < 5; round += 1) {
    const { text, key } = await makeKey();
    for (const url of [server.url, second.url]) expect((await ask(`Bearer ${text}`, { url })).status).toBe(200);
    await access.revokeKey(key.prefix);
    for (const url of [second.url, server.url]) expect((await ask(`Bearer ${text}`, { url })).status).toBe(401);
  }
});

test("the last use of a key is noted, once a minute", async () => {
  const { text, key } = await makeKey();
  const { apiKey } = server.database.prisma;
  const lastUse = async () => (await apiKey.findUniqueOrThrow({ where: { id: key.id } })).lastUsedAt;
  const used = async (lastUsedAt: Date) => {
    await apiKey.update({ where: { id: key.id }, data: { lastUsedAt } });
    await viewerOf(text);
    return (await lastUse())?.getTime();
  };
  expect(await lastUse()).toBeNull();
  await viewerOf(`${text.slice(0, -2)}..`);
  expect(await lastUse()).toBeNull();
  await viewerOf(text);
  expect(await lastUse()).not.toBeNull();
  const [lately, before] = [new Date(Date.now() - 50_000), new Date(Date.now() - 70_000)];
  expect(await used(lately)).toBe(lately.getTime());
  expect(await used(before)).toBeGreaterThan(before.getTime());
});

describe("a token of the issuer", () => {
  const editorOf = (subject: string) => server.database.prisma.editor.findUnique({ where: { subject } });

  test("is believed, and makes an editor the first time, of many requests at once too", async () => {
    const exp = Math.floor(Date.now() / 1_000) + 60;
    const token = await issuer.sign({ sub: "mira", name: "Mira Falk", role: ["visitor", "chief"], exp });
    const viewers = await Promise.all(Array.from({ length: 20 }, (_, at) => viewerOf(token, at % 2 ? server.url : second.url)));
    const viewer = { name: "Mira Falk", role: "PUBLISHER", permissions: ["READ_DRAFTS", "WRITE", "PUBLISH"], expiresAt: new Date(exp * 1_000).toISOString() };
    expect(viewers).toEqual(viewers.map(() => viewer));
    expect(await editorOf("mira")).toMatchObject({ name: "Mira Falk", role: "PUBLISHER" });
  });

  test("gives the role that it tells, from then on", async () => {
    expect(await viewerOf(await issuer.sign({ sub: "tor", name: "Tor Lind", role: "chief" }))).toMatchObject({ name: "Tor Lind", role: "PUBLISHER" });
    expect(await viewerOf(await issuer.sign({ sub: "tor", name: "Tor B. Lind", role: "desk" }))).toMatchObject({ name: "Tor Lind", role: "EDITOR" });
    expect(await viewerOf(await issuer.sign({ sub: "tor", role: "owner" }))).toMatchObject({ name: "Tor Lind", role: "READER", permissions: [] });
    expect(await editorOf("tor")).toMatchObject({ role: "READER" });
  });

  test.for(["Import", "On Record", "Taken"])("never takes the name %s of somebody else", async (name) => {
    await server.database.prisma.editor.upsert({ where: { name: "Taken" }, update: {}, create: { name: "Taken", role: "EDITOR" } });
    const token = await issuer.sign({ sub: `not ${name}`, name });
    expect((await viewerOf(token))?.["name"]).toMatch(new RegExp(`^${name} \\([0-9a-f]{8}\\)$`));
    expect(await viewerOf(token)).toMatchObject({ role: "EDITOR" });
  });

  test("with an end beyond all calendars is answered", async () => {
    expect(await viewerOf(await issuer.sign({ sub: "for-ever", exp: 1e15 }))).toMatchObject({ expiresAt: "9999-12-31T00:00:00.000Z" });
  });

  test("lends its editor to no key", async () => {
    await viewerOf(await issuer.sign({ sub: "lender", name: "Ada Lund" }));
    await expect(makeKey({ name: "Ada Lund" })).rejects.toThrow("Ada Lund signs in with tokens of the outside issuer");
  });
});

test.for<[problem: string, request: Partial<KeyRequest>]>([
  ["The role EDITOR has no permission PUBLISH", { scopes: [Permission.PUBLISH] }],
  ["The role READER has no permission WRITE", { role: "READER", scopes: [Permission.WRITE] }],
  ["The key would have ended already", { expiresAt: new Date(0) }],
  ["The key would have ended already", { expiresAt: new Date(NaN) }],
  ["A name has 1 to 100 characters", { name: "" }],
  ["A name has 1 to 100 characters", { name: "a\0b" }],
  ["A name has 1 to 100 characters", { name: " a" }],
  ["A name has 1 to 100 characters", { name: "x".repeat(101) }],
  ["On Record has the role PUBLISHER, not EDITOR", { name: "On Record" }],
])("no key is made otherwise: %s", async ([problem, request]) => {
  const before = await server.database.prisma.apiKey.count();
  await expect(makeKey(request)).rejects.toThrow(problem);
  expect(await server.database.prisma.apiKey.count()).toBe(before);
});

test("an editor's second key is the same editor's", async () => {
  const [one, two] = [await makeKey({ name: "Twice" }), await makeKey({ name: "Twice" })];
  expect(two.key.editor).toEqual(one.key.editor);
  await access.revokeKey(one.text);
  expect([(await ask(`Bearer ${one.text}`)).status, (await ask(`Bearer ${two.text}`)).status]).toEqual([401, 200]);
});

test.for(["", "onr_00000000", "00000000-0000-7000-8000-000000000000", "%", "a\0b"])("“%s” is no key that could be revoked", async (which) => {
  await expect(access.revokeKey(which)).rejects.toThrow("There is no such key");
});

describe.runIf(inject("template").kind === "postgresql")("while PostgreSQL is away", () => {
  test("a key is answered 503, not that it is wrong, and holds again afterwards", async () => {
    const address = new URL((await addressOf(server.database)) ?? "");
    const way = await openWay(Number(address.port || 5432), address.hostname);
    address.host = `127.0.0.1:${way.port}`;
    const database = await openDatabase({ url: address.href, dataFolder: "", poolSize: 2, statementTimeout: 10_000 });
    const app = await serve(database, readConfig(environment), pino({ level: "silent" }));
    const { text } = await makeKey();
    expect((await ask(`Bearer ${text}`, { url: app.url })).status).toBe(200);
    way.cut();
    for (let round = 0; round < 3; round += 1) {
      const { status, body } = await ask(`Bearer ${text}`, { url: app.url });
      expect([status, body.errors?.[0]?.extensions.code]).toEqual([503, "UNAVAILABLE"]);
    }
    way.mend();
    expect((await ask(`Bearer ${text}`, { url: app.url })).status).toBe(200);
    await app.stop();
    way.close();
  });
});

test("nothing of a key or token stands in logs, answers or the database", async () => {
  const { text, key } = await makeKey();
  const token = await issuer.sign({ sub: "log-reader" });
  for (const credentials of [text, `${text.slice(0, -2)}zz`, token, `${token}x`])
    for (const query of [who, "{ nothing }", "{", "mutation { nothing }"]) {
      const answer = await ask(`Bearer ${credentials}`, { query, url: second.url });
      expect(JSON.stringify([answer.body, ...answer.headers])).not.toContain(credentials.slice(13, 40));
    }
  expect(logged.length).toBeGreaterThan(10);
  for (const secret of [text.slice(13), key.prefix, token.slice(20)]) expect(logged.join("")).not.toContain(secret);
  expect(JSON.stringify(await server.database.rows('SELECT * FROM "ApiKey"'))).not.toContain(text.slice(13));
});
