/** Tokens of an issuer on this machine: which are believed, and that none of the known ways around works. */
import { exportSPKI, generateKeyPair } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TokenSettings } from "../../src/access/token-settings.js";
import { Tokens } from "../../src/access/tokens.js";
import { UnavailableError } from "../../src/shared/errors.js";
import { startTokenIssuer, type TokenIssuer } from "../support/token-issuer.js";

let issuer: TokenIssuer;
let tokens: Tokens;
const settings = (changes: Partial<TokenSettings> = {}): TokenSettings => ({
  issuer: issuer.issuer,
  audience: issuer.audience,
  keysUrl: issuer.keysUrl,
  algorithms: ["RS256", "ES256", "EdDSA"],
  roleClaim: "role",
  roles: new Map([
    ["desk", "EDITOR"],
    ["chief", "PUBLISHER"],
  ]),
  ...changes,
});
beforeAll(async () => {
  issuer = await startTokenIssuer();
  tokens = new Tokens(settings());
});
afterAll(() => issuer.close());

const soon = (seconds: number): number => Math.floor(Date.now() / 1_000) + seconds;
const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

describe("believed is", () => {
  test.for(["rs256", "es256", "eddsa"])("a token signed with %s", async (kid) => {
    const exp = soon(60);
    const bearer = await tokens.read(await issuer.sign({ sub: "user-17", name: "Mira Falk", exp }, { kid }));
    expect(bearer).toEqual({ subject: "user-17", name: "Mira Falk", role: "EDITOR", expiresAt: new Date(exp * 1_000) });
  });

  test("a token for several audiences, ours among them", async () => {
    expect(await tokens.read(await issuer.sign({ aud: ["elsewhere", issuer.audience] }))).not.toBeNull();
  });

  test("a token whose role is unknown: of a reader", async () => {
    expect(await tokens.read(await issuer.sign({ role: "owner" }))).toMatchObject({ role: "READER" });
  });

  test("a token that ended a moment ago, for clocks differ", async () => {
    expect(await tokens.read(await issuer.sign({ exp: soon(-2) }))).not.toBeNull();
  });

  test("the same key again without asking the issuer again", async () => {
    const before = issuer.asked();
    for (let round = 0; round < 20; round += 1) await tokens.read(await issuer.sign());
    expect(issuer.asked()).toBe(before);
  });
});

describe("not believed is", () => {
  test.for<[what: string, claims: () => Record<string, unknown>]>([
    ["of another issuer", () => ({ iss: "https://id.elsewhere.example" })],
    ["of no issuer", () => ({ iss: undefined })],
    ["for another audience", () => ({ aud: "elsewhere" })],
    ["for no audience", () => ({ aud: undefined })],
    ["that has ended", () => ({ exp: soon(-60) })],
    ["that never ends", () => ({ exp: undefined })],
    ["whose end is a word", () => ({ exp: "tomorrow" })],
    ["that is not valid yet", () => ({ nbf: soon(60) })],
    ["of nobody", () => ({ sub: undefined })],
    ["of an empty subject", () => ({ sub: "" })],
    ["of a subject with control characters", () => ({ sub: "a\0b" })],
  ])("a token %s", async ([, claims]) => {
    expect(await tokens.read(await issuer.sign(claims()))).toBeNull();
  });

  test("a token signed with another key under a known name", async () => {
    const { privateKey } = await generateKeyPair("ES256");
    expect(await tokens.read(await issuer.sign({}, { key: privateKey }))).toBeNull();
  });

  test("a token whose key the issuer does not have; the issuer is not asked for each anew", async () => {
    const before = issuer.asked();
    const [, payload, signature] = (await issuer.sign()).split(".");
    for (let round = 0; round < 20; round += 1) expect(await tokens.read(`${base64({ alg: "ES256", kid: `unknown-${round}` })}.${payload ?? ""}.${signature ?? ""}`)).toBeNull();
    expect(issuer.asked() - before).toBeLessThanOrEqual(1);
  });

  test.for(["none", "None", "HS256", "RS512", ""])("an unsigned token that says its algorithm is “%s”", async (alg) => {
    const [, payload] = (await issuer.sign()).split(".");
    expect(await tokens.read(`${base64({ alg, kid: "es256" })}.${payload ?? ""}.`)).toBeNull();
  });

  test("a token signed with the public key as if that were a secret (HS256 for RS256)", async () => {
    const secret = new TextEncoder().encode(await exportSPKI(issuer.publicKey("rs256")));
    expect(await tokens.read(await issuer.sign({}, { kid: "rs256", alg: "HS256", key: secret }))).toBeNull();
  });

  test("a token whose algorithm is not among the configured ones", async () => {
    const strict = new Tokens(settings({ algorithms: ["RS256"] }));
    expect(await strict.read(await issuer.sign({}, { kid: "es256" }))).toBeNull();
    expect(await strict.read(await issuer.sign({}, { kid: "rs256" }))).not.toBeNull();
  });

  test("a token whose claims were changed after it was signed", async () => {
    const [header = "", payload = "", signature = ""] = (await issuer.sign()).split(".");
    const claims = { ...(JSON.parse(Buffer.from(payload, "base64url").toString()) as object), role: "chief" };
    expect(await tokens.read(`${header}.${base64(claims)}.${signature}`)).toBeNull();
  });

  test.for(["", ".", "..", "a.b.c", "eyJhbGciOiJSUzI1NiJ9..", "x".repeat(10_000)])("“%s”", async (text) => {
    expect(await tokens.read(text)).toBeNull();
  });
});

describe("when the issuer's keys cannot be had", () => {
  test.for<[what: string, address: () => string]>([
    ["nobody answers", () => "http://127.0.0.1:1/keys"],
    ["the answer is a failure", () => issuer.keysUrl],
  ])("because %s, that is told, and not that the token is wrong", async ([, address]) => {
    issuer.breakDown(500);
    await expect(new Tokens(settings({ keysUrl: address() })).read(await issuer.sign())).rejects.toThrow(UnavailableError);
  });

  test("those that are known still serve, and when it is back, it is asked again", async () => {
    issuer.breakDown(500);
    expect(await tokens.read(await issuer.sign())).not.toBeNull();
    const late = new Tokens(settings());
    await expect(late.read(await issuer.sign())).rejects.toThrow(UnavailableError);
    issuer.breakDown(200);
    expect(await late.read(await issuer.sign())).not.toBeNull();
  });
});
