import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { texts } from "../texts.ts";
import { Field } from "./field.tsx";
import { Words } from "./words.tsx";

export interface Option {
  key: string;
  name: string;
  /** What tells it from others of the same name. */
  detail?: string | undefined;
  choose: () => void;
}

interface TypeAheadProps {
  label: string;
  /** What is offered before anything is typed. */
  presets: readonly Option[];
  /** What fits some typed words; asked for once nothing more is typed. */
  find: (text: string) => Promise<Option[]>;
  /** What can be made of them: always of what is typed now, while `find` is waited for. */
  make: (text: string) => Option[];
  nothing: string;
  /** What is chosen already. */
  children?: ReactNode;
}

/** In ms, after the last key. */
const patience = 150;

/** A field that looks things up while their name is typed (ARIA combobox with a list); arrow down, or a click, shows what is near at hand. */
export function TypeAhead({ label, presets, find, make, nothing, children }: TypeAheadProps) {
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const [isAsked, setIsAsked] = useState(false);
  const list = useId();
  const { options: found, isOld } = useOptions(text, find);
  const options = text === "" ? (isAsked && presets.length > 0 ? presets : null) : found && [...found, ...make(text.trim())];
  const isOpen = options !== null;
  const listed = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (isOpen) listed.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);
  const close = () => {
    setText("");
    setIsAsked(false);
    setAt(0);
  };
  const choose = (option: Option | undefined) => {
    if (!option) return;
    option.choose();
    close();
  };
  const pressed = (event: KeyboardEvent) => {
    const known = options ?? [];
    const moved = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: known.length - 1 }[event.key];
    if (text === "" && !isOpen) {
      if (event.key !== "ArrowDown") return;
      event.preventDefault();
      setIsAsked(true);
      return;
    }
    if (moved === undefined && event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    if (event.key === "Escape") close();
    else if (event.key === "Enter") choose(text !== "" && isOld ? undefined : known[at]);
    else setAt(Math.min(Math.max(moved ?? 0, 0), known.length - 1));
  };
  return (
    <div className="type-ahead">
      <Field label={label}>
        {(ids) => (
          <>
            {children}
            <input
              {...ids}
              type="text"
              role="combobox"
              dir="auto"
              autoComplete="off"
              maxLength={200}
              placeholder={presets.length > 0 ? texts.typeAhead.hintWithPresets : texts.typeAhead.hint}
              aria-expanded={isOpen}
              aria-controls={list}
              aria-autocomplete="list"
              aria-activedescendant={options?.[at] ? `${list}-${at}` : undefined}
              value={text}
              onKeyDown={pressed}
              onClick={() => {
                setIsAsked(true);
              }}
              onBlur={() => {
                setIsAsked(false);
              }}
              onChange={(event) => {
                setText(event.target.value);
                setAt(0);
              }}
            />
          </>
        )}
      </Field>
      <ul ref={listed} id={list} role="listbox" aria-label={label} hidden={!isOpen}>
        {options?.map((option, number) => (
          <OptionRow key={option.key} id={`${list}-${number}`} option={option} isAt={number === at} onChoose={choose} />
        ))}
        {options?.length === 0 && <li className="hint">{nothing}</li>}
      </ul>
    </div>
  );
}

interface RowProps {
  id: string;
  option: Option;
  isAt: boolean;
  onChoose: (option: Option) => void;
}

function OptionRow({ id, option, isAt, onChoose }: RowProps) {
  return (
    <li
      id={id}
      ref={(row) => {
        if (isAt) row?.scrollIntoView({ block: "nearest" });
      }}
      role="option"
      aria-selected={isAt}
      onMouseDown={(event) => {
        // The field keeps the focus, and its list open.
        event.preventDefault();
      }}
      onClick={() => {
        onChoose(option);
      }}
    >
      <Words text={option.name} />
      {option.detail !== undefined && option.detail !== "" && (
        <span className="hint">
          <Words text={option.detail} />
        </span>
      )}
    </li>
  );
}

/** Null while nothing is known yet; old while newer ones are waited for. */
function useOptions(text: string, find: (text: string) => Promise<Option[]>): { options: Option[] | null; isOld: boolean } {
  const [found, setFound] = useState<{ text: string; options: Option[] } | null>(null);
  useEffect(() => {
    if (text.trim() === "") return undefined;
    let isWanted = true;
    const timer = setTimeout(() => {
      find(text.trim()).then(
        (options) => {
          if (isWanted) setFound({ text, options });
        },
        () => undefined,
      );
    }, patience);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
    // A new function with each drawing is no reason to ask again.
  }, [text]);
  return { options: text === "" ? null : (found?.options ?? null), isOld: found?.text !== text };
}
