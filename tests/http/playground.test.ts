import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createPlayground } from "../../src/http/playground.js";

const SCRIPT = "console.log('hello')";

describe("the playground's files", () => {
  let folder: string;
  let server: Server;
  let baseUrl: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "on-record-playground-"));
    mkdirSync(join(folder, "assets"));
    writeFileSync(join(folder, "graphiql.html"), "<title>GraphiQL</title>");
    writeFileSync(join(folder, "schema.html"), "<title>Schema</title>");
    writeFileSync(join(folder, "assets/page-1a2b3c.js"), SCRIPT);
    writeFileSync(join(folder, "assets/page-1a2b3c.js.br"), brotliCompressSync(SCRIPT));
    const playground = createPlayground(folder);
    server = createServer((request, response) => {
      if (!playground(request, response)) response.writeHead(404).end("not the playground's");
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true });
  });

  test.each([
    ["/graphiql", "GraphiQL"],
    ["/graphiql?query=%7Ba%7D", "GraphiQL"],
    ["/schema", "Schema"],
  ])("%s is a page that may load files of its own host only", async (path, title) => {
    const response = await fetch(baseUrl + path);

    expect(await response.text()).toContain(title);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-cache");
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'; script-src 'self'");
  });

  test.each([
    ["br", "br"],
    ["gzip", null],
    ["identity", null],
  ])("a hashed file is cached for good; accept-encoding %s gets %s", async (accepted, encoding) => {
    const response = await fetch(`${baseUrl}/assets/page-1a2b3c.js`, { headers: { "accept-encoding": accepted } });

    expect(await response.text()).toBe(SCRIPT);
    expect(response.headers.get("content-encoding")).toBe(encoding);
    expect(response.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  });

  test("HEAD answers the headers alone", async () => {
    const response = await fetch(`${baseUrl}/graphiql`, { method: "HEAD" });

    expect(response.headers.get("content-length")).toBe("23");
    expect(await response.text()).toBe("");
  });

  test.each([
    ["GET", "/"],
    ["GET", "/graphiql.html"],
    ["GET", "/assets/"],
    ["GET", "/assets/page-1a2b3c.js.br"],
    ["GET", "/assets/%2e%2e%2fgraphiql.html"],
    ["GET", "/assets/%"],
    ["POST", "/graphiql"],
  ])("%s %s is left to others", async (method, path) => {
    const response = await fetch(baseUrl + path, { method });

    expect(response.status).toBe(404);
    expect(await response.text()).toBe("not the playground's");
  });

  test("a folder without a built playground is refused at start", () => {
    expect(() => createPlayground(join(folder, "assets"))).toThrow("npm start builds it");
  });
});
