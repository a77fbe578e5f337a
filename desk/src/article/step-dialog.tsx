import { useState } from "react";
import { Refusal, type Trouble } from "../api/server.ts";
import { Dialog } from "../shared/dialog.tsx";
import { CheckField, Field, TextField } from "../shared/field.tsx";
import { useMessages } from "../shared/messages.tsx";
import { Troubles } from "../shared/troubles.tsx";
import { useTask } from "../shared/use-task.ts";
import { Words } from "../shared/words.tsx";
import { texts } from "../texts.ts";
import { isUndecided, isWordless, nameOf, type Entry } from "./entries.ts";
import type { LoadedArticle } from "./use-article.ts";
import { stepsOf, take, type Said, type StepWithForm } from "./workflow.ts";

interface StepProps {
  step: StepWithForm;
  loaded: LoadedArticle;
  onDone: () => Promise<void>;
  onClose: () => void;
}

/** What is said or looked at before an article goes to the public, or comes back from it. */
export function StepDialog({ step, loaded, onDone, onClose }: StepProps) {
  const { article } = loaded;
  const [said, setSaid] = useState<Said>({ note: "", reason: "", force: false, moment: step === "embargo" ? localMoment(article.embargoUntil) : "" });
  const [troubles, setTroubles] = useState<readonly Trouble[]>([]);
  const { say, complain } = useMessages();
  const { busy, run } = useTask();
  if (!stepsOf(article).includes(step)) return null;
  const refused = (error: unknown): boolean => {
    if (!(error instanceof Refusal)) return false;
    const { conflict } = error;
    if (!conflict) setTroubles(error.troubles);
    else
      void run(onDone).then(() => {
        complain(texts.conflict.stale(conflict.changedBy ?? texts.unknown, conflict.currentVersion ?? 0));
      });
    return true;
  };
  const submit = () => {
    setTroubles([]);
    void run(async () => {
      await take(step, article, said);
      say(texts.workflow.done[step]);
      await onDone();
    }, refused);
  };
  return (
    <Dialog title={texts.workflow.heads[step]} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <StepFields
          step={step}
          loaded={loaded}
          said={said}
          wasRefused={troubles.length > 0}
          set={(some) => {
            setSaid({ ...said, ...some });
          }}
        />
        <Troubles troubles={troubles} />
        <div className="actions">
          <button type="submit" className="primary" disabled={busy || (step === "publish" && article.undecided > 0 && !said.force)}>
            {texts.workflow.go[step]}
          </button>
          <button type="button" onClick={onClose}>
            {texts.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

interface FieldsProps {
  step: StepWithForm;
  loaded: LoadedArticle;
  said: Said;
  /** Whether it was tried, and something stands in the way. */
  wasRefused: boolean;
  set: (some: Partial<Said>) => void;
}

function StepFields({ step, loaded, said, wasRefused, set }: FieldsProps) {
  switch (step) {
    case "publish":
      return <PublishFields loaded={loaded} said={said} wasRefused={wasRefused} set={set} />;
    case "schedule":
    case "embargo":
      return (
        <>
          {step === "schedule" && <Readiness loaded={loaded} />}
          <Field label={texts.workflow.moment} hint={step === "embargo" ? texts.workflow.noEmbargo : undefined}>
            {(ids) => (
              <input
                {...ids}
                type="datetime-local"
                required={step === "schedule"}
                value={said.moment}
                onChange={(event) => {
                  set({ moment: event.target.value });
                }}
              />
            )}
          </Field>
        </>
      );
    case "correct":
    case "retract":
      return (
        <TextField
          label={texts.workflow.note}
          hint={step === "retract" ? texts.workflow.retractHint : texts.workflow.noteHint}
          lines={4}
          required
          maxLength={5000}
          value={said.note}
          onChange={(note) => {
            set({ note });
          }}
        />
      );
    case "unpublish":
      return (
        <TextField
          label={texts.workflow.reasonOptional}
          maxLength={1000}
          value={said.reason}
          onChange={(reason) => {
            set({ reason });
          }}
        />
      );
  }
}

function PublishFields({ loaded, said, wasRefused, set }: Omit<FieldsProps, "step">) {
  const mustForce = loaded.article.undecided > 0;
  return (
    <>
      <Readiness loaded={loaded} />
      {(mustForce || wasRefused || said.force) && (
        <CheckField
          label={texts.workflow.force}
          value={said.force}
          onChange={(force) => {
            set({ force });
          }}
        />
      )}
      <TextField
        label={said.force ? texts.workflow.reason : texts.workflow.reasonOptional}
        required={said.force || mustForce}
        maxLength={1000}
        value={said.reason}
        onChange={(reason) => {
          set({ reason });
        }}
      />
    </>
  );
}

/** How many are named. */
const most = 8;

/** What nobody has decided yet, and what readers would see nothing of. */
function Readiness({ loaded: { article, entries } }: { loaded: LoadedArticle }) {
  const wordless = entries.filter(isWordless);
  return (
    <>
      {article.undecided === 0 ? <p>{texts.workflow.ready}</p> : <Listed head={texts.workflow.unready(article.undecided)} entries={entries.filter(isUndecided)} />}
      {wordless.length > 0 && <Listed head={texts.workflow.wordless(wordless.length)} entries={wordless} />}
    </>
  );
}

function Listed({ head, entries }: { head: string; entries: readonly Entry[] }) {
  return (
    <>
      <p>{head}</p>
      <ul className="undecided">
        {entries.slice(0, most).map((entry) => (
          <li key={entry.id}>
            {texts.proposalKinds[entry.proposal?.kind ?? "STATEMENT"]}
            {": "}
            <Words text={nameOf(entry)} />
          </li>
        ))}
        {entries.length > most && <li>{texts.workflow.andMore(entries.length - most)}</li>}
      </ul>
    </>
  );
}

/** A moment as the browser's field writes it, in its own time zone. */
function localMoment(moment: string | null): string {
  if (moment === null) return "";
  const date = new Date(moment);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
