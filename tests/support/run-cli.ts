/** The built CLI, run as its users run it. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { inProject } from "../../src/shared/project.js";

export interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a command with an environment of `PATH` and what is given. @throws Error when the program was not built. */
export function runCli(
  args: readonly string[],
  { input = "", environment = {}, cwd }: { input?: string | Uint8Array; environment?: Record<string, string>; cwd?: string } = {},
): Promise<Outcome> {
  const program = inProject("dist", "src", "cli", "on-record.js");
  if (!existsSync(program)) throw new Error(`${program} is not there: \`npm test\` builds it`);
  const child = spawn(process.execPath, [program, ...args], { cwd, env: { PATH: process.env["PATH"], ...environment } });
  const outcome: Outcome = { status: null, stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (outcome.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (outcome.stderr += text));
  // A command that fails early closes its input before it is written.
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => {
      resolve({ ...outcome, status });
    });
  });
}
