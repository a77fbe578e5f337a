/** The servers that are compared, as child processes. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { inProject } from "../src/shared/project.js";
import type { Entry } from "./contestants/entry.js";
import { benchmarkNode } from "./node.js";

export interface Contestant extends Entry {
  origin: string;
  pid: number;
  stop: () => Promise<void>;
}

const poolSize = 10;
const patience = 120_000;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Starts them one after another, each with the settings in its environment. */
export async function startContestants(entries: readonly Entry[], settings: Readonly<Record<string, string>>): Promise<Contestant[]> {
  const started: Contestant[] = [];
  try {
    for (const entry of entries) started.push(await start(entry, settings));
    return started;
  } catch (error) {
    for (const contestant of started) await contestant.stop();
    throw error;
  }
}

async function start(entry: Entry, given: Readonly<Record<string, string>>): Promise<Contestant> {
  const port = await freePort();
  const settings = {
    PORT: String(port),
    HOST: "127.0.0.1",
    SEED: "none",
    LOG_LEVEL: "warn",
    RATE_LIMIT: "0",
    CACHE_MB: "0",
    NODE_ENV: "production",
    GRAPHILE_ENV: "production",
    DATABASE_POOL_SIZE: String(poolSize),
    ...given,
  };
  const child = spawn(benchmarkNode().path, entry.arguments, { cwd: inProject(), env: { ...process.env, ...settings }, stdio: ["ignore", "ignore", "inherit"] });
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
