import { useCallback, useState } from "react";
import { ServerError } from "../api/server.ts";
import { useSession } from "../api/session.ts";
import { texts } from "../texts.ts";
import { useMessages } from "./messages.tsx";

/**
 * Runs what takes a while, one at a time; what fails is told. `run` answers whether it was done.
 * A key that has ended signs out.
 */
export function useTask(): { busy: boolean; run: (work: () => Promise<void>, handle?: (error: unknown) => boolean) => Promise<boolean> } {
  const [busy, setBusy] = useState(false);
  const { complain } = useMessages();
  const { signOut } = useSession();
  const run = useCallback(
    async (work: () => Promise<void>, handle?: (error: unknown) => boolean) => {
      setBusy(true);
      try {
        await work();
        return true;
      } catch (error) {
        if (error instanceof ServerError && error.code === "UNAUTHENTICATED") signOut(texts.failure.signedOut);
        else if (!handle?.(error)) complain(error);
        return false;
      } finally {
        setBusy(false);
      }
    },
    [complain, signOut],
  );
  return { busy, run };
}
