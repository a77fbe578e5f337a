import { useState } from "react";
import type { StatementLinkKind } from "../generated/operations.ts";
import { Picker } from "../pickers/picker.tsx";
import { ChoiceField } from "../shared/field.tsx";
import { Words } from "../shared/words.tsx";
import { texts } from "../texts.ts";
import { isSame, useLinkName, type Link } from "./links.ts";

interface LinkProps {
  /** The statement at hand, which is linked with others only; null while it is new. */
  self: string | null;
  value: readonly Link[];
  onChange: (value: readonly Link[]) => void;
}

/** Which other statements this one says again, denies or answers. */
export function LinkFields({ self, value, onChange }: LinkProps) {
  const nameOf = useLinkName();
  const [kind, setKind] = useState<StatementLinkKind>("RESPONDS_TO");
  return (
    <fieldset>
      <legend>{texts.links.title}</legend>
      {value.map((link) => (
        <p key={`${link.kind} ${link.to.id}`} className="link">
          <strong>{texts.links.kinds[link.kind]}</strong>
          <span>
            <Words text={nameOf(link)} />
          </span>
          <button
            type="button"
            className="plain"
            aria-label={`${texts.typeAhead.clear}: ${texts.links.kinds[link.kind]} ${nameOf(link)}`}
            onClick={() => {
              onChange(value.filter((one) => one !== link));
            }}
          >
            ×
          </button>
        </p>
      ))}
      <ChoiceField label={texts.links.kind} value={kind} options={texts.links.kinds} onChange={setKind} />
      <Picker
        label={texts.links.other}
        kind="statement"
        value={[]}
        except={self === null ? [] : [self]}
        onChange={([to]) => {
          const link = to && { kind, to };
          if (link && !value.some((one) => isSame(one, link))) onChange([...value, link]);
        }}
      />
    </fieldset>
  );
}
