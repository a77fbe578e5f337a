/** The servers that are compared, as child processes. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { inProject } from "../src/shared/project.js";
import type { Operation, Variables } from "./operations/operation.js";

export interface Contestant {
  name: string;
  /** How its connections to PostgreSQL are called there. */
  applicationName: string;
  origin: string;
  pid: number;
  request: (operation: Operation, variables: Variables) => { path: string; body: string };
  stop: () => Promise<void>;
}

type Entry = Pick<Contestant, "name" | "applicationName" | "request"> & { arguments: string[] };

/** Run as it is shipped. */
const onRecord: Entry = {
  name: "on-record",
  applicationName: "on-record",
  arguments: [inProject("dist", "src", "main.js")],
  request: ({ graphql: query }, variables) => ({ path: "/graphql", body: JSON.stringify({ query, variables }) }),
};

/** tsx translates it when it starts and takes no part afterwards, except in its memory. */
const floor: Entry = {
  name: "floor",
  applicationName: "floor",
  arguments: ["--import", "tsx", inProject("bench", "floor.ts")],
  request: ({ name }, variables) => ({ path: `/${name}`, body: JSON.stringify(variables) }),
};

const poolSize = 10;
const patience = 30_000;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Starts the floor and On Record on the database, first the one that the other is measured by. */
export async function startContestants(databaseUrl: string): Promise<Contestant[]> {
  if (!existsSync(onRecord.arguments[0] as string)) throw new Error("On Record is not built: `npm run bench` builds it");
  const started: Contestant[] = [];
  try {
    for (const entry of [floor, onRecord]) started.push(await start(entry, databaseUrl));
    return started;
  } catch (error) {
    for (const contestant of started) await contestant.stop();
    throw error;
  }
}

async function start({ arguments: given, ...entry }: Entry, databaseUrl: string): Promise<Contestant> {
  const port = await freePort();
  const settings = {
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    HOST: "127.0.0.1",
    SEED: "none",
    LOG_LEVEL: "warn",
    NODE_ENV: "production",
    DATABASE_POOL_SIZE: String(poolSize),
  };
  const child = spawn(process.execPath, given, { cwd: inProject(), env: { ...process.env, ...settings }, stdio: ["ignore", "ignore", "inherit"] });
  // However this process ends, its children end with it.
  const kill = (): void => void child.kill("SIGKILL");
  process.once("exit", kill);
  const origin = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill("SIGTERM");
      const late = setTimeout(kill, 5_000);
      await once(child, "exit");
      clearTimeout(late);
    }
    process.removeListener("exit", kill);
  };
  try {
    await answering(child, entry.name, origin);
  } catch (error) {
    await stop();
    throw error;
  }
  return { ...entry, origin, pid: child.pid ?? 0, stop };
}

async function answering(child: ChildProcess, name: string, origin: string): Promise<void> {
  for (const deadline = Date.now() + patience; Date.now() < deadline;) {
    if (child.exitCode !== null) throw new Error(`${name} ended with status ${child.exitCode} before it answered`);
    const status = await fetch(`${origin}/health/ready`).then(
      (response) => response.status,
      () => 503,
    );
    if (status !== 503) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${name} did not answer within ${patience / 1_000} s`);
}
