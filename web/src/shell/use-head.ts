import { useEffect } from "react";
import type { Head } from "../page.ts";
import { texts } from "../texts.ts";

/** Keeps the document's head true while the reader goes from page to page; the server has written the first. */
export function useHead(head: Head | null): void {
  useEffect(() => {
    if (!head) return;
    document.title = fullTitle(head.title);
    document.querySelector("link[rel=canonical]")?.setAttribute("href", new URL(head.canonical, document.location.origin).href);
    document.querySelector("meta[name=description]")?.setAttribute("content", head.description ?? texts.site.description);
  }, [head]);
}

export const fullTitle = (title: string): string => (title === texts.site.name ? title : `${title} – ${texts.site.name}`);
