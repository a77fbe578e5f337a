import { useState } from "react";
import { change, Refusal, type Trouble } from "../api/server.ts";
import { DecideDocument, UpdateAgentDocument, UpdateEventDocument, UpdateIssueDocument, UpdateTopicDocument, type AgentKind } from "../generated/operations.ts";
import { Dialog } from "../shared/dialog.tsx";
import { ChoiceField, TextField } from "../shared/field.tsx";
import { useMessages } from "../shared/messages.tsx";
import { Troubles } from "../shared/troubles.tsx";
import { useTask } from "../shared/use-task.ts";
import { texts } from "../texts.ts";
import type { Entry, Proposal } from "./entries.ts";
import { changedFields } from "./merge.ts";

type Thing = NonNullable<Proposal["thing"]>;

interface Fields {
  name: string;
  description: string;
  /** Of agents. */
  agent: { kind: AgentKind; country: string } | null;
}

function fieldsOf(thing: Thing): Fields {
  const {
    name = "",
    description,
    summary,
    agentKind,
    country,
  } = thing as { name?: string; description?: string | null; summary?: string | null; agentKind?: AgentKind; country?: string | null };
  return { name, description: description ?? summary ?? "", agent: agentKind ? { kind: agentKind, country: country ?? "" } : null };
}

const orNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());

async function update(thing: Thing, fields: Fields): Promise<void> {
  if (!("version" in thing)) return;
  const { name, description, agent } = changedFields(fieldsOf(thing), fields);
  const input = { id: thing.id, expectedVersion: thing.version, ...(name !== undefined && { name }) };
  const described = description === undefined ? {} : { description: orNull(description) };
  if (thing.__typename === "RegionalIssue") await change(UpdateIssueDocument, { ...input, ...(description !== undefined && { summary: orNull(description) }) });
  else if (thing.__typename === "Event") await change(UpdateEventDocument, { ...input, ...described });
  else if (thing.__typename === "Topic") await change(UpdateTopicDocument, { ...input, ...described });
  else await change(UpdateAgentDocument, { ...input, ...described, ...(agent && { kind: agent.kind, country: orNull(agent.country)?.toUpperCase() ?? null }) });
}

/** Changes a proposed person, issue, event or topic, and accepts it so. */
export function ThingForm({ entry: { proposal }, onDone, onClose }: { entry: Entry; onDone: () => Promise<void>; onClose: () => void }) {
  const thing = proposal?.thing;
  const [fields, setFields] = useState<Fields>(() => (thing ? fieldsOf(thing) : { name: "", description: "", agent: null }));
  const [troubles, setTroubles] = useState<readonly Trouble[]>([]);
  const { say } = useMessages();
  const { busy, run } = useTask();
  const title = proposal && texts.thing.title[proposal.kind as keyof typeof texts.thing.title];
  if (!thing || !title) return <Cannot onClose={onClose} />;
  const submit = () => {
    setTroubles([]);
    void run(
      async () => {
        await update(thing, fields);
        await change(DecideDocument, { decisions: [{ proposal: proposal.id, decision: "CHANGED" }] });
        say(texts.thing.changed);
        await onDone();
      },
      (error) => {
        if (error instanceof Refusal) setTroubles(error.troubles);
        return error instanceof Refusal;
      },
    );
  };
  const { agent } = fields;
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField
          label={texts.thing.name}
          required
          maxLength={200}
          value={fields.name}
          onChange={(name) => {
            setFields({ ...fields, name });
          }}
        />
        {agent && (
          <div className="bar">
            <ChoiceField
              label={texts.thing.kind}
              value={agent.kind}
              options={texts.agentKinds}
              onChange={(kind) => {
                setFields({ ...fields, agent: { ...agent, kind } });
              }}
            />
            <TextField
              label={texts.thing.country}
              maxLength={2}
              value={agent.country}
              onChange={(country) => {
                setFields({ ...fields, agent: { ...agent, country } });
              }}
            />
          </div>
        )}
        <TextField
          label={texts.thing.description}
          lines={3}
          maxLength={2000}
          value={fields.description}
          onChange={(description) => {
            setFields({ ...fields, description });
          }}
        />
        <Troubles troubles={troubles} />
        <div className="actions">
          <button type="submit" className="primary" disabled={busy}>
            {texts.save}
          </button>
          <button type="button" onClick={onClose}>
            {texts.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function Cannot({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={texts.proposals.change} onClose={onClose}>
      <p>{texts.thing.cannot}</p>
    </Dialog>
  );
}
