import { readFileSync } from "node:fs";
import { Argument, Command } from "commander";
import { collections, loadCollection, removeSample, type CollectionName } from "../../seed/load.js";
import { recordFolder } from "../../seed/record.js";
import { writeSchemas } from "../../seed/schemas.js";
import { InvalidInputError } from "../shared/errors.js";
import { inProject } from "../shared/project.js";
import type { WithDatabase } from "./with-database.js";

/** @throws InvalidInputError when there is no such file. */
export function readInput(file: string): string {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (error) {
    throw new InvalidInputError("FILE", `${file} cannot be read: ${(error as Error).message}`);
  }
}

export function seedCommand(withDatabase: WithDatabase): Command {
  const seed = new Command("seed").description("The content of the first start.");
  seed
    .command("load")
    .addArgument(new Argument("[collection...]", "which; both when none is named").choices(collections))
    .description("Load seed content. What is there already stays as it is.")
    .action((names: CollectionName[]) =>
      withDatabase(async ({ migrate, prisma }) => {
        await migrate();
        for (const name of names.length ? names : collections) {
          const { articles, statements } = await loadCollection(prisma, name);
          console.error(`seed/${name}: ${articles} articles and ${statements} statements were new.`);
        }
      }),
    );
  seed
    .command("remove-sample")
    .description("Remove everything that is marked as invented.")
    .action(() =>
      withDatabase(async ({ migrate, prisma }) => {
        await migrate();
        console.error(`Removed ${await removeSample(prisma)} invented articles and all that belongs to them.`);
      }),
    );
  seed
    .command("record")
    .argument("<slug>", "the article, a file of seed/first-article/articles")
    .argument("<page>", "the article's page as saved, or - for standard input")
    .description("Record positions and hashes of the article's spans in its seed files.")
    .action((slug: string, page: string) => {
      recordFolder(inProject("seed", "first-article"), slug, readInput(page));
    });
  seed
    .command("schemas")
    .description("Write the JSON Schemas of the seed files, for editors' tools.")
    .action(() => {
      for (const file of writeSchemas()) console.log(file);
    });
  return seed;
}
