/** API keys as texts: `onr_`, eight characters by which a key is found, `_`, and 32 random bytes in base64url. */
import { randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import { sha256 } from "../shared/sha256.js";

export interface NewKey {
  /** To be shown once; nothing but its hash is kept. */
  text: string;
  /** `onr_` and the eight characters; no secret. */
  prefix: string;
  sha256: string;
}

const mark = "onr_";
const letters = "abcdefghijklmnopqrstuvwxyz0123456789";
const wholeKey = /^(onr_[a-z0-9]{8})_[A-Za-z0-9_-]{43}$/;

export function makeKey(): NewKey {
  const prefix = mark + Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join("");
  const text = `${prefix}_${randomBytes(32).toString("base64url")}`;
  return { text, prefix, sha256: sha256(text) };
}

/** Whether something is meant to be a key, right or wrong; no token begins so. */
export const isMeantAsKey = (credentials: string): boolean => credentials.startsWith(mark);

/** By what a key is found; null where the text is no key. */
export const prefixOf = (text: string): string | null => wholeKey.exec(text)?.[1] ?? null;

const nobodys = "0".repeat(64);

/** Whether `text` is the key with this hash. It takes the same time whichever the answer is, also where there is no such key (null). */
export const isKey = (text: string, hash: string | null): boolean => timingSafeEqual(Buffer.from(sha256(text)), Buffer.from(hash ?? nobodys));
