import { parseHTML } from "linkedom";
import { paragraphsIn } from "./html-text.js";
import { boundedMarkup } from "./markup-bounds.js";
import { orRefuse } from "./refusal.js";

/** The paragraphs of a piece of HTML, as feeds and agencies carry it, with an empty line between them. @throws Refusal when it exceeds a bound. */
export function textOfHtml(html: string): string {
  const bounded = boundedMarkup(html, "html");
  return orRefuse("HTML", () => paragraphsIn(parseHTML(`<!doctype html><html><body>${bounded}</body></html>`).document.body)).join("\n\n");
}
