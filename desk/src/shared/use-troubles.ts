import { useState } from "react";
import { Refusal, type Trouble } from "../api/server.ts";
import { useTask } from "./use-task.ts";

/** Runs what a form is for; what the server refused for reasons that can be mended is answered, for the form to show. */
export function useTroubles(): { busy: boolean; troubles: readonly Trouble[]; submit: (work: () => Promise<void>) => void } {
  const [troubles, setTroubles] = useState<readonly Trouble[]>([]);
  const { busy, run } = useTask();
  const submit = (work: () => Promise<void>) => {
    setTroubles([]);
    void run(work, (error) => {
      if (error instanceof Refusal) setTroubles(error.troubles);
      return error instanceof Refusal;
    });
  };
  return { busy, troubles, submit };
}
