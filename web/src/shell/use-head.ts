import { useEffect } from "react";
import type { Head } from "../page.ts";
import { texts } from "../texts.ts";
import { useOrigin } from "./origin.ts";

/** Keeps the document's head true while the reader goes from page to page; the server has written the first. Null while there is nothing to say yet. */
export function useHead(head: Head | null): void {
  const origin = useOrigin();
  useEffect(() => {
    if (!head) return;
    document.title = fullTitle(head.title);
    document.querySelector("link[rel=canonical]")?.setAttribute("href", new URL(head.canonical, origin).href);
    document.querySelector("meta[name=description]")?.setAttribute("content", head.description ?? texts.site.description);
    replace(
      "link[rel=alternate]",
      head.feed !== undefined && Object.assign(document.createElement("link"), { rel: "alternate", type: feedType, title: head.title, href: head.feed }),
    );
    replace(`script[type="${jsonLdType}"]`, head.jsonLd !== undefined && Object.assign(document.createElement("script"), { type: jsonLdType, text: jsonLdOf(head.jsonLd) }));
  }, [head, origin]);
}

/** Puts an element into the head in place of the former page's; false where this page has none. */
function replace(former: string, element: Element | false): void {
  document.head.querySelector(former)?.remove();
  if (element) document.head.append(element);
}

export const feedType = "application/atom+xml";
export const jsonLdType = "application/ld+json";

export const jsonLdOf = (jsonLd: NonNullable<Head["jsonLd"]>): string => JSON.stringify({ "@context": "https://schema.org", ...jsonLd });

export const fullTitle = (title: string): string => (title === texts.site.name ? title : `${title} – ${texts.site.name}`);

/** Where there is no page. */
const withoutPage = (title: string): Head => ({ title, canonical: "/" });
export const missingHead = withoutPage(texts.states.missing);
export const troubleHead = withoutPage(texts.states.trouble);
