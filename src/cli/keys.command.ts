import { Command, InvalidArgumentError, Option } from "commander";
import { AccessService } from "../access/access.service.js";
import { AccessStore, type StoredKey } from "../access/access.store.js";
import { Permission } from "../access/permissions.js";
import type { Database } from "../database/database.js";
import { EditorRole } from "../generated/prisma/enums.js";
import { harmless, harmlessJson, print } from "./terminal.js";
import type { WithDatabase } from "./with-database.js";

interface Options {
  role: EditorRole;
  name: string;
  expires?: Date;
  scope?: Permission[];
}

const day = 86_400_000;
const units: Record<string, number> = { h: day / 24, d: day, w: 7 * day };
const longest = 36_500 * day;

/** `12h`, `90d` or `6w` from now on, or a day such as 2031-05-06. */
function endOf(given: string): Date {
  const [, count, unit] = /^(\d{1,6})([hdw])$/.exec(given) ?? [];
  const time = unit === undefined ? (/^\d{4}-\d\d-\d\d$/.test(given) ? Date.parse(given) : NaN) : Date.now() + Number(count) * (units[unit] ?? NaN);
  if (!(time > Date.now() && time < Date.now() + longest)) throw new InvalidArgumentError("It must be a time to come, such as 12h, 90d, 6w or 2031-05-06.");
  return new Date(time);
}

/** An option's value as it is typed, `read-drafts`, for an enum's, `READ_DRAFTS`. */
const typed = (value: string): string => value.toLowerCase().replaceAll("_", "-");

function valueOf<Value extends string>(values: Record<string, Value>, given: string): Value {
  const value = Object.values(values).find((one) => typed(one) === typed(given));
  if (value === undefined) throw new InvalidArgumentError(`Allowed choices are ${Object.values(values).map(typed).join(", ")}.`);
  return value;
}

/** Called with each value, and with what it gave for those before. */
const scopesOf = (given: string, before: Permission[] | undefined): Permission[] => [...(before ?? []), valueOf(Permission, given)];

const stateOf = ({ revokedAt, expiresAt }: StoredKey): string => (revokedAt ? "revoked" : expiresAt && expiresAt <= new Date() ? "expired" : "valid");
const dateOf = (date: Date | null, none: string): string => date?.toISOString().slice(0, 10) ?? none;

function lineOf(key: StoredKey): string {
  const { prefix, editor, scopes, createdAt, expiresAt, lastUsedAt } = key;
  const uses = `made ${dateOf(createdAt, "")}  used ${dateOf(lastUsedAt, "never").padEnd(10)}  ends ${dateOf(expiresAt, "never").padEnd(10)}`;
  return `${prefix}  ${stateOf(key).padEnd(7)}  ${typed(editor.role).padEnd(9)}  ${uses}  ${harmless(editor.name)}${scopes.length ? ` (only ${scopes.map(typed).join(", ")})` : ""}\n`;
}

const recordOf = ({ editor, ...key }: StoredKey): object => ({ ...key, state: stateOf({ editor, ...key }), name: editor.name, role: editor.role });

async function create(access: AccessService, { name, role, scope, expires }: Options): Promise<void> {
  const { text, key } = await access.createKey({ name, role, scopes: scope ?? [], expiresAt: expires ?? null });
  await print(`${text}\n`);
  console.error(harmless(`Made ${key.prefix} for ${name}, ${typed(role)}${key.expiresAt ? `, until ${key.expiresAt.toISOString()}` : ""}. Keep the key: it is not shown again.`));
}

async function list(access: AccessService, { json }: { json?: true }): Promise<void> {
  const keys = await access.listKeys();
  await print(json ? `${harmlessJson({ keys: keys.map(recordOf) })}\n` : keys.map(lineOf).join(""));
}

export function keysCommand(withDatabase: WithDatabase): Command {
  const withAccess = (action: (access: AccessService) => Promise<void>): Promise<void> =>
    withDatabase(async ({ status, migrate, prisma }: Database) => {
      // Looking first is much quicker where there is nothing to do.
      if ((await status()).pending.length) await migrate();
      await action(new AccessService(new AccessStore(prisma)));
    });
  const keys = new Command("keys").description("API keys, by which editors and programs sign in.");
  keys
    .command("create")
    .description("Make a key. It is printed on standard output and shown only this once.")
    .addOption(
      new Option("--role <role>", `what it may do: ${Object.values(EditorRole).map(typed).join(", ")}`).argParser((given) => valueOf(EditorRole, given)).makeOptionMandatory(),
    )
    .requiredOption("--name <name>", "whose it is, as the change log will call them; the same name again makes another key for the same editor")
    .option("--expires <time>", "when it ends: in 12h, 90d, 6w, or on a day such as 2031-05-06; without it, never", endOf)
    .option("--scope <permission...>", `what of the role it may do only: ${Object.values(Permission).map(typed).join(", ")}`, scopesOf)
    .action((options: Options) => withAccess((access) => create(access, options)));
  keys
    .command("list")
    .description("All keys, without their secrets.")
    .option("--json", "answer with one JSON document")
    .action((options: { json?: true }) => withAccess((access) => list(access, options)));
  keys
    .command("revoke")
    .argument("<key>", "its ID or its prefix, as in onr_ab12cd34")
    .description("End a key at once, on every server of this database.")
    .action((which: string) =>
      withAccess(async (access) => {
        await access.revokeKey(which);
        console.error("The key is revoked.");
      }),
    );
  return keys;
}
