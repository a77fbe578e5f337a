/** `on-record keys` as its users run it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCli, type Outcome } from "../support/run-cli.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "on-record-keys-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = (...args: string[]): Promise<Outcome> => runCli(["keys", ...args], { environment: { DATA_DIR: join(folder, "data") } });

interface Listed {
  keys: Record<string, unknown>[];
}
const listed = async (): Promise<Listed["keys"]> => (JSON.parse((await run("list", "--json")).stdout) as Listed).keys;

describe("from an empty folder on", () => {
  let key: string;
  const prefix = (): string => key.slice(0, 12);

  test("create prints the key alone on standard output, and the rest beside it", async () => {
    const { status, stdout, stderr } = await run("create", "--role", "editor", "--name", "Mira Falk");
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^onr_[a-z0-9]{8}_[\w-]{43}\n$/)]);
    key = stdout.trim();
    expect(stderr).toBe(`Made ${prefix()} for Mira Falk, editor. Keep the key: it is not shown again.\n`);
  });

  test("another key may end, and do less", async () => {
    const scopes = ["--scope", "read-drafts", "--scope", "PUBLISH"];
    const { status, stderr } = await run("create", "--role", "publisher", "--name", "Night desk", "--expires", "90d", ...scopes);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^Made onr_[a-z0-9]{8} for Night desk, publisher, until \d{4}-\d\d-\d\dT[\d:.]+Z\. Keep the key: it is not shown again\.\n$/);
  });

  test("list tells of each key what it may do, a line each, and no secret", async () => {
    const { status, stdout, stderr } = await run("list");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout.split("\n")).toEqual([
      expect.stringMatching(/^onr_\w{8} {2}valid {4}editor {5}made \d{4}-\d\d-\d\d {2}used never {7}ends never {7}Mira Falk$/),
      expect.stringMatching(/^onr_\w{8} {2}valid {4}publisher {2}made \d{4}-\d\d-\d\d {2}used never {7}ends \d{4}-\d\d-\d\d {2}Night desk \(only read-drafts, publish\)$/),
      "",
    ]);
    expect(stdout).not.toContain(key.slice(13));
  });

  test("list --json is one document, without a secret or its hash", async () => {
    const [first, second, ...others] = await listed();
    expect(others).toEqual([]);
    expect(first).toMatchObject({ prefix: prefix(), state: "valid", name: "Mira Falk", role: "EDITOR", scopes: [], expiresAt: null, lastUsedAt: null, revokedAt: null });
    expect(second).toMatchObject({ name: "Night desk", scopes: ["READ_DRAFTS", "PUBLISH"] });
    expect(Date.parse(String(second?.["expiresAt"])) - Date.now()).toBeGreaterThan(89 * 86_400_000);
    expect(Object.keys(first ?? {})).not.toContain("sha256");
  });

  test("revoke ends a key by its prefix, again without harm, and one by its ID", async () => {
    const [, second] = await listed();
    for (const which of [prefix(), prefix(), String(second?.["id"])]) expect(await run("revoke", which)).toEqual({ status: 0, stdout: "", stderr: "The key is revoked.\n" });
    expect((await listed()).map(({ state }) => state)).toEqual(["revoked", "revoked"]);
  });

  test.for<[what: string, args: string[], message: string]>([
    [
      "another role for an editor who is there",
      ["create", "--role", "admin", "--name", "Mira Falk"],
      "Mira Falk has the role EDITOR, not ADMIN; choose another name for the key.\n",
    ],
    ["a key that is not there", ["revoke", "onr_00000000"], "There is no such key; the command keys list shows which there are.\n"],
  ])("%s is refused, with exit status 1", async ([, args, message]) => {
    expect(await run(...args)).toEqual({ status: 1, stdout: "", stderr: message });
  });
});

test.for<[what: string, args: string[], message: string]>([
  ["an unknown role", ["create", "--role", "owner", "--name", "N"], "Allowed choices are reader, editor, publisher, admin."],
  ["an unknown scope", ["create", "--role", "editor", "--name", "N", "--scope", "everything"], "Allowed choices are read-drafts, write, publish, manage-webhooks, manage-access."],
  ["no role", ["create", "--name", "N"], "required option '--role <role>' not specified"],
  ["no name", ["create", "--role", "editor"], "required option '--name <name>' not specified"],
  ...["soon", "0d", "90", "1999-01-01", "999999w", "2031-02-40"].map((time): [string, string[], string] => [
    `a key that ends “${time}”`,
    ["create", "--role", "editor", "--name", "N", "--expires", time],
    "It must be a time to come",
  ]),
])("%s is wrong use: exit status 2", async ([, args, message]) => {
  const { status, stdout, stderr } = await run(...args);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(message);
});

test.concurrent.for(["", "create", "list", "revoke"])("keys %s --help: exit status 0, help on standard output", async (command) => {
  const { status, stdout, stderr } = await run(...[command, "--help"].filter(Boolean));
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain(`Usage: on-record keys ${command}`.trim());
});
