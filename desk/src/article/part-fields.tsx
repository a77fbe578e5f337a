import { useEffect, useRef } from "react";
import type { Trouble } from "../api/server.ts";
import { ChoiceField, TextField } from "../shared/field.tsx";
import { Words } from "../shared/words.tsx";
import { texts } from "../texts.ts";
import type { Quote } from "./quote.ts";

interface PartProps {
  number: number;
  part: Quote;
  /** Why the server could not take the words. */
  trouble: Trouble | undefined;
  onChange: (part: Quote) => void;
  /** Puts what is selected in the text in its place. */
  onTakeSelected: () => void;
  onRemove: (() => void) | null;
}

/** Some words of the text. What is written by hand is looked for without what stood around the words before. */
export function PartFields({ number, part, trouble, onChange, onTakeSelected, onRemove }: PartProps) {
  const fieldset = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (trouble) fieldset.current?.scrollIntoView({ block: "nearest" });
  }, [trouble]);
  return (
    <fieldset ref={fieldset} className="part">
      <legend>{texts.statement.part(number)}</legend>
      <TextField
        label={texts.statement.words}
        lines={2}
        required
        maxLength={10_000}
        {...(part.exact === "" && { hint: texts.statement.select })}
        value={part.exact}
        onChange={(exact) => {
          onChange({ ...part, exact, prefix: "", suffix: "" });
        }}
      />
      {trouble?.nearest && trouble.nearest.length > 0 && (
        <Nearest
          places={trouble.nearest}
          onTake={(place) => {
            onChange({ ...part, ...place });
          }}
        />
      )}
      <div className="bar">
        <ChoiceField
          label={texts.statement.partKind}
          value={part.kind}
          options={texts.partKinds}
          onChange={(kind) => {
            onChange({ ...part, kind });
          }}
        />
        <button
          type="button"
          className="plain"
          onMouseDown={(event) => {
            // The selection is to stay while the button is pressed.
            event.preventDefault();
          }}
          onClick={onTakeSelected}
        >
          {texts.statement.fromSelection}
        </button>
        {onRemove && (
          <button type="button" className="plain" onClick={onRemove}>
            {texts.statement.removePart}
          </button>
        )}
      </div>
    </fieldset>
  );
}

type Place = Pick<Quote, "exact" | "prefix" | "suffix">;

/** Where the text comes nearest to words that do not stand in it as they were given. */
function Nearest({ places, onTake }: { places: readonly Place[]; onTake: (place: Place) => void }) {
  return (
    <div className="nearest">
      <p>{texts.statement.nearest}</p>
      <ul>
        {places.map(({ exact, prefix, suffix }) => (
          <li key={`${prefix}|${exact}|${suffix}`}>
            <q>
              <span className="hint">
                <Words text={prefix} />
              </span>
              <strong>
                <Words text={exact} />
              </strong>
              <span className="hint">
                <Words text={suffix} />
              </span>
            </q>
            <button
              type="button"
              onClick={() => {
                onTake({ exact: exact.trim(), prefix, suffix });
              }}
            >
              {texts.statement.take}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
