import { texts } from "../texts.ts";

/** The end of a form. */
export function FormActions({ busy, save = texts.save, onCancel }: { busy: boolean; save?: string; onCancel: () => void }) {
  return (
    <div className="actions">
      <button type="submit" className="primary" disabled={busy}>
        {busy ? texts.working : save}
      </button>
      <button type="button" onClick={onCancel}>
        {texts.cancel}
      </button>
    </div>
  );
}
