/** The JSON Schemas of the seed files, made from `format.ts`: editors' tools check and complete by them. */
import { writeFileSync } from "node:fs";
import { z } from "zod";
import { inProject } from "../src/shared/project.js";
import { articleFile, worldFiles } from "./format.js";

/** By file name in `seed/`. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const schemas = { article: articleFile, ...worldFiles };
  return new Map(Object.entries(schemas).map(([name, schema]) => [`${name}.schema.json`, `${JSON.stringify(z.toJSONSchema(schema, { io: "input" }), null, 2)}\n`]));
}

/** Answers the paths of what it wrote. */
export function writeSchemas(): string[] {
  return [...schemaFiles()].map(([name, content]) => {
    const path = inProject("seed", name);
    writeFileSync(path, content);
    return path;
  });
}
