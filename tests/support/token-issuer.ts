/** An issuer of tokens on this machine: its public keys are served, and it signs what it is told to. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from "jose";

interface KeyPair {
  publicKey: CryptoKey;
  privateKey: CryptoKey;
}

export interface TokenIssuer {
  issuer: string;
  audience: string;
  keysUrl: string;
  /** How often its keys were asked for. */
  asked: () => number;
  /** The public key that it serves under this name. */
  publicKey: (kid: string) => CryptoKey;
  /** A token that would be believed, but for the changes. Undefined takes a claim out. */
  sign: (claims?: JWTPayload, changes?: { kid?: string; key?: CryptoKey | Uint8Array; alg?: string }) => Promise<string>;
  /** What its keys are asked for is from now on answered with this status. */
  breakDown: (status: number) => void;
  close: () => Promise<void>;
}

const issuer = "https://id.newsroom.example";
const audience = "on-record";

export async function startTokenIssuer(): Promise<TokenIssuer> {
  const pairs: Record<string, KeyPair & { alg: string }> = {};
  for (const alg of ["RS256", "ES256", "EdDSA"]) pairs[alg.toLowerCase()] = { alg, ...(await generateKeyPair(alg, { extractable: true })) };
  const keys: JWK[] = await Promise.all(Object.entries(pairs).map(async ([kid, { alg, publicKey }]) => ({ ...(await exportJWK(publicKey)), kid, alg, use: "sig" })));
  let asked = 0;
  let status = 200;
  const server = createServer((_request, response) => {
    asked += 1;
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify({ keys }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const pairOf = (kid: string) => {
    const pair = pairs[kid];
    if (!pair) throw new Error(`there is no key ${kid}`);
    return pair;
  };
  return {
    issuer,
    audience,
    keysUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`,
    asked: () => asked,
    publicKey: (kid) => pairOf(kid).publicKey,
    sign: (claims = {}, { kid = "es256", key, alg } = {}) => {
      const now = Math.floor(Date.now() / 1_000);
      const payload = Object.entries({ iss: issuer, aud: audience, sub: "user-17", exp: now + 600, role: "desk", ...claims });
      const token = new SignJWT(Object.fromEntries(payload.filter(([, value]: [string, unknown]) => value !== undefined)));
      return token.setProtectedHeader({ alg: alg ?? pairOf(kid).alg, kid }).sign(key ?? pairOf(kid).privateKey);
    },
    breakDown: (code) => {
      status = code;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
