import { change } from "../api/server.ts";
import { DecideDocument } from "../generated/operations.ts";
import { useMessages } from "../shared/messages.tsx";
import { texts } from "../texts.ts";
import { RoleForm } from "../things/role-form.tsx";
import { ChangeThing } from "../things/thing-form.tsx";
import type { Entry } from "./entries.ts";

/** Changes what is proposed, statements aside, and accepts it so. */
export function ChangeEntry({ entry: { proposal }, onDone, onClose }: { entry: Entry; onDone: () => Promise<void>; onClose: () => void }) {
  const { say } = useMessages();
  const thing = proposal?.thing;
  if (!thing) return null;
  const done = async () => {
    await change(DecideDocument, { decisions: [{ proposal: proposal.id, decision: "CHANGED" }] });
    say(texts.thing.changed);
    await onDone();
  };
  if (thing.__typename === "RoleAssertion") return <RoleForm person={thing.person} role={thing} onDone={done} onClose={onClose} />;
  return <ChangeThing thing={thing} onDone={done} onClose={onClose} />;
}
