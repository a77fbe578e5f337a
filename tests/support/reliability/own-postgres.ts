/** A PostgreSQL server of the test's own, which it may stop and start as it likes. */
import { execFile, execFileSync, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";

/** How PostgreSQL stops: "fast" ends every connection in order, "immediate" is as good as a crash. */
export type StopMode = "fast" | "immediate";

/** Where the newest PostgreSQL's programs are; undefined where none is installed. */
export function findPrograms(): string | undefined {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : [];
  const configured = spawnSync("pg_config", ["--bindir"], { encoding: "utf8" }).stdout;
  const folders = [...versions.map((version) => join(debian, version, "bin")), ...(configured ? [configured.trim()] : [])];
  return folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "pg_ctl")));
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

/** PostgreSQL refuses to run as root: there it is run as the user that its package made. */
function owner(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string): number => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: idOf("-u"), gid: idOf("-g") };
}

const run = promisify(execFile);

export class OwnPostgres {
  readonly url: string;

  private constructor(
    private readonly programs: string,
    private readonly folder: string,
    private readonly port: number,
    private readonly user: { uid?: number; gid?: number },
  ) {
    this.url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  }

  static async create(programs: string): Promise<OwnPostgres> {
    const user = owner();
    const folder = mkdtempSync(join(tmpdir(), "on-record-postgres-"));
    if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
    const postgres = new OwnPostgres(programs, folder, await freePort(), user);
    await postgres.control("initdb", "--pgdata", postgres.data, "--username", "postgres", "--auth", "trust", "--encoding", "UTF8", "--locale", "C.UTF-8");
    await postgres.start();
    return postgres;
  }

  private get data(): string {
    return join(this.folder, "data");
  }

  /** Returns when it accepts connections. */
  async start(): Promise<void> {
    const options = `-p ${this.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${this.folder}`;
    await this.control("pg_ctl", "start", "--no-wait", "--pgdata", this.data, "--log", join(this.folder, "log"), "--options", options);
    for (const until = performance.now() + 30_000; performance.now() < until;) {
      if (await this.accepts()) return;
      await wait(5);
    }
    throw new Error("PostgreSQL did not start within 30 s");
  }

  /** Returns when no process of it is left. */
  async stop(mode: StopMode): Promise<void> {
    await this.control("pg_ctl", "stop", "--wait", "--pgdata", this.data, "--mode", mode);
  }

  async remove(): Promise<void> {
    await this.stop("immediate").catch(() => undefined);
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Runs one statement on a connection of its own. */
  async query(sql: string): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, connectionTimeoutMillis: 3_000 });
    client.on("error", () => undefined);
    try {
      await client.connect();
      await client.query(sql);
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  private accepts(): Promise<boolean> {
    return this.query("SELECT 1").then(
      () => true,
      () => false,
    );
  }

  private async control(program: string, ...args: string[]): Promise<void> {
    await run(join(this.programs, program), args, { ...this.user, cwd: this.folder, env: { PATH: process.env["PATH"] } });
  }
}
