import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { newSecret, signatureOf } from "../../src/webhooks/signature.js";
import { addressToAsk, checkedAddress } from "../../src/webhooks/webhook-address.js";

const hosts = ["127.0.0.1:9000", "intranet.example:8443"];

describe("an address that may be told", () => {
  test.each([
    ["https://hooks.example/in?key=1", "https://hooks.example/in?key=1"],
    ["https://HOOKS.example", "https://hooks.example/"],
    ["http://127.0.0.1:9000/x", "http://127.0.0.1:9000/x"],
    ["http://intranet.example:8443/", "http://intranet.example:8443/"],
  ])("%s", (given, kept) => {
    expect(checkedAddress(given, hosts)).toBe(kept);
  });
});

describe("an address that may not", () => {
  test.each([
    "",
    "hooks.example",
    "http://hooks.example/",
    "ftp://hooks.example/",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "https://user:word@hooks.example/",
    "https://127.0.0.1/",
    "https://2130706433/",
    "https://0x7f.1/",
    "https://10.1.2.3/",
    "https://169.254.169.254/latest/meta-data",
    "https://[::1]/",
    "https://[::ffff:127.0.0.1]/",
    "https://[fd00::1]/",
    "https://localhost/",
    "http://127.0.0.1:9001/",
    `https://hooks.example/${"x".repeat(2_000)}`,
    `https://hooks.example/${"é".repeat(400)}`,
  ])("%s", (given) => {
    expect(() => checkedAddress(given, hosts)).toThrow(expect.objectContaining({ code: "INVALID_INPUT", details: { argument: "url" } }));
  });

  test("is found out when it is asked too, whatever its name stands for by then", async () => {
    await expect(addressToAsk(new URL("https://127.0.0.1/"), [])).rejects.toThrow("not public");
    await expect(addressToAsk(new URL("https://localhost/"), [])).rejects.toThrow("not public");
    await expect(addressToAsk(new URL("http://93.184.215.14/"), [])).rejects.toThrow("not public");
    expect(await addressToAsk(new URL("http://127.0.0.1:9000/"), hosts)).toBe("127.0.0.1");
    expect(await addressToAsk(new URL("https://[2606:4700::1111]/"), [])).toBe("2606:4700::1111");
  });
});

test("a signature is the HMAC of time and body under the secret, and secrets differ", () => {
  const secret = newSecret();
  expect(secret).toMatch(/^whsec_[\w-]{43}$/);
  expect(newSecret()).not.toBe(secret);
  expect(signatureOf(secret, 1_900_000_000, "{}")).toBe(`t=1900000000,v1=${createHmac("sha256", secret).update("1900000000.{}").digest("hex")}`);
});
