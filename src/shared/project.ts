import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds `package.json`: the same whether the code runs from `src/` or from `dist/src/`. */
export const projectFolder: string = (() => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
})();

export const inProject = (...path: string[]): string => join(projectFolder, ...path);

/** The program and its version, as provenance. */
export const software = (): string => `on-record ${(JSON.parse(readFileSync(inProject("package.json"), "utf8")) as { version: string }).version}`;
