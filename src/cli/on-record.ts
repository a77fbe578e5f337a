#!/usr/bin/env node
/** `on-record COMMAND`: data on standard output, messages on standard error; exit status 0, 1 (refused), 2 (wrong use), 70 (our fault). */
import { Command, CommanderError } from "commander";
import { readConfig } from "../config.js";
import { OnRecordError } from "../shared/errors.js";
import { harmless } from "./terminal.js";
import type { WithDatabase } from "./with-database.js";

const withDatabase: WithDatabase = async (action) => {
  const { openDatabase } = await import("../database/database.js");
  const database = await openDatabase(readConfig(process.env).database);
  try {
    await action(database);
  } finally {
    await database.close();
  }
};

/** Each command is loaded when it is named: most need the database's client or the readers, and those take longer than the rest. */
const commands: Record<string, () => Promise<Command>> = {
  db: async () => (await import("./database.command.js")).databaseCommand(withDatabase),
  seed: async () => (await import("./seed.command.js")).seedCommand(withDatabase),
  import: async () => (await import("./import.command.js")).importCommand(withDatabase),
  extract: async () => (await import("./extract.command.js")).extractCommand(),
  keys: async () => (await import("./keys.command.js")).keysCommand(withDatabase),
  verify: async () => (await import("./verify.command.js")).verifyCommand(withDatabase),
};

async function programFor(name: string | undefined): Promise<Command> {
  const program = new Command("on-record").description("Tends a server's database and content. Reads the same environment as the server.");
  const named = name === undefined ? undefined : Object.entries(commands).find(([command]) => command === name);
  for (const [, load] of named ? [named] : Object.entries(commands)) program.addCommand(await load());
  for (const command of everyCommand(program)) command.exitOverride().showHelpAfterError();
  return program;
}

const everyCommand = (command: Command): Command[] => [command, ...command.commands.flatMap(everyCommand)];

function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  console.error(error instanceof OnRecordError ? harmless(error.message) : error);
  return error instanceof OnRecordError ? 1 : 70;
}

process.exitCode = await programFor(process.argv[2])
  .then((program) => program.parseAsync())
  .then(() => process.exitCode ?? 0, statusOf);
