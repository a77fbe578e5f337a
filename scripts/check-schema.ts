/** The committed schema is the one that the classes make, and breaks nothing that clients of the last release rely on. */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { CriticalityLevel, diff } from "@graphql-inspector/core";
import { buildSchema } from "graphql";
import { buildContentSchema, printContentSchema } from "../src/graphql/schema.js";
import { inProject } from "../src/shared/project.js";

const file = inProject("schema", "schema.graphql");
const sdl = printContentSchema(await buildContentSchema());

const git = (...args: string[]): string | null => {
  try {
    return execFileSync("git", args, { cwd: inProject(), encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return null;
  }
};

/** The schema that clients rely on: the newest release's or, before the first release, the last commit's. */
function released(): string | null {
  const tag = git("describe", "--tags", "--abbrev=0", "--match", "v*")?.trim() ?? "HEAD";
  return git("show", `${tag}:schema/schema.graphql`);
}

if (process.argv.includes("--fix")) writeFileSync(file, sdl);
else if (readFileSync(file, "utf8") !== sdl) {
  console.error("schema/schema.graphql is not what the classes make: `npm run check -- --fix` writes it.");
  process.exitCode = 1;
}

const before = released();
const breaking = before === null ? [] : (await diff(buildSchema(before), buildSchema(sdl))).filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
for (const { message } of breaking) console.error(`breaks clients: ${message}`);
if (breaking.length) process.exitCode = 1;
