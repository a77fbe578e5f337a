import type { Chosen } from "./chosen.ts";
import type { PickedKind } from "./nearby.ts";
import { Picker } from "./picker.tsx";

interface SingleProps {
  label: string;
  kind: PickedKind;
  value: Chosen | null;
  onChange: (value: Chosen | null) => void;
}

/** One thing, or none. */
export function SinglePicker({ label, kind, value, onChange }: SingleProps) {
  return (
    <Picker
      label={label}
      kind={kind}
      isSingle
      value={value ? [value] : []}
      onChange={([one = null]) => {
        onChange(one);
      }}
    />
  );
}
