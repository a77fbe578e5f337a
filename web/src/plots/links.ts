/** The links of a plot. */

/** The namespace in which Plot gives a link's address. */
const xlink = "http://www.w3.org/1999/xlink";

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Makes a plot's links one stop of the tab key, with arrow keys between them, and follows them as links of a page are followed. A plot
 * may hold hundreds: each as a stop of its own would bar the way to what comes after.
 *
 * @param go leads to another page
 */
export function followLinks(plot: Element, go: (path: string) => void): void {
  const links = [...plot.querySelectorAll("a")];
  for (const [at, link] of links.entries()) {
    link.setAttribute("tabindex", at === 0 ? "0" : "-1");
    link.setAttribute("aria-label", link.firstElementChild?.getAttribute("aria-label") ?? "");
    link.addEventListener("keydown", (event) => {
      const step = steps[event.key];
      if (step === undefined) return;
      event.preventDefault();
      const next = links[at + step];
      if (!next) return;
      link.setAttribute("tabindex", "-1");
      next.setAttribute("tabindex", "0");
      next.focus();
    });
    link.addEventListener("click", (event) => {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      go(link.getAttributeNS(xlink, "href") ?? "");
    });
  }
}
