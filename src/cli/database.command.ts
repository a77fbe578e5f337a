import { Command } from "commander";
import { writeNextMigration } from "../database/migrations.js";
import type { WithDatabase } from "./with-database.js";

export function databaseCommand(withDatabase: WithDatabase): Command {
  const db = new Command("db").description("The database's structure.");
  db.command("migrate")
    .description("Apply the migrations that the database has not seen.")
    .action(() =>
      withDatabase(async ({ migrate }) => {
        const applied = await migrate();
        for (const name of applied) console.log(name);
        console.error(applied.length ? `Applied ${applied.length}.` : "The database is up to date.");
      }),
    );
  db.command("status")
    .description("List migrations, each applied or pending; exit status 1 when one is pending.")
    .action(() =>
      withDatabase(async ({ status }) => {
        const { applied, pending } = await status();
        for (const name of applied) console.log(`applied ${name}`);
        for (const name of pending) console.log(`pending ${name}`);
        if (pending.length) process.exitCode = 1;
      }),
    );
  db.command("new")
    .argument("<name>", "what changes, as words_joined_by_underscores")
    .description("Write the migration from the last one to prisma/schema.prisma.")
    .action(async (name: string) => {
      const file = await writeNextMigration(name);
      if (file === null) console.error("The migrations already lead to prisma/schema.prisma.");
      else console.log(file);
    });
  return db;
}
