#!/usr/bin/env node
/** `on-record COMMAND`: data on standard output, messages on standard error; exit status 0, 1 (refused), 2 (wrong use), 70 (our fault). */
import { Command, CommanderError } from "commander";
import { readConfig } from "../config.js";
import { openDatabase } from "../database/database.js";
import { OnRecordError } from "../shared/errors.js";
import { databaseCommand } from "./database.command.js";
import { extractCommand } from "./extract.command.js";
import { importCommand } from "./import.command.js";
import { seedCommand } from "./seed.command.js";
import { harmless } from "./terminal.js";
import { verifyCommand } from "./verify.command.js";
import type { WithDatabase } from "./with-database.js";

const withDatabase: WithDatabase = async (action) => {
  const database = await openDatabase(readConfig(process.env).database);
  try {
    await action(database);
  } finally {
    await database.close();
  }
};

const program = new Command("on-record")
  .description("Tends a server's database and content. Reads the same environment as the server.")
  .addCommand(databaseCommand(withDatabase))
  .addCommand(seedCommand(withDatabase))
  .addCommand(importCommand(withDatabase))
  .addCommand(extractCommand())
  .addCommand(verifyCommand(withDatabase));

const everyCommand = (command: Command): Command[] => [command, ...command.commands.flatMap(everyCommand)];
for (const command of everyCommand(program)) command.exitOverride().showHelpAfterError();

function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  console.error(error instanceof OnRecordError ? harmless(error.message) : error);
  return error instanceof OnRecordError ? 1 : 70;
}

process.exitCode = await program.parseAsync().then(() => process.exitCode ?? 0, statusOf);
