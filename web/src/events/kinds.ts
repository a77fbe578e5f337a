import type { EventKind } from "../generated/operations.ts";
import { texts } from "../texts.ts";

export const eventKinds = Object.keys(texts.event.kinds) as EventKind[];
