/** What is named on a command line, read one article at a time: files, folders, standard input and addresses. */
import { createReadStream, type Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { InvalidInputError } from "../shared/errors.js";
import type { SourceItem } from "./import-batch.js";
import { readAddress } from "./readers/address.js";
import { readArticles } from "./readers/read-articles.js";

/** Stands for standard input. */
const standardInput = "-";

/** @throws InvalidInputError when a folder cannot be read. */
export async function listSources(names: readonly string[]): Promise<string[]> {
  const listed: string[] = [];
  for (const name of names) listed.push(...(isRead(name) || !(await isFolder(name)) ? [name] : await filesIn(name)));
  return listed;
}

/** Neither files nor folders. */
const isRead = (name: string): boolean => name === standardInput || isAddress(name);
const isAddress = (name: string): boolean => /^https?:\/\//i.test(name);
const isFolder = (name: string): Promise<boolean> => stat(name).then((status) => status.isDirectory(), () => false); // prettier-ignore

/** In alphabetical order, folders inside included, hidden files not. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw new InvalidInputError("FILE", `${folder} cannot be read: ${(error as Error).message}`);
  });
  const shown = entries.filter(({ name }) => !name.startsWith(".")).sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: string[] = [];
  for (const entry of shown) files.push(...(await filesOf(folder, entry)));
  return files;
}

const filesOf = async (folder: string, entry: Dirent): Promise<string[]> => {
  const path = join(folder, entry.name);
  if (entry.isDirectory()) return filesIn(path);
  return entry.isFile() ? [path] : [];
};

/** The articles of each source in turn. `finished` is told when one has been read, and how many items it gave. */
export async function* readSources(sources: readonly string[], hosts: readonly string[], finished: (items: number) => void): AsyncGenerator<SourceItem> {
  for (const source of sources) {
    let items = 0;
    for await (const item of itemsOf(source, hosts)) {
      items += 1;
      yield item;
    }
    finished(items);
  }
}

async function* itemsOf(source: string, hosts: readonly string[]): AsyncGenerator<SourceItem> {
  const sourceName = source === standardInput ? "standard input" : source;
  try {
    if (isAddress(source)) yield* readAddress(source, { hosts });
    else yield* readArticles({ name: sourceName, bytes: source === standardInput ? process.stdin : createReadStream(source) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    yield { sourceName, error: new InvalidInputError("FILE", `${sourceName} cannot be read: ${(error as Error).message}.`) };
  }
}
