import { useCallback, useEffect, useState } from "react";
import { ask } from "../api/server.ts";
import { HistoryDocument, type RevisionsFragment } from "../generated/operations.ts";
import { useTask } from "../shared/use-task.ts";

export type Revision = RevisionsFragment["nodes"][number];

export interface Revisions {
  /** The newest first; null while they are not there yet. */
  revisions: Revision[] | null;
  hasMore: boolean;
  busy: boolean;
  more: () => void;
}

/** What became of a thing, page by page. */
export function useRevisions(id: string): Revisions {
  const [found, setFound] = useState<{ revisions: Revision[]; next: string | null } | null>(null);
  const { busy, run } = useTask();
  const load = useCallback(
    (after: string | null, before: readonly Revision[]) =>
      run(async () => {
        const { node } = await ask(HistoryDocument, { id, after });
        const part = node && "revisions" in node ? node.revisions : null;
        setFound({ revisions: [...before, ...(part?.nodes ?? [])], next: part?.pageInfo.hasNextPage ? part.pageInfo.endCursor : null });
      }),
    [id, run],
  );
  useEffect(() => {
    void load(null, []);
  }, [load]);
  return {
    revisions: found?.revisions ?? null,
    hasMore: found?.next != null,
    busy,
    more: () => {
      void load(found?.next ?? null, found?.revisions ?? []);
    },
  };
}
