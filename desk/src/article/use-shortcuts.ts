import { useEffect, useRef } from "react";

const name = "on-record:shortcuts";

/** Whether single keys do something; who speaks to the computer, or whose hand trembles, turns it off. */
export const shortcutsAreOn = (): boolean => sessionStorage.getItem(name) !== "off";

export function turnShortcuts(on: boolean): void {
  sessionStorage.setItem(name, on ? "on" : "off");
}

/** Single keys, by the character that they write. They rest while somebody writes, chooses, or answers a window. */
export function useShortcuts(keys: Readonly<Record<string, () => void>>): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const work = current.current[event.key];
      if (!work || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isBusy(event.target)) return;
      if (event.key !== "?" && event.key !== "Escape" && !shortcutsAreOn()) return;
      event.preventDefault();
      work();
    };
    document.addEventListener("keydown", pressed);
    return () => {
      document.removeEventListener("keydown", pressed);
    };
  }, []);
}

const isBusy = (target: EventTarget | null): boolean =>
  document.querySelector("dialog[open]") !== null || (target instanceof HTMLElement && target.matches("input:not([type=checkbox]), textarea, select, [contenteditable]"));
