/** The built server in a process of its own, started, signalled and ended as an operator does it. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { inProject } from "../../../src/shared/project.js";

export interface Ending {
  status: number | null;
  signal: NodeJS.Signals | null;
  /** On the clock of performance.now(). */
  at: number;
}

export interface ServerProcess {
  url: string;
  pid: number;
  /** From the start of the process until it said that it is ready, in ms. */
  readyAfter: number;
  /** What it has printed, logged errors included. */
  output: () => string;
  signal: (signal: NodeJS.Signals) => void;
  /** Undefined while it runs. */
  ending: () => Ending | undefined;
  /** @throws Error when it has not ended in time. */
  ended: (patience?: number) => Promise<Ending>;
}

/** What is kept of the output. */
const mostOutput = 200_000;

/** Starts it on a free port. The caller ends it. @throws Error with what it printed, when it is not ready in time. */
export async function startServer(environment: Readonly<Record<string, string>>, patience = 60_000): Promise<ServerProcess> {
  const program = inProject("dist", "src", "main.js");
  if (!existsSync(program)) throw new Error(`${program} is not there: \`npm run test:reliability\` builds it`);
  const started = performance.now();
  const child = spawn(process.execPath, [program], {
    cwd: inProject(),
    env: { PATH: process.env["PATH"], PORT: "0", HOST: "127.0.0.1", LOG_LEVEL: "warn", RATE_LIMIT: "0", SEED: "none", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let ending: Ending | undefined;
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (output = (output + text).slice(-mostOutput)));
  // A test that fails leaves no server behind.
  const abandon = (): boolean => child.kill("SIGKILL");
  process.once("exit", abandon);
  child.once("exit", (status, signal) => {
    ending = { status, signal, at: performance.now() };
    process.off("exit", abandon);
  });
  const within = async <Value>(milliseconds: number, what: string, look: () => Value | undefined | Promise<Value | undefined>): Promise<Value> => {
    for (const until = performance.now() + milliseconds; performance.now() < until;) {
      const found = await look();
      if (found !== undefined) return found;
      await wait(10);
    }
    child.kill("SIGKILL");
    throw new Error(`the server ${what} within ${milliseconds} ms:\n${output}`);
  };
  const url = await within(patience, "was not ready", async () => {
    if (ending) throw new Error(`the server ended before it was ready:\n${output}`);
    const address = /GraphQL API\s+(http:\/\/\S+)\/graphql/.exec(output)?.[1];
    return address !== undefined && (await isReady(address)) ? address : undefined;
  });
  return {
    url,
    pid: child.pid as number,
    readyAfter: performance.now() - started,
    output: () => output,
    signal: (signal) => child.kill(signal),
    ending: () => ending,
    ended: (milliseconds = 15_000) => within(milliseconds, "did not end", () => ending),
  };
}

/** What it has logged as an error: a failure that is its own. */
export const errorsOf = ({ output }: Pick<ServerProcess, "output">): string[] =>
  output()
    .split("\n")
    .filter((line) => /"level":[56]0/.test(line));

export const isReady = (url: string): Promise<boolean> =>
  fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(5_000) }).then(
    ({ ok }) => ok,
    () => false,
  );
