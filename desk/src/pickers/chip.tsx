import { Words } from "../shared/words.tsx";
import { texts } from "../texts.ts";
import type { Chosen } from "./chosen.ts";

/** Something chosen. */
export function Chip({ thing, onRemove, onEdit }: { thing: Chosen; onRemove: () => void; onEdit?: () => void }) {
  return (
    <span className="chip">
      {onEdit ? (
        <button type="button" className="name" title={texts.typeAhead.edit} aria-label={`${texts.typeAhead.edit}: ${thing.name}`} onClick={onEdit}>
          <Words text={thing.name} />
        </button>
      ) : (
        <Words text={thing.name} />
      )}
      <button type="button" aria-label={`${texts.typeAhead.clear}: ${thing.name}`} onClick={onRemove}>
        ×
      </button>
    </span>
  );
}
