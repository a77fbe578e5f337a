/** What the figures were measured on, and with which versions. */
import { readFileSync } from "node:fs";
import { cpus, release, totalmem } from "node:os";
import type { Client } from "pg";
import { inProject } from "../src/shared/project.js";
import { benchmarkNode } from "./node.js";

export interface Machine {
  cpu: string;
  cores: number;
  memoryGigabytes: number;
  system: string;
  postgresql: string;
  node: string;
  /** Packages that the contestants consist of. */
  packages: Record<string, string>;
}

const packages = [
  "postgraphile",
  "grafast",
  "graphql-yoga",
  "@pothos/core",
  "@pothos/plugin-prisma",
  "@prisma/client",
  "fastify",
  "mercurius",
  "graphql-jit",
  "graphql",
  "pg",
  "autocannon",
];

function versionOf(name: string): string {
  return (JSON.parse(readFileSync(inProject("bench", "node_modules", name, "package.json"), "utf8")) as { version: string }).version;
}

export async function describeMachine(client: Client): Promise<Machine> {
  const { rows } = await client.query<{ server_version: string }>("SHOW server_version");
  return {
    cpu: cpus()[0]?.model ?? "unknown",
    cores: cpus().length,
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${release()}`,
    postgresql: rows[0]?.server_version ?? "unknown",
    node: benchmarkNode().version,
    packages: Object.fromEntries(packages.map((name) => [name, versionOf(name)])),
  };
}
