/** The Node that every contestant runs on: the peers need 22 or newer, so the one of bench/package.json. */
import { existsSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { inProject } from "../src/shared/project.js";

const oldest = 22;

/** The program's path and its version. @throws Error when there is no Node that is new enough. */
export function benchmarkNode(): { path: string; version: string } {
  const installed = inProject("bench", "node_modules", `node-${process.platform}-${process.arch}`, "bin", "node");
  const path = existsSync(installed) ? installed : process.execPath;
  const version = execFileSync(path, ["--version"], { encoding: "utf8" }).trim();
  if (Number(version.slice(1).split(".")[0]) < oldest) throw new Error(`The contestants need Node ${oldest} or newer, and ${path} is ${version}.`);
  return { path, version };
}
