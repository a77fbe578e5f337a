import { ChoiceField } from "../shared/field.tsx";
import { texts } from "../texts.ts";
import { nameOf, sectionOrder } from "./entries.ts";
import { EntryCard } from "./entry-card.tsx";
import type { Panel } from "./open-panel.tsx";
import type { Review } from "./use-review.ts";

interface ListProps {
  review: Review;
  isPublic: boolean;
  /** Null where there is no text to draw from. */
  draw: (() => void) | null;
  open: (panel: Panel) => void;
}

/** What is to be decided, by sections. */
export function EntryList({ review, isPublic, draw, open }: ListProps) {
  const { listed, chosen, filter, setFilter, mayWrite } = review;
  const at = listed.findIndex(({ id }) => id === chosen?.id);
  return (
    <>
      <div className="bar list-bar">
        <ChoiceField label={texts.proposals.show} value={filter} options={texts.proposals.filters} onChange={setFilter} />
        {mayWrite && draw && (
          <button
            type="button"
            onMouseDown={(event) => {
              // The selection is to stay while the button is pressed.
              event.preventDefault();
            }}
            onClick={draw}
          >
            {texts.proposals.draw}
          </button>
        )}
        {mayWrite &&
          (["acceptAll", "linkMany"] as const).map((kind) => (
            <button
              key={kind}
              type="button"
              onClick={() => {
                open({ kind });
              }}
            >
              {texts.proposals[kind]}
            </button>
          ))}
        <button
          type="button"
          className="plain"
          onClick={() => {
            open({ kind: "help" });
          }}
        >
          {texts.help.open}
        </button>
        {at >= 0 && <span className="hint">{texts.proposals.selected(at + 1, listed.length)}</span>}
      </div>
      <p className="visually-hidden" aria-live="polite">
        {review.isMoved && chosen && nameOf(chosen)}
      </p>
      {listed.length === 0 && (
        <div className="empty">
          <p>{texts.proposals.nothing[filter]}</p>
          {review.entries.length > 0 && (
            <button
              type="button"
              onClick={() => {
                setFilter("all");
              }}
            >
              {texts.proposals.showAll}
            </button>
          )}
        </div>
      )}
      {sectionOrder.map((section) => {
        const entries = listed.filter((entry) => entry.section === section);
        return (
          entries.length > 0 && (
            <section key={section} aria-label={texts.proposals.sections[section]}>
              <h2>{texts.proposals.sections[section]}</h2>
              <ol className="entries">
                {entries.map((entry) => (
                  <EntryCard key={entry.id} entry={entry} isChosen={entry.id === chosen?.id} isPublic={isPublic} review={review} open={open} />
                ))}
              </ol>
            </section>
          )
        );
      })}
    </>
  );
}
