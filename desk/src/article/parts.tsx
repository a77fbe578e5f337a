import type { Trouble } from "../api/server.ts";
import { texts } from "../texts.ts";
import { PartFields } from "./part-fields.tsx";
import type { Quote } from "./quote.ts";
import { emptyPart } from "./statement-draft.ts";
import { useShortcuts } from "./use-shortcuts.ts";

interface PartsProps {
  parts: readonly Quote[];
  troubles: readonly Trouble[];
  selected: () => Quote | null;
  onChange: (parts: readonly Quote[]) => void;
}

/** The words of a statement, in one part or several. */
export function Parts({ parts, troubles, selected, onChange }: PartsProps) {
  const add = () => {
    const part = selected() ?? emptyPart;
    onChange(parts.length === 1 && parts[0]?.exact === "" ? [part] : [...parts, part]);
  };
  useShortcuts({ n: add });
  const replace = (at: number, part: Quote) => {
    onChange(parts.map((one, number) => (number === at ? part : one)));
  };
  const takeSelected = (at: number) => () => {
    const part = selected();
    if (part) replace(at, part);
  };
  return (
    <>
      {parts.map((part, at) => (
        <PartFields
          key={at}
          number={at + 1}
          part={part}
          trouble={troubles.find(({ field }) => field?.[0] === "parts" && field[1] === String(at))}
          onChange={(changed) => {
            replace(at, changed);
          }}
          onTakeSelected={takeSelected(at)}
          onRemove={
            parts.length > 1
              ? () => {
                  onChange(parts.filter((_, number) => number !== at));
                }
              : null
          }
        />
      ))}
      <div className="actions">
        <button
          type="button"
          onMouseDown={(event) => {
            event.preventDefault();
          }}
          onClick={add}
        >
          {texts.statement.addPart}
        </button>
      </div>
    </>
  );
}
