import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createDesk } from "../../src/http/desk.js";

describe("the desk's files", () => {
  let folder: string;
  let server: Server;
  let baseUrl: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "on-record-desk-"));
    mkdirSync(join(folder, "assets"));
    writeFileSync(join(folder, "desk.html"), `<title>Desk</title><script nonce="NONCE-OF-THIS-ANSWER" src="/desk/assets/desk-1a2b3c.js"></script>`);
    writeFileSync(join(folder, "assets/desk-1a2b3c.js"), "console.log('hello')");
    const desk = createDesk(folder);
    server = createServer((request, response) => {
      if (!desk(request, response)) response.writeHead(404).end("not the desk's");
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true });
  });

  test("each answer has a nonce of its own, in the page and in the policy, and nothing else may run", async () => {
    const nonces = await Promise.all(
      ["/desk", "/desk/", "/desk?x=1"].map(async (path) => {
        const response = await fetch(baseUrl + path);
        const policy = response.headers.get("content-security-policy") ?? "";
        const nonce = /script-src 'nonce-([\w+/]{22}==)';/.exec(policy)?.[1] ?? expect.fail(policy);
        expect(await response.text()).toBe(`<title>Desk</title><script nonce="${nonce}" src="/desk/assets/desk-1a2b3c.js"></script>`);
        expect(policy).toContain("default-src 'none'");
        expect(policy).toContain("require-trusted-types-for 'script'");
        expect(policy).not.toContain("unsafe");
        expect(response.headers.get("cache-control")).toBe("no-store");
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(3);
  });

  test("hashed files are cached for good", async () => {
    const response = await fetch(`${baseUrl}/desk/assets/desk-1a2b3c.js`);
    expect(await response.text()).toBe("console.log('hello')");
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  });

  test("HEAD answers the headers alone", async () => {
    const response = await fetch(`${baseUrl}/desk`, { method: "HEAD" });
    expect([response.status, await response.text()]).toEqual([200, ""]);
  });

  test.each([
    ["GET", "/"],
    ["GET", "/desk.html"],
    ["GET", "/desk/assets/"],
    ["GET", "/desk/assets/%2e%2e%2fdesk.html"],
    ["POST", "/desk"],
  ])("%s %s is left to others", async (method, path) => {
    const response = await fetch(baseUrl + path, { method });
    expect([response.status, await response.text()]).toEqual([404, "not the desk's"]);
  });

  test("a folder without a built desk is refused at start", () => {
    expect(() => createDesk(join(folder, "assets"))).toThrow("npm start builds it");
  });
});
