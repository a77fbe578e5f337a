/** API keys for tests, one for each role; the editor is called after it. */
import { makeKey } from "../../src/access/api-key.js";
import type { PrismaClient } from "../../src/generated/prisma/client.js";
import type { EditorRole } from "../../src/generated/prisma/enums.js";

export class TestKeys {
  private readonly keys = new Map<EditorRole, Promise<string>>();

  constructor(private readonly prisma: PrismaClient) {}

  /** The header's value. */
  async authorization(role: EditorRole): Promise<string> {
    const known = this.keys.get(role) ?? this.make(role);
    this.keys.set(role, known);
    return `Bearer ${await known}`;
  }

  private async make(role: EditorRole): Promise<string> {
    const { text, prefix, sha256 } = makeKey();
    const name = `Test ${role}`;
    const { id } = await this.prisma.editor.upsert({ where: { name }, create: { name, role }, update: {} });
    await this.prisma.apiKey.create({ data: { editorId: id, prefix, sha256, scopes: [] } });
    return text;
  }
}
