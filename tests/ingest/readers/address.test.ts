import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { type AddressRules, readAddress } from "../../../src/ingest/readers/address.js";
import { isPublicAddress } from "../../../src/ingest/readers/public-address.js";

const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(
    servers.splice(0).map((server) => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    }),
  );
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const onLoopback = (...hosts: string[]): AddressRules => ({ hosts, mayConnect: () => true });

async function outcome(address: string, rules: AddressRules): Promise<string> {
  const items = [];
  for await (const item of readAddress(address, rules))
    items.push("error" in item ? item.error.message : `${item.article.headline}: ${item.article.body} (${item.article.canonicalUrl ?? ""})`);
  return items.join("\n");
}

describe("an address", () => {
  test("gives its articles, in the encoding that HTTP names, under the address that answered", async () => {
    const host = await serve((request, response) => {
      if (request.url === "/old") response.writeHead(301, { location: "/new" }).end();
      else response.writeHead(200, { "content-type": "text/plain; charset=koi8-r" }).end(Buffer.from([0xf4, 0xc1, 0x0a, 0x0a, 0xc1, 0xc2, 0x2e]));
    });
    expect(await outcome(`http://${host}/old`, onLoopback(host))).toBe(`Та: аб. (http://${host}/new)`);
  });

  test("is asked for what is not packed, and unpacked where the answer is", async () => {
    const asked: (string | undefined)[] = [];
    const host = await serve((request, response) => {
      asked.push(request.headers["accept-encoding"]);
      const packed = request.url === "/br" ? brotliCompressSync("A title\n\nWords.") : gzipSync("A title\n\nWords.");
      response.writeHead(200, { "content-encoding": request.url === "/br" ? "br" : "gzip" }).end(packed);
    });
    expect(await outcome(`http://${host}/br`, onLoopback(host))).toContain("A title: Words.");
    expect(await outcome(`http://${host}/gz`, onLoopback(host))).toContain("A title: Words.");
    expect(asked).toEqual(["identity", "identity"]);
  });

  test.each([
    [
      "that unpacks to more than allowed",
      (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(50_000_000))),
      "is larger than 10 MB.",
    ],
    ["of another kind of packing", (_, response) => response.writeHead(200, { "content-encoding": "zstd" }).end("x"), "answers in the encoding zstd, which is not read."],
    ["that is not there", (_, response) => response.writeHead(404).end("x"), "answers with status 404."],
    ["that leads on and on", (_, response) => response.writeHead(302, { location: "/again" }).end(), "redirects more than 5 times."],
    [
      "that leads to another host",
      (_, response) => response.writeHead(302, { location: "http://other.example/" }).end(),
      "is on other.example, which INGEST_ALLOW_HOSTS does not name.",
    ],
    ["that leads to a file", (_, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(), "is not an http or https address."],
    ["that hangs up", (request) => request.socket.destroy(), "cannot be reached (ECONNRESET)."],
  ] satisfies [string, RequestListener, string][])("%s is refused", async (_what, listener, message) => {
    const host = await serve(listener);
    expect(await outcome(`http://${host}/`, onLoopback(host))).toBe(`http://${host}/ ${message}`);
  });

  test("is given up after its time, redirects and body included", async () => {
    const host = await serve((_request, response) => {
      response.writeHead(200).write("A title");
    });
    expect(await outcome(`http://${host}/`, { ...onLoopback(host), milliseconds: 50 })).toBe(`http://${host}/ took longer than 0.05 s.`);
  });

  test("of a host that was not named, exactly and with its port, is not asked", async () => {
    const host = await serve(() => expect.unreachable());
    for (const hosts of [[], ["127.0.0.1"], ["0.0.1"], [`localhost:${host.split(":")[1] ?? ""}`], ["*"]])
      expect(await outcome(`http://${host}/`, onLoopback(...hosts))).toMatch(/INGEST_ALLOW_HOSTS does not name\.$/);
  });

  test.each(["http://127.0.0.1/", "http://2130706433/", "http://0x7f.1/", "http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://localhost/", "https://169.254.169.254/latest"])(
    "of this machine or the networks around it is not asked, even where it is named: %s",
    async (address) => {
      expect(await outcome(address, { hosts: [new URL(address).host] })).toMatch(/stands for an address that is not public\.$/);
    },
  );

  test.each([
    ["tide tables", "is no address."],
    ["ftp://tidewatch.example/", "is not an http or https address."],
    ["file:///etc/passwd", "is not an http or https address."],
    ["https://ana:secret@tidewatch.example/", "names a user, which is not allowed."],
  ])("%s is refused", async (address, message) => {
    expect(await outcome(address, { hosts: ["tidewatch.example"] })).toBe(`${address} ${message}`);
  });
});

describe("the public internet", () => {
  test.each(["8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2a00:1450::1"])("has %s in it", (ip) => {
    expect(isPublicAddress(ip)).toBe(true);
  });

  test.each(
    "0.0.0.0 10.1.2.3 100.64.0.1 100.127.255.255 127.0.0.1 127.255.255.255 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.1 192.168.0.1 198.18.0.1 224.0.0.1 239.1.1.1 240.0.0.1 255.255.255.255 :: ::1 ::ffff:8.8.8.8 ::ffff:127.0.0.1 64:ff9b::7f00:1 fc00::1 fd12::1 fe80::1 fec0::1 ff02::1 2001::1 2001:db8::1 2002:7f00:1::1".split(
      " ",
    ),
  )("has not %s in it", (ip) => {
    expect(isPublicAddress(ip)).toBe(false);
  });
});
