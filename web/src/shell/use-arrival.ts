import { useEffect, useRef } from "react";

/**
 * Brings a reader who follows a link to the top of the new page, and tells assistive technology of it by focus. Whoever goes
 * back is put where they were by the browser.
 */
export function useArrival(path: string, search: string): void {
  const isFirst = useRef(true);
  const wentBack = useRef(false);
  useEffect(() => {
    const note = () => {
      wentBack.current = true;
    };
    addEventListener("popstate", note);
    return () => {
      removeEventListener("popstate", note);
    };
  }, []);
  useEffect(() => {
    if (isFirst.current || wentBack.current) {
      isFirst.current = wentBack.current = false;
      return;
    }
    scrollTo(0, 0);
    document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true });
  }, [path, search]);
}
