import { useState } from "react";
import { Dialog } from "../shared/dialog.tsx";
import { CheckField } from "../shared/field.tsx";
import { texts } from "../texts.ts";
import { shortcutsAreOn, turnShortcuts } from "./use-shortcuts.ts";

export function Help({ onClose }: { onClose: () => void }) {
  const [on, setOn] = useState(shortcutsAreOn);
  return (
    <Dialog title={texts.help.title} onClose={onClose}>
      <dl className="keys">
        {texts.help.keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <CheckField
        label={texts.help.enabled}
        value={on}
        onChange={(wanted) => {
          turnShortcuts(wanted);
          setOn(wanted);
        }}
      />
    </Dialog>
  );
}
