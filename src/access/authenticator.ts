/** Says who asks, by the header Authorization. */
import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { EditorRole } from "../generated/prisma/enums.js";
import { UnauthenticatedError, UnavailableError } from "../shared/errors.js";
import { sha256 } from "../shared/sha256.js";
import type { AccessStore, StoredEditor } from "./access.store.js";
import { isKey, isMeantAsKey, prefixOf } from "./api-key.js";
import { permissionsOf } from "./permissions.js";
import type { TokenBearer, Tokens } from "./tokens.js";
import { anonymous, type Viewer } from "./viewer.js";

/** Uses of a key that follow each other more closely are not noted, in ms. */
const noted = 60_000;

/** Names that our own programs sign revisions with. */
const ours = new Set(["Import", "On Record"]);

export class Authenticator {
  private waiting = 0;

  /** @param mostWaiting how many may be looked up at the same time. */
  constructor(
    private readonly store: AccessStore,
    private readonly tokens: Tokens | undefined,
    private readonly mostWaiting: number,
  ) {}

  viewerOf({ headers }: Pick<IncomingMessage, "headers">): Promise<Viewer> {
    return this.viewerWith(headers.authorization);
  }

  /**
   * Whoever may send this header. Nothing is remembered: a key that was revoked, wherever, is refused the next time.
   * @param authorization `Bearer` and an API key or a token; undefined for those who do not say who they are.
   * @throws UnauthenticatedError, the same whatever is wrong; UnavailableError while it cannot be known.
   */
  async viewerWith(authorization: string | undefined): Promise<Viewer> {
    if (authorization === undefined) return anonymous;
    const [, credentials] = /^Bearer +([\w.~+/-]+=*) *$/i.exec(authorization) ?? [];
    const viewer = credentials === undefined ? null : await this.orderly(() => (isMeantAsKey(credentials) ? this.byKey(credentials) : this.byToken(credentials)));
    if (!viewer) throw new UnauthenticatedError("The header Authorization names nobody: send a valid API key or token, as Bearer.");
    return viewer;
  }

  private async orderly<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.waiting >= this.mostWaiting) throw new UnavailableError("The server has more to do than it can; try again in a moment.");
    this.waiting += 1;
    try {
      return await work();
    } finally {
      this.waiting -= 1;
    }
  }

  private async byKey(text: string): Promise<Viewer | null> {
    const prefix = prefixOf(text);
    const key = prefix === null ? null : await this.store.findKey(prefix);
    const now = new Date();
    if (!isKey(text, key?.sha256 ?? null) || !key || key.revokedAt || (key.expiresAt && key.expiresAt <= now)) return null;
    const unless = new Date(now.getTime() - noted);
    // Nobody is kept out because that cannot be noted.
    if (!key.lastUsedAt || key.lastUsedAt < unless) await this.store.touchKey(key.id, { now, unless }).catch(() => undefined);
    return viewerFor(key.editor, key.editor.role, key.expiresAt, key.scopes);
  }

  private async byToken(text: string): Promise<Viewer | null> {
    const bearer = (await this.tokens?.read(text)) ?? null;
    if (!bearer) return null;
    const { subject, role, expiresAt } = bearer;
    return viewerFor(await this.store.editorOf(subject, role, namesFor(bearer)), role, expiresAt);
  }
}

function viewerFor({ id, name }: StoredEditor, role: EditorRole, expiresAt: Date | null, scopes: readonly string[] = []): Viewer {
  const permissions = permissionsOf[role].filter((permission) => scopes.length === 0 || scopes.includes(permission));
  return { editorId: id, name, role, permissions: new Set(permissions), expiresAt };
}

/** By the first of these that nobody else has, a new editor is known. */
function namesFor({ name, subject }: TokenBearer): string[] {
  return [...(ours.has(name) ? [] : [name]), `${name} (${sha256(subject).slice(0, 8)})`, `${name} (${randomUUID()})`];
}
