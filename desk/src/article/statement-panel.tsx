import { useState } from "react";
import { ask, change, Refusal, type Trouble } from "../api/server.ts";
import { CreateStatementDocument, DecideDocument, StatementDocument, UpdateStatementDocument } from "../generated/operations.ts";
import { useMessages } from "../shared/messages.tsx";
import { useTask } from "../shared/use-task.ts";
import { texts } from "../texts.ts";
import { Conflict } from "./conflict.tsx";
import { proposedStatement, type Entry, type Statement } from "./entries.ts";
import { linksOf, saveLinks } from "./links.ts";
import { differences, merged } from "./merge.ts";
import type { Quote } from "./quote.ts";
import { changeInput, createInput, draftOf, draftOfProposed, emptyDraft, emptyPart, type Draft } from "./statement-draft.ts";
import { StatementForm } from "./statement-form.tsx";
import { shownField } from "./shown-field.ts";
import type { LoadedArticle } from "./use-article.ts";
import { isPublicArticle } from "./workflow.ts";

interface PanelProps {
  loaded: LoadedArticle;
  /** What is changed; null for a new statement. */
  entry: Entry | null;
  quote: Quote | null;
  /** What is selected in the text now. */
  selected: () => Quote | null;
  onDone: () => Promise<void>;
  onCancel: () => void;
}

/** Makes a statement or changes one. It lies beside the text, so that more of it can be selected meanwhile. */
export function StatementPanel({ loaded, entry, quote, selected, onDone, onCancel }: PanelProps) {
  const { points, article } = loaded;
  const [base, setBase] = useState(entry?.statement ?? null);
  const [first] = useState(() => firstDraft(entry, quote, points));
  const [draft, setDraft] = useState(first);
  const [correction, setCorrection] = useState("");
  const [theirs, setTheirs] = useState<{ statement: Statement; trouble: Trouble } | null>(null);
  const [troubles, setTroubles] = useState<readonly Trouble[]>([]);
  const { say } = useMessages();
  const { busy, run } = useTask();
  const isPublic = isPublicArticle(article);
  const note = isPublic ? { correction } : {};

  const save = async (wanted: Draft, seen: Statement | null) => {
    if (seen) {
      await change(UpdateStatementDocument, { id: seen.id, expectedVersion: seen.version, ...changeInput(draftOf(seen, points), wanted), ...note });
      await saveLinks(seen.id, linksOf(seen), wanted.links);
    } else await make(wanted);
    say(seen ? texts.statement.changed : texts.statement.made);
    await onDone();
  };
  const make = async ({ speaker, ...rest }: Draft) => {
    if (rest.parts.length === 0) throw new Error(texts.statement.needsWords);
    if (!speaker) throw new Error(texts.statement.needsSpeaker);
    const { statement } = await change(CreateStatementDocument, { ...createInput(article.id, { ...rest, speaker }), ...note });
    if (statement) await saveLinks(statement.id, [], rest.links);
    // What was proposed for a public article is settled by the statement that was made of it.
    if (entry?.proposal) await change(DecideDocument, { decisions: [{ proposal: entry.proposal.id, decision: "REJECTED" }], reason: texts.statement.made });
  };
  const submit = (wanted: Draft, seen: Statement | null) => {
    setTroubles([]);
    void run(
      () => save(wanted, seen),
      (error) => {
        if (!(error instanceof Refusal)) return false;
        const { conflict } = error;
        if (conflict && seen) void run(() => compare(seen.id, conflict));
        else setTroubles(error.troubles);
        return true;
      },
    );
  };
  const compare = async (id: string, trouble: Trouble) => {
    const { statement } = await ask(StatementDocument, { id });
    if (statement) setTheirs({ statement, trouble });
    else setTroubles([trouble]);
  };

  if (theirs && base) {
    const [before, now] = [draftOf(base, points), draftOf(theirs.statement, points)];
    return (
      <Conflict
        trouble={theirs.trouble}
        differences={differences(before, draft, now)}
        shown={(field) => ({ before: shownField(before[field]), mine: shownField(draft[field]), theirs: shownField(now[field]) })}
        labels={texts.fieldNames}
        busy={busy}
        onCancel={onCancel}
        onTake={(sides) => {
          const wanted = merged(draft, now, sides);
          setDraft(wanted);
          setBase(theirs.statement);
          setTheirs(null);
          submit(wanted, theirs.statement);
        }}
      />
    );
  }
  return (
    <StatementForm
      id={base?.id ?? null}
      title={base ? texts.statement.change : texts.statement.create}
      draft={draft}
      setDraft={setDraft}
      isChanged={JSON.stringify(draft) !== JSON.stringify(first)}
      hasText={points.length > 0}
      isLimited={article.rights.textPolicy !== "FULL_TEXT"}
      correction={isPublic ? correction : null}
      setCorrection={setCorrection}
      troubles={troubles}
      selected={selected}
      busy={busy}
      onSubmit={() => {
        submit(draft, base);
      }}
      onCancel={onCancel}
    />
  );
}

function firstDraft(entry: Entry | null, quote: Quote | null, points: readonly string[]): Draft {
  if (entry?.statement) return draftOf(entry.statement, points);
  const proposed = proposedStatement(entry?.proposal ?? null);
  return proposed ? draftOfProposed(proposed, points) : { ...emptyDraft, parts: [quote ?? emptyPart] };
}
