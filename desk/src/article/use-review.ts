import { useCallback, useState } from "react";
import { useSession } from "../api/session.ts";
import type { ProposalDecision } from "../generated/operations.ts";
import { useMessages } from "../shared/messages.tsx";
import { useTask } from "../shared/use-task.ts";
import { texts } from "../texts.ts";
import { alike, decideAll, decideCandidate } from "./decide.ts";
import { historyOf, isUndecided, isWordless, type Entry } from "./entries.ts";
import type { Panel } from "./open-panel.tsx";

export type Filter = "undecided" | "wordless" | "all";

const filters: Readonly<Record<Filter, (entry: Entry) => boolean>> = { undecided: isUndecided, wordless: isWordless, all: () => true };

export interface Review {
  /** What is listed now. */
  listed: readonly Entry[];
  /** All there is. */
  entries: readonly Entry[];
  chosen: Entry | null;
  /** Whether somebody chose it: only then the page moves to it. */
  isMoved: boolean;
  filter: Filter;
  busy: boolean;
  mayWrite: boolean;
  setFilter: (filter: Filter) => void;
  choose: (id: string) => void;
  decide: (entry: Entry, decision: ProposalDecision) => void;
  decideIs: (entry: Entry, candidate: string, name: string) => void;
  change: (entry: Entry) => void;
  keys: Readonly<Record<string, () => void>>;
}

interface ReviewParts {
  entries: readonly Entry[];
  reload: () => Promise<void>;
  openPanel: (panel: Panel) => void;
}

/** Going through what there is to decide, one after the other. */
export function useReview({ entries, reload, openPanel }: ReviewParts): Review {
  const mayWrite = useSession().may("WRITE");
  const { say } = useMessages();
  const { busy, run } = useTask();
  const [filter, setFilter] = useState<Filter>(() => (entries.some(isUndecided) ? "undecided" : "all"));
  const [chosenId, setChosenId] = useState<string | null>(null);
  const listed = entries.filter(filters[filter]);
  const chosen = listed.find(({ id }) => id === chosenId) ?? listed[0] ?? null;

  const step = (by: 1 | -1) => {
    const at = listed.findIndex(({ id }) => id === chosen?.id);
    const next = listed[at < 0 ? 0 : Math.min(Math.max(at + by, 0), listed.length - 1)];
    if (next) setChosenId(next.id);
  };
  /** Does something about an entry; then the next one is chosen. */
  const settle = (entry: Entry, work: () => Promise<void>, told: string) => {
    if (busy || !mayWrite) return;
    const after = listed[listed.findIndex(({ id }) => id === entry.id) + 1] ?? listed.find((one) => one !== entry && isUndecided(one));
    void run(async () => {
      await work();
      say(told);
      setChosenId(after?.id ?? entry.id);
      await reload();
    });
  };
  const decide = (entry: Entry, decision: ProposalDecision) => {
    const { proposal } = entry;
    if (!proposal || proposal.decision === decision || proposal.decision === "REJECTED") return;
    if (proposal.value !== null && decision === "ACCEPTED") openPanel({ kind: "statement", entry, quote: null });
    else settle(entry, () => decideAll([proposal.id], decision), texts.proposals.decided(decision, 1));
  };
  const decideIs = (entry: Entry, candidate: string, name: string) => {
    const { proposal } = entry;
    if (proposal?.decision === "UNDECIDED") settle(entry, () => decideCandidate(proposal, candidate), texts.proposals.merged(name));
  };
  const change = (entry: Entry) => {
    if (!mayWrite || entry.proposal?.decision === "REJECTED") return;
    openPanel(entry.section === "STATEMENTS" ? { kind: "statement", entry, quote: null } : { kind: "thing", entry });
  };
  const choose = useCallback(
    (id: string) => {
      setChosenId(id);
      if (!listed.some((entry) => entry.id === id)) setFilter("all");
    },
    [listed],
  );

  const onChosen = (work: (entry: Entry) => void) => () => {
    if (chosen) work(chosen);
  };
  const keys = {
    j: () => {
      step(1);
    },
    k: () => {
      step(-1);
    },
    a: onChosen((entry) => {
      decide(entry, "ACCEPTED");
    }),
    r: onChosen((entry) => {
      decide(entry, "REJECTED");
    }),
    u: onChosen((entry) => {
      decide(entry, "UNDECIDED");
    }),
    c: onChosen(change),
    A: () => {
      openPanel({ kind: "acceptAll" });
    },
    L: () => {
      openPanel({ kind: "linkMany" });
    },
    h: onChosen((entry) => {
      if (historyOf(entry) !== null) openPanel({ kind: "history", entry });
    }),
    ...Object.fromEntries(
      [1, 2, 3, 4, 5].map((number) => [
        String(number),
        onChosen((entry) => {
          const candidate = entry.proposal && alike(entry.proposal)[number - 1];
          if (candidate) decideIs(entry, candidate.id, candidate.name);
        }),
      ]),
    ),
  };
  return { listed, entries, chosen, isMoved: chosenId !== null, filter, busy, mayWrite, setFilter, choose, decide, decideIs, change, keys };
}
