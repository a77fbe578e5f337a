import { useEffect, useRef, useState } from "react";
import type { Trouble } from "../api/server.ts";
import { Words } from "../shared/words.tsx";
import { texts } from "../texts.ts";
import type { Difference, Side } from "./merge.ts";

interface ConflictProps<Fields> {
  trouble: Trouble;
  differences: readonly Difference<Fields>[];
  /** A field's values in words. */
  shown: (field: keyof Fields & string) => { before: string; mine: string; theirs: string };
  labels: Readonly<Record<keyof Fields & string, string>>;
  busy: boolean;
  onTake: (sides: Partial<Record<keyof Fields, Side>>) => void;
  onCancel: () => void;
}

/** Two changes of the same thing, side by side. What only one of the two changed is taken unless somebody says otherwise. */
export function Conflict<Fields extends object>({ trouble, differences, shown, labels, busy, onTake, onCancel }: ConflictProps<Fields>) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [sides, setSides] = useState(() => allOf(differences, ({ by }) => (by === "theirs" ? "theirs" : "mine")));
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <form
      className="panel conflict"
      onSubmit={(event) => {
        event.preventDefault();
        onTake(sides);
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {texts.conflict.title}
      </h2>
      <p>
        <Words text={texts.conflict.lead(trouble.changedBy ?? texts.unknown, trouble.currentVersion ?? 0)} />
      </p>
      {differences.length === 0 && <p>{texts.conflict.same}</p>}
      {differences.map(({ field }) => (
        <Sides
          key={field}
          name={labels[field]}
          shown={shown(field)}
          side={sides[field] ?? "mine"}
          onChoose={(side) => {
            setSides({ ...sides, [field]: side });
          }}
        />
      ))}
      <div className="actions">
        {differences.length > 0 && (
          <>
            <button
              type="button"
              onClick={() => {
                setSides(allOf(differences, () => "mine"));
              }}
            >
              {texts.conflict.allMine}
            </button>
            <button
              type="button"
              onClick={() => {
                setSides(allOf(differences, () => "theirs"));
              }}
            >
              {texts.conflict.allTheirs}
            </button>
            <button type="submit" className="primary" disabled={busy}>
              {texts.conflict.save}
            </button>
          </>
        )}
        <button type="button" onClick={onCancel}>
          {texts.cancel}
        </button>
      </div>
    </form>
  );
}

function allOf<Fields>(differences: readonly Difference<Fields>[], side: (difference: Difference<Fields>) => Side): Partial<Record<keyof Fields, Side>> {
  return Object.fromEntries(differences.map((one) => [one.field, side(one)])) as Partial<Record<keyof Fields, Side>>;
}

interface SidesProps {
  name: string;
  shown: { before: string; mine: string; theirs: string };
  side: Side;
  onChoose: (side: Side) => void;
}

function Sides({ name, shown, side, onChoose }: SidesProps) {
  return (
    <fieldset className="sides">
      <legend>{name}</legend>
      <p className="hint">
        {texts.conflict.before}: <Words text={shown.before} />
      </p>
      {(["mine", "theirs"] as const).map((one) => (
        <label key={one} className={one === side ? "side chosen" : "side"}>
          <input
            type="radio"
            name={name}
            checked={one === side}
            onChange={() => {
              onChoose(one);
            }}
          />
          <span>{texts.conflict[one]}</span>
          <Words text={shown[one]} />
        </label>
      ))}
    </fieldset>
  );
}
