import { explained, isTaken } from "../database/failures.js";
import type { Prisma, PrismaClient } from "../generated/prisma/client.js";
import type { EditorRole } from "../generated/prisma/enums.js";
import type { NewKey } from "./api-key.js";

export interface StoredEditor {
  id: string;
  name: string;
  role: EditorRole;
  /** Of those who sign in with tokens of the outside issuer. */
  subject: string | null;
}

export interface StoredKey {
  id: string;
  prefix: string;
  /** Names of permissions; empty for all that the role has. */
  scopes: string[];
  createdAt: Date;
  expiresAt: Date | null;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
  editor: StoredEditor;
}

const editor = { id: true, name: true, role: true, subject: true } as const satisfies Prisma.EditorSelect;
const key = {
  id: true,
  prefix: true,
  scopes: true,
  createdAt: true,
  expiresAt: true,
  lastUsedAt: true,
  revokedAt: true,
  editor: { select: editor },
} as const satisfies Prisma.ApiKeySelect;

/** Editors and their keys. @throws UnavailableError while the database is away. */
export class AccessStore {
  constructor(private readonly prisma: PrismaClient) {}

  findKey(prefix: string): Promise<(StoredKey & { sha256: string }) | null> {
    return reached(() => this.prisma.apiKey.findUnique({ where: { prefix }, select: { ...key, sha256: true } }));
  }

  /** Notes the last use, where the one that is noted lies before `unless`. */
  async touchKey(id: string, { now, unless }: { now: Date; unless: Date }): Promise<void> {
    await reached(() => this.prisma.apiKey.updateMany({ where: { id, OR: [{ lastUsedAt: null }, { lastUsedAt: { lt: unless } }] }, data: { lastUsedAt: now } }));
  }

  /** The oldest first. */
  listKeys(): Promise<StoredKey[]> {
    return reached(() => this.prisma.apiKey.findMany({ select: key, orderBy: [{ createdAt: "asc" }, { id: "asc" }] }));
  }

  createKey(editorId: string, { prefix, sha256 }: NewKey, { scopes, expiresAt }: Pick<StoredKey, "scopes" | "expiresAt">): Promise<StoredKey> {
    return reached(() => this.prisma.apiKey.create({ data: { editorId, prefix, sha256, scopes, expiresAt }, select: key }));
  }

  /** What was revoked stays revoked as of then. False when there is no such key. */
  async revokeKey(which: { id: string } | { prefix: string }): Promise<boolean> {
    return reached(async () => {
      await this.prisma.apiKey.updateMany({ where: { ...which, revokedAt: null }, data: { revokedAt: new Date() } });
      return (await this.prisma.apiKey.count({ where: which })) > 0;
    });
  }

  /** The editor of this name; a new one where there was none, also when several ask at once. */
  editorNamed(name: string, role: EditorRole): Promise<StoredEditor> {
    return reached(() => this.prisma.editor.upsert({ where: { name }, update: {}, create: { name, role }, select: editor }));
  }

  /** The editor of a token's subject, with the role that the token gives; a new one takes the first of `names` that is free. */
  editorOf(subject: string, role: EditorRole, names: readonly string[]): Promise<StoredEditor> {
    return reached(async () => {
      for (const name of names) {
        const found = await this.prisma.editor.findUnique({ where: { subject }, select: editor });
        if (found) return found.role === role ? found : this.prisma.editor.update({ where: { id: found.id }, data: { role }, select: editor });
        const made = await this.addEditor({ name, role, subject });
        if (made) return made;
      }
      throw new Error("no name is free for a new editor");
    });
  }

  /** Null where another one has the name or the subject already. */
  private async addEditor(data: Prisma.EditorCreateInput): Promise<StoredEditor | null> {
    try {
      return await this.prisma.editor.create({ data, select: editor });
    } catch (error) {
      if (isTaken(error)) return null;
      throw error;
    }
  }
}

async function reached<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw explained(error);
  }
}
