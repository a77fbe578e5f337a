/** What is known of a thing beside its statements: short lists side by side. */
import type { ReactNode } from "react";
import { texts } from "../texts.ts";

const shown = 5;

/** Nothing where there are none; the first of many, and the others on demand. */
export function SideList({ title, children }: { title: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  const [first, others] = children.length <= shown + 1 ? [children, []] : [children.slice(0, shown), children.slice(shown)];
  return (
    <section className="side-list">
      <h2>{title}</h2>
      <ul>{first}</ul>
      {others.length > 0 && (
        <details>
          <summary>{texts.speaker.more(others.length)}</summary>
          <ul>{others}</ul>
        </details>
      )}
    </section>
  );
}
