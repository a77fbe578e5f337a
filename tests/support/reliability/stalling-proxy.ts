/** A way to a server that can be made to carry nothing, without a word to either side. */
import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";

export class StallingProxy {
  private readonly sockets = new Set<Socket>();
  private stalled = false;

  private constructor(
    private readonly server: Server,
    /** The server's address with this way's port. */
    readonly url: string,
  ) {}

  static async before(target: string): Promise<StallingProxy> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = new URL(target);
    url.port = String((server.address() as AddressInfo).port);
    const proxy = new StallingProxy(server, url.href);
    server.on("connection", (near) => {
      proxy.join(near, connect(Number(new URL(target).port), "127.0.0.1"));
    });
    return proxy;
  }

  /** Connections are taken still, and nothing goes through. */
  stall(): void {
    this.stalled = true;
    for (const socket of this.sockets) socket.pause();
  }

  resume(): void {
    this.stalled = false;
    for (const socket of this.sockets) socket.resume();
  }

  close(): void {
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
  }

  private join(near: Socket, far: Socket): void {
    for (const [one, other] of [[near, far] as const, [far, near] as const]) {
      this.sockets.add(one);
      one.on("data", (bytes) => other.write(bytes));
      one.on("error", () => other.destroy());
      one.on("close", () => {
        this.sockets.delete(one);
        other.destroy();
      });
      if (this.stalled) one.pause();
    }
  }
}
