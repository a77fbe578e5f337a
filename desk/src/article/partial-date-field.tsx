import { ChoiceField, Field } from "../shared/field.tsx";
import { texts } from "../texts.ts";
import type { PartialDate } from "./partial-date.ts";

interface PartialDateProps {
  label: string;
  isRequired?: boolean;
  value: PartialDate | null;
  onChange: (value: PartialDate | null) => void;
}

/** When something was said or begins, as exactly as it is known. */
export function PartialDateField({ label, isRequired = false, value, onChange }: PartialDateProps) {
  const { precision = "DAY", phrase = null } = value ?? {};
  return (
    <div className="bar">
      <Field label={label}>
        {(ids) => (
          <input
            {...ids}
            type="date"
            required={isRequired}
            value={value?.value ?? ""}
            onChange={(event) => {
              onChange(event.target.value === "" ? null : { value: event.target.value, precision, phrase: event.target.value === value?.value ? phrase : null });
            }}
          />
        )}
      </Field>
      {value && (
        <ChoiceField
          label={texts.statement.precision}
          value={precision}
          options={texts.precisions}
          onChange={(chosen) => {
            onChange({ ...value, precision: chosen });
          }}
        />
      )}
    </div>
  );
}
