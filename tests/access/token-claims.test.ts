/** What the claims of a verified token come to. */
import { expect, test } from "vitest";
import { claimAt, endOf, nameIn, roleIn, subjectIn } from "../../src/access/token-claims.js";
import type { EditorRole } from "../../src/generated/prisma/enums.js";

const roles = new Map<string, EditorRole>([
  ["desk", "EDITOR"],
  ["chief", "PUBLISHER"],
  ["keeper", "ADMIN"],
]);

test.for<[role: EditorRole, claim: string, claims: Record<string, unknown>]>([
  ["EDITOR", "role", { role: "desk" }],
  ["PUBLISHER", "role", { role: ["desk", "chief", "visitor"] }],
  ["ADMIN", "realm.roles", { realm: { roles: ["keeper", "desk"] } }],
  ["EDITOR", "https://newsroom.example/role", { "https://newsroom.example/role": "desk" }],
  ["READER", "role", {}],
  ["READER", "role", { role: "Desk" }],
  ["READER", "role", { role: "ADMIN" }],
  ["READER", "role", { role: { desk: true } }],
  ["READER", "role", { role: [["desk"]] }],
  ["READER", "role", { role: null }],
  ["READER", "role", { role: 1 }],
  ["READER", "realm.roles", { realm: "desk" }],
  ["READER", "constructor.name", {}],
  ["READER", "__proto__", {}],
])("%s is the role that %s of %j means", ([role, roleClaim, claims]) => {
  expect(roleIn(claims, { roleClaim, roles })).toBe(role);
});

test("a claim is found by its whole name before the names in it", () => {
  expect(claimAt({ "a.b": 1, a: { b: 2 } }, "a.b")).toBe(1);
  expect(claimAt({ a: { b: 2 } }, "a.b")).toBe(2);
  expect(claimAt({ a: [1] }, "a.b.c")).toBeUndefined();
});

test.for<[subject: string | null, sub: unknown]>([
  ["user-17", "user-17"],
  [null, ""],
  [null, "x".repeat(256)],
  [null, "a\0b"],
  [null, "half \ud800"],
  [null, 17],
  [null, undefined],
])("the subject is %j where the token says %j", ([subject, sub]) => {
  expect(subjectIn({ sub })).toBe(subject);
});

test.for<[name: string, claimed: unknown]>([
  ["Mira Falk", "Mira Falk"],
  ["Mira Falk", "  Mira\n\tFalk\u202e "],
  ["user-17", undefined],
  ["user-17", "\u200b\0"],
  ["user-17", { first: "Mira" }],
  ["é", "e\u0301"],
  ["😀".repeat(100), "😀".repeat(300)],
])("the name is %j where the token says %j", ([name, claimed]) => {
  expect(nameIn({ name: claimed }, "user-17")).toBe(name);
});

test.for([2_000_000_000, 1e12, 1e300, Infinity])("an end at %d is a date that can be written", (exp) => {
  expect(endOf(exp).toISOString()).toMatch(/^\d{4}-/);
});
