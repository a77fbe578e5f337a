/** Sends one message to a webhook's address. */
import { request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { nameOfType } from "../changes/changed-type.js";
import type { Claimed } from "./delivery.store.js";
import { signatureOf } from "./signature.js";
import { addressToAsk } from "./webhook-address.js";

export interface Sending {
  /** Hosts that may be elsewhere than on the public internet. */
  hosts: readonly string[];
  /** For all of it, in ms. */
  timeout: number;
  /** Ends what is on its way. */
  stopped: AbortSignal;
}

/** What came of an attempt; `error` is null where it was taken. */
export interface Outcome {
  status: number | null;
  error: string | null;
}

/** Never fails: what goes wrong is the outcome. Redirects are not followed. */
export async function send(delivery: Claimed, { hosts, timeout, stopped }: Sending): Promise<Outcome> {
  // Not `AbortSignal.any` of a timeout: Node 20 may forget that before its time.
  const ending = new AbortController();
  const end = (): void => {
    ending.abort();
  };
  const timer = setTimeout(end, timeout);
  stopped.addEventListener("abort", end);
  if (stopped.aborted) end();
  const { signal } = ending;
  try {
    const url = new URL(delivery.url);
    const response = await post(url, await orAborted(addressToAsk(url, hosts), signal), delivery, signal);
    const { statusCode: status = 0 } = response;
    response.destroy();
    return { status, error: status >= 200 && status < 300 ? null : `it answered with status ${status}` };
  } catch (error) {
    if (signal.aborted) return { status: null, error: stopped.aborted ? "the server went down meanwhile" : `it did not answer within ${timeout / 1_000} s` };
    const { code, message } = error as NodeJS.ErrnoException;
    return { status: null, error: code === undefined ? message : `it cannot be reached (${code})` };
  } finally {
    clearTimeout(timer);
    stopped.removeEventListener("abort", end);
  }
}

const bodyOf = ({ id, webhookId, sequence, changedAt, entity, entityId }: Claimed): string =>
  JSON.stringify({ id, webhook: webhookId, sequence: Number(sequence), at: changedAt.toISOString(), type: nameOfType(entity), entityId });

function post(url: URL, ip: string, delivery: Claimed, signal: AbortSignal): Promise<IncomingMessage> {
  const answer: LookupFunction = (_host, { all }, done) => {
    if (all) done(null, [{ address: ip, family: isIP(ip) }]);
    else done(null, ip, isIP(ip));
  };
  const body = bodyOf(delivery);
  const headers = {
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(body),
    "user-agent": "on-record",
    "x-on-record-delivery": delivery.id,
    "x-on-record-signature": signatureOf(delivery.secret, Math.floor(Date.now() / 1_000), body),
  };
  return new Promise((resolve, reject) => {
    const request = (url.protocol === "https:" ? httpsRequest : httpRequest)(url, { method: "POST", lookup: answer, headers, signal, agent: false }, resolve);
    request.on("error", reject);
    request.end(body);
  });
}

/** A look-up cannot be stopped; what it answers too late is not waited for. */
function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    promise.then(resolve, reject);
    if (signal.aborted) reject(signal.reason as Error);
    signal.addEventListener("abort", () => {
      reject(signal.reason as Error);
    });
  });
}
