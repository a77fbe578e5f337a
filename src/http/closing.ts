/** The orderly end of an HTTP server: all that it was asked before is answered. */
import type { Server } from "node:http";
import type { Socket } from "node:net";
import { setImmediate as turn, setTimeout as wait } from "node:timers/promises";

/** In ms. What was sent before the end may still be on its way, and those who look at /health/ready have to notice. */
const grace = 200;

/** How often connections are closed that have nothing left to answer, in ms. */
const sweep = 50;

const connections = new WeakMap<Server, Set<Socket>>();

/** Keeps the connections of a server that is to be closed. */
export function watchConnections(server: Server): void {
  const open = new Set<Socket>();
  connections.set(server, open);
  server.on("connection", (socket) => {
    open.add(socket);
    socket.once("close", () => open.delete(socket));
  });
}

/**
 * For a moment everything is answered as before, but each connection ends with its answer; then nothing new is taken. What
 * is not answered after `patience` ms is cut off.
 */
export async function closeHttpServer(server: Server, patience: number): Promise<void> {
  server.prependListener("request", (_request, response) => {
    response.setHeader("connection", "close");
  });
  await wait(grace);
  // However long the process was busy: connections that wait are accepted, and what they have sent is read.
  for (let count = 0; count < 3; count += 1) await turn();
  const open = connections.get(server) ?? [];
  const closed = new Promise((resolve) => server.close(resolve));
  // Node counts a connection on which nothing was ever asked as busy.
  for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
  const sweeping = setInterval(() => {
    server.closeIdleConnections();
  }, sweep);
  const cut = setTimeout(() => {
    for (const socket of open) socket.destroy();
  }, patience);
  await closed;
  clearInterval(sweeping);
  clearTimeout(cut);
}
