/** Makes, lists and revokes API keys. */
import type { EditorRole } from "../generated/prisma/enums.js";
import { ConflictError, InvalidInputError, NotFoundError } from "../shared/errors.js";
import type { AccessStore, StoredKey } from "./access.store.js";
import { makeKey, prefixOf } from "./api-key.js";
import { permissionsOf, type Permission } from "./permissions.js";

export interface KeyRequest {
  /** The editor's, whose keys they are; it stands in the change log. */
  name: string;
  role: EditorRole;
  /** What of the role the key may do; empty for all of it. */
  scopes: readonly Permission[];
  expiresAt: Date | null;
}

const longestName = 100;
const id = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const prefix = /^onr_[a-z0-9]{8}$/;

export class AccessService {
  constructor(private readonly store: AccessStore) {}

  /**
   * A new key for the editor of this name, who is made where there is none. The text is nowhere but in the answer.
   * @throws InvalidInputError; ConflictError when the editor has another role, or signs in with tokens.
   */
  async createKey({ name, role, scopes, expiresAt }: KeyRequest): Promise<{ text: string; key: StoredKey }> {
    checkName(name);
    const excess = scopes.find((scope) => !permissionsOf[role].includes(scope));
    if (excess !== undefined) throw new InvalidInputError("scope", `The role ${role} has no permission ${excess}; scopes only narrow a role.`);
    if (expiresAt && !(expiresAt.getTime() > Date.now())) throw new InvalidInputError("expires", "The key would have ended already.");
    const editor = await this.store.editorNamed(name, role);
    if (editor.subject !== null) throw new ConflictError(`${name} signs in with tokens of the outside issuer; choose another name for the key.`, { name });
    if (editor.role !== role) throw new ConflictError(`${name} has the role ${editor.role}, not ${role}; choose another name for the key.`, { name, role: editor.role });
    const made = makeKey();
    return { text: made.text, key: await this.store.createKey(editor.id, made, { scopes: [...new Set(scopes)], expiresAt }) };
  }

  /** All, also those that have ended; the oldest first. */
  listKeys(): Promise<StoredKey[]> {
    return this.store.listKeys();
  }

  /**
   * Ends a key at once and for ever; ending it again changes nothing.
   * @param which its ID, its prefix or the key itself.
   * @throws NotFoundError
   */
  async revokeKey(which: string): Promise<void> {
    const found = prefixOf(which) ?? (prefix.test(which) ? which : null);
    const known = (found !== null && (await this.store.revokeKey({ prefix: found }))) || (id.test(which) && (await this.store.revokeKey({ id: which })));
    if (!known) throw new NotFoundError("key", "There is no such key; the command keys list shows which there are.");
  }
}

/** Names stand in logs and on terminals. @throws InvalidInputError */
function checkName(name: string): void {
  if (name.length > longestName || name.trim() !== name || !/^[^\p{Cc}\p{Cs}\p{Bidi_Control}]+$/u.test(name))
    throw new InvalidInputError("name", `A name has 1 to ${longestName} characters, without spaces around it or control characters.`);
}
