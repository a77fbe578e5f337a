import { useEffect, useState } from "react";
import { ask } from "../api/server.ts";
import { ThingDocument } from "../generated/operations.ts";
import type { Chosen } from "../pickers/chosen.ts";
import { useTask } from "../shared/use-task.ts";
import type { Thing } from "./thing-draft.ts";
import { ChangeThing } from "./thing-form.tsx";

/** Changes something that only its ID is known of here. */
export function EditThing({ id, onDone, onClose }: { id: string; onDone: (thing: Chosen) => void; onClose: () => void }) {
  const [thing, setThing] = useState<Thing | null>(null);
  const { run } = useTask();
  useEffect(() => {
    void run(async () => {
      const { node } = await ask(ThingDocument, { id });
      setThing(node);
    });
  }, [id, run]);
  return thing && <ChangeThing thing={thing} onDone={onDone} onClose={onClose} />;
}
