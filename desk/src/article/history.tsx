import { useCallback, useEffect, useState } from "react";
import { ask } from "../api/server.ts";
import { HistoryDocument, type RevisionsFragment } from "../generated/operations.ts";
import { Dialog } from "../shared/dialog.tsx";
import { shownMoment } from "../shared/dates.ts";
import { useTask } from "../shared/use-task.ts";
import { Words } from "../shared/words.tsx";
import { texts } from "../texts.ts";

type Revision = RevisionsFragment["nodes"][number];

/** Who changed a thing, when, why, and what became different. */
export function History({ id, title, onClose }: { id: string; title: string; onClose: () => void }) {
  const { revisions, next, busy, more } = useRevisions(id);
  return (
    <Dialog title={title} wide onClose={onClose}>
      {revisions === null && <p>{texts.loading}</p>}
      {revisions?.length === 0 && <p>{texts.history.nothing}</p>}
      <ol className="history">
        {revisions?.map((revision) => (
          <li key={revision.id}>
            <h3>{texts.history.version(revision.version)}</h3>
            <p>
              <Words text={texts.history.by(revision.by, shownMoment(revision.at))} /> – <Words text={revision.reason} />
            </p>
            <Changes changes={revision.changes} />
          </li>
        ))}
      </ol>
      {next !== null && (
        <button type="button" disabled={busy} onClick={() => void more()}>
          {texts.more}
        </button>
      )}
    </Dialog>
  );
}

function useRevisions(id: string): { revisions: Revision[] | null; next: string | null; busy: boolean; more: () => Promise<boolean> } {
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
  return { revisions: found?.revisions ?? null, next: found?.next ?? null, busy, more: () => load(found?.next ?? null, found?.revisions ?? []) };
}

/** Told by who made the version. */
const hidden: ReadonlySet<string> = new Set(["reviewedById"]);

function Changes({ changes }: Pick<Revision, "changes">) {
  if (changes.length === 0) return <p className="hint">{texts.history.first}</p>;
  return (
    <div className="table">
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.history.field}</th>
            <th scope="col">{texts.history.before}</th>
            <th scope="col">{texts.history.after}</th>
          </tr>
        </thead>
        <tbody>
          {changes
            .filter(({ field }) => !hidden.has(field))
            .map(({ field, before, after }) => (
              <tr key={field}>
                <th scope="row">{field}</th>
                <td>
                  <Words text={shown(before)} />
                </td>
                <td>
                  <Words text={shown(after)} />
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

/** In characters. */
const longest = 2_000;

function shown(value: unknown): string {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return texts.history.empty;
  const text = Array.isArray(value) ? value.map(shownRow).join("\n") : shownRow(value);
  return text.length > longest ? `${text.slice(0, longest)} …` : text;
}

/** A row that belongs to the thing, without the IDs that say so. */
function shownRow(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([name, field]) => field !== null && !["id", "articleId", "statementId"].includes(name));
  return fields.map(([name, field]) => `${name}: ${typeof field === "string" ? field : JSON.stringify(field)}`).join("; ");
}
