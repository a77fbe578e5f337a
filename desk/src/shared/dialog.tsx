import { useEffect, useId, useRef, type ReactNode, type SyntheticEvent } from "react";
import { createPortal } from "react-dom";
import { texts } from "../texts.ts";

/** What happens in a window is nothing to the form that it was opened from. */
const keptInside = (event: SyntheticEvent): void => {
  event.stopPropagation();
};

/** A modal window. Escape closes it; the focus goes back to where it was. */
export function Dialog({ title, wide = false, onClose, children }: { title: string; wide?: boolean; onClose: () => void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    // What is asked for comes first; the button that closes is reached by Escape.
    dialog.current?.querySelector<HTMLElement>("form :is(input, textarea, select, button):enabled")?.focus();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return createPortal(
    <dialog ref={dialog} className={wide ? "wide" : ""} aria-labelledby={heading} onClose={onClose} onSubmit={keptInside} onKeyDown={keptInside} onClick={keptInside}>
      <header>
        <h2 id={heading}>{title}</h2>
        <button type="button" className="plain" onClick={onClose}>
          {texts.close}
        </button>
      </header>
      {children}
    </dialog>,
    document.body,
  );
}
