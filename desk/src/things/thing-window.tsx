import type { ThingWindowProps } from "../pickers/thing-window.ts";
import { EditThing } from "./edit-thing.tsx";
import { NewThing } from "./thing-form.tsx";

/** Makes or changes a thing beside what is being written. */
export const ThingWindow = ({ type, open, onDone, onClose }: ThingWindowProps) =>
  "id" in open ? <EditThing id={open.id} onDone={onDone} onClose={onClose} /> : <NewThing type={type} name={open.name} onDone={onDone} onClose={onClose} />;
