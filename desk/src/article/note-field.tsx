import { TextField } from "../shared/field.tsx";
import { texts } from "../texts.ts";

/** What the public is told was wrong, wherever something public is changed. */
export function NoteField({ value, onChange }: { value: string; onChange: (note: string) => void }) {
  return <TextField label={texts.statement.correction} hint={texts.statement.correctionHint} lines={2} required maxLength={5000} value={value} onChange={onChange} />;
}
