/** Reads a request's JSON body within bounds. */
import type { IncomingMessage } from "node:http";

/** A request that HTTP itself refuses. */
export class HttpError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(message);
  }
}

/** Events, not an iterator: that would end the connection when it is left before the end, and no refusal could be sent. */
function readText(request: IncomingMessage, mostBytes: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const refuse = (): void => {
      request.removeAllListeners("data").resume();
      reject(new HttpError(413, "BAD_REQUEST", `The body is larger than ${mostBytes} bytes.`, { connection: "close" }));
    };
    if (Number(request.headers["content-length"] ?? 0) > mostBytes) {
      refuse();
      return;
    }
    request.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > mostBytes) refuse();
      else chunks.push(chunk);
    });
    request.on("end", () => {
      resolve((chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)).toString("utf8"));
    });
    request.on("close", () => {
      if (!request.complete) reject(new HttpError(400, "BAD_REQUEST", "The body broke off."));
    });
  });
}

/** The body as text, not yet known to be JSON. @throws HttpError 413, 415 or 400. */
export async function readJsonText(request: IncomingMessage, mostBytes: number): Promise<string> {
  const [type = "", ...parameters] = (request.headers["content-type"] ?? "").toLowerCase().split(";");
  const charset = parameters
    .find((parameter) => parameter.trim().startsWith("charset="))
    ?.split("=")[1]
    ?.trim();
  if (type.trim() !== "application/json" || (charset !== undefined && charset.replaceAll('"', "") !== "utf-8" && charset !== "utf8")) {
    throw new HttpError(415, "BAD_REQUEST", "Send the request as application/json in UTF-8.");
  }
  return await readText(request, mostBytes);
}

/** @throws HttpError 400. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new HttpError(400, "BAD_REQUEST", "The body is not JSON.");
  }
}
