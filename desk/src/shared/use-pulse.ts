import { useEffect, useRef } from "react";

/** In ms. Asked again and again rather than told: a browser keeps few connections open, and every tab would hold one. */
const pause = 4_000;

/**
 * Looks again and again whether something has changed, while the page is seen. `look` is given what it answered before,
 * null at first. What fails is tried again: whoever does something at the desk is told of it then.
 */
export function usePulse(look: (since: string | null) => Promise<string>): void {
  const current = useRef(look);
  useEffect(() => {
    current.current = look;
  });
  useEffect(() => {
    let since: string | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const beat = async () => {
      clearTimeout(timer);
      if (document.visibilityState === "visible") since = await current.current(since).catch(() => since);
      if (!isOver) timer = setTimeout(() => void beat(), pause);
    };
    const seen = () => {
      if (document.visibilityState === "visible") void beat();
    };
    void beat();
    document.addEventListener("visibilitychange", seen);
    return () => {
      isOver = true;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", seen);
    };
  }, []);
}
