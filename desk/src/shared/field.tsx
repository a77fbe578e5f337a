import { useId, type ReactNode } from "react";

interface Labelled {
  label: string;
  /** Told to screen readers only, where what stands beside it says it to the eye. */
  isLabelHidden?: boolean;
  hint?: string | undefined;
  /** Gets the ids that the control bears. */
  children: (ids: { id: string; "aria-describedby"?: string }) => ReactNode;
}

/** A control with its label and, below it, a hint. */
export function Field({ label, isLabelHidden = false, hint, children }: Labelled) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className={isLabelHidden ? "visually-hidden" : ""}>
        {label}
      </label>
      {children({ id, ...(hint !== undefined && { "aria-describedby": `${id}-hint` }) })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
    </div>
  );
}

interface TextProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  lines?: number;
  required?: boolean;
  maxLength?: number;
  autoFocus?: boolean;
}

/** Some words, on one line or several. */
export function TextField({ label, hint, value, onChange, lines = 1, ...rest }: TextProps) {
  return (
    <Field label={label} hint={hint}>
      {(ids) =>
        lines > 1 ? (
          <textarea
            {...ids}
            {...rest}
            dir="auto"
            rows={lines}
            value={value}
            onChange={(event) => {
              onChange(event.target.value);
            }}
          />
        ) : (
          <input
            {...ids}
            {...rest}
            dir="auto"
            type="text"
            autoComplete="off"
            value={value}
            onChange={(event) => {
              onChange(event.target.value);
            }}
          />
        )
      }
    </Field>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  isLabelHidden?: boolean;
  value: Value;
  options: Readonly<Record<Value, string>>;
  onChange: (value: Value) => void;
}

/** One of several values. */
export function ChoiceField<Value extends string>({ label, isLabelHidden = false, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <Field label={label} isLabelHidden={isLabelHidden}>
      {(ids) => (
        <select
          {...ids}
          value={value}
          onChange={(event) => {
            onChange(event.target.value as Value);
          }}
        >
          {(Object.entries(options) as [Value, string][]).map(([key, name]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Yes or no. */
export function CheckField({ label, value, onChange }: { label: string; value: boolean; onChange: (value: boolean) => void }) {
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={value}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      {label}
    </label>
  );
}
