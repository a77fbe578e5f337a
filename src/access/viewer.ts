/** Who asks. */
import type { EditorRole } from "../generated/prisma/enums.js";
import { ForbiddenError, UnauthenticatedError } from "../shared/errors.js";
import type { Permission } from "./permissions.js";

export interface Viewer {
  /** Null for those who do not say who they are. */
  editorId: string | null;
  /** Unique among editors; it stands in the change log as the actor. */
  name: string | null;
  role: EditorRole;
  /** Those of the role, as far as the key's scopes go. */
  permissions: ReadonlySet<Permission>;
  /** When the key or token that was shown ends. */
  expiresAt: Date | null;
}

export const anonymous: Viewer = { editorId: null, name: null, role: "READER", permissions: new Set(), expiresAt: null };

/** @throws UnauthenticatedError, ForbiddenError */
export function checkPermission(viewer: Viewer, permission: Permission): void {
  if (viewer.permissions.has(permission)) return;
  if (viewer.editorId === null) throw new UnauthenticatedError("Sign in for this: send an API key or a token in the header Authorization, as Bearer.");
  throw new ForbiddenError(`This needs the permission ${permission}, which ${viewer.name ?? "you"} does not have.`, { permission });
}
