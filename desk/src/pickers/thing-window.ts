/** The window in which a thing is made or changed. It holds pickers of its own, so the pickers are given it from above. */
import { createContext, type ComponentType } from "react";
import type { Chosen } from "./chosen.ts";

export interface ThingWindowProps {
  type: "RegionalIssue" | "Event";
  /** The name of what is to be made, or the ID of what is to be changed. */
  open: { name: string } | { id: string };
  onDone: (thing: Chosen) => void;
  onClose: () => void;
}

export const ThingWindowContext = createContext<ComponentType<ThingWindowProps>>(() => null);
