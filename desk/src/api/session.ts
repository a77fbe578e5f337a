import { createContext, useContext } from "react";
import type { Permission, ViewerQuery } from "../generated/operations.ts";

export type Viewer = NonNullable<ViewerQuery["viewer"]>;

export interface Session {
  viewer: Viewer;
  signOut: (why?: string) => void;
}

export const SessionContext = createContext<Session | null>(null);

/** Who is signed in, and what they may do; inside the signed-in part of the desk only. */
export function useSession(): Session & { may: (permission: Permission) => boolean } {
  const session = useContext(SessionContext);
  if (!session) throw new Error("nobody is signed in here");
  return { ...session, may: (permission) => session.viewer.permissions.includes(permission) };
}
