/** The variables that say whose tokens are believed. */
import { expect, test } from "vitest";
import { readConfig } from "../../src/config.js";

const whole = {
  JWT_ISSUER: "https://id.newsroom.example",
  JWT_AUDIENCE: "on-record",
  JWT_JWKS_URL: "https://id.newsroom.example/keys",
  JWT_ROLES: "desk=EDITOR, chief = publisher",
};

test("without them nobody's tokens are believed", () => {
  expect(readConfig({}).tokens).toBeUndefined();
  expect(readConfig({ JWT_ROLE_CLAIM: "groups", JWT_ALGORITHMS: "ES256" }).tokens).toBeUndefined();
});

test("the four are enough", () => {
  expect(readConfig(whole).tokens).toEqual({
    issuer: "https://id.newsroom.example",
    audience: "on-record",
    keysUrl: "https://id.newsroom.example/keys",
    algorithms: ["RS256", "ES256", "EdDSA"],
    roleClaim: "role",
    roles: new Map([
      ["desk", "EDITOR"],
      ["chief", "PUBLISHER"],
    ]),
  });
});

test.for<[problem: string, changes: Record<string, string>]>([
  ["JWT_ISSUER goes with JWT_AUDIENCE, JWT_JWKS_URL and JWT_ROLES: all or none", { JWT_ISSUER: "" }],
  ["JWT_ISSUER goes with JWT_AUDIENCE, JWT_JWKS_URL and JWT_ROLES: all or none", { JWT_ROLES: "" }],
  ["JWT_JWKS_URL must be an address", { JWT_JWKS_URL: "keys.json" }],
  ["JWT_JWKS_URL must begin with https://", { JWT_JWKS_URL: "http://id.newsroom.example/keys" }],
  ["JWT_JWKS_URL must begin with https://", { JWT_JWKS_URL: "http://localhost.elsewhere.example/keys" }],
  ["JWT_JWKS_URL must begin with https://", { JWT_JWKS_URL: "http://localhost@elsewhere.example/keys" }],
  ["JWT_ALGORITHMS must be some of RS256,", { JWT_ALGORITHMS: "RS256,HS256" }],
  ["JWT_ALGORITHMS must be some of RS256,", { JWT_ALGORITHMS: "none" }],
  ["JWT_ROLES must say what the claim's values mean", { JWT_ROLES: "desk" }],
  ["JWT_ROLES must say what the claim's values mean", { JWT_ROLES: "desk=OWNER" }],
])("%s: refused otherwise", ([problem, changes]) => {
  expect(() => readConfig({ ...whole, ...changes })).toThrow(problem);
});

test("all problems are told at once", () => {
  const problems =
    "The configuration is wrong: PORT must be a whole number; JWT_ALGORITHMS must be some of .+; JWT_ISSUER goes with JWT_AUDIENCE, JWT_JWKS_URL and JWT_ROLES: all or none\\.";
  expect(() => readConfig({ PORT: "many", JWT_ALGORITHMS: "HS256", JWT_ISSUER: "https://id.newsroom.example" })).toThrow(new RegExp(problems));
});
