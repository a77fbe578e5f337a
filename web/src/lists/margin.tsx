import type { ReactNode } from "react";
import { texts } from "../texts.ts";

/** What a list can be narrowed to, beside it. */
export function Margin({ children }: { children: ReactNode }) {
  return (
    <aside className="margin" aria-labelledby="narrow">
      <h2 id="narrow" className="visually-hidden">
        {texts.list.narrow}
      </h2>
      {children}
    </aside>
  );
}
