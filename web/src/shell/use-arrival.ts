import { useEffect, useRef } from "react";

/** Whether the address only follows what the reader does on the page, such as typing. */
const stays = (): boolean => (history.state as { stays?: boolean } | null)?.stays === true;

/**
 * Brings a reader who follows a link to the top of the new page, or to the part of it that the link names, and tells assistive
 * technology of it by focus. Whoever goes back is put where they were by the browser.
 */
export function useArrival(path: string, search: string): void {
  const isFirst = useRef(true);
  const wentBack = useRef(false);
  const here = useRef("");
  useEffect(() => {
    // A link to a part of the page, such as the one past the navigation, is told of as if the reader went back.
    const note = () => {
      wentBack.current = location.pathname + location.search !== here.current;
    };
    // Before the router hears of it, whose pages may be there at once.
    addEventListener("popstate", note, true);
    return () => {
      removeEventListener("popstate", note, true);
    };
  }, []);
  useEffect(() => {
    here.current = location.pathname + location.search;
    if (isFirst.current || wentBack.current || stays()) {
      isFirst.current = wentBack.current = false;
      return;
    }
    const part = document.getElementById(location.hash.slice(1));
    if (part) part.scrollIntoView();
    else scrollTo(0, 0);
    document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true });
  }, [path, search]);
}
