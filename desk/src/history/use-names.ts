import { useEffect, useState } from "react";
import { ask } from "../api/server.ts";
import { NamesDocument } from "../generated/operations.ts";

/** In one request; the server takes no more. */
const most = 100;

/** What some IDs stand for, as far as they stand for anything now. Where that cannot be asked, the IDs themselves are shown. */
export function useNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const wanted = [...new Set(ids)].filter((id) => !names.has(id)).slice(0, most).join(" "); // prettier-ignore
  useEffect(() => {
    if (wanted === "") return;
    let isWanted = true;
    void namesOf(wanted.split(" ")).then(
      (found) => {
        if (isWanted) setNames((before) => new Map([...before, ...found]));
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  return names;
}

/** An ID that stands for nothing has itself for its name, and is not asked for again. */
async function namesOf(ids: string[]): Promise<[string, string][]> {
  const { nodes } = await ask(NamesDocument, { ids });
  return ids.map((id, at) => {
    const { name, title, headline, text } = (nodes[at] ?? {}) as { name?: string; title?: string; headline?: string; text?: string };
    return [id, name ?? title ?? headline ?? text ?? id];
  });
}
