/** Receives what webhooks are told, on a loopback port, and answers as a test says. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Message {
  id: string;
  webhook: string;
  sequence: number;
  at: string;
  type: string;
  entityId: string;
}

export interface Received {
  message: Message;
  body: string;
  signature: string;
  at: number;
}

export interface Receiver {
  url: string;
  host: string;
  received: Received[];
  close: () => Promise<void>;
}

/** @param answer the status for a message; null to leave it without an answer. */
export async function startReceiver(answer: (message: Message, count: number) => number | null = () => 204, headers: Record<string, string> = {}): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks).toString();
      const message = JSON.parse(body) as Message;
      received.push({ message, body, signature: String(request.headers["x-on-record-signature"]), at: performance.now() });
      const status = answer(message, received.length);
      if (status !== null) response.writeHead(status, headers).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    host: `127.0.0.1:${port}`,
    received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
