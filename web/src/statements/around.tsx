/** The words before and after a statement, as far as these may be shown. */
import type { ReactNode } from "react";

interface AroundProps {
  anchor: { readonly prefix: string | null; readonly suffix: string | null };
  language: string;
  children: ReactNode;
}

export function Around({ anchor: { prefix, suffix }, language, children }: AroundProps) {
  return (
    <div className="context">
      {prefix?.trim() && (
        <p className="around" lang={language} dir="auto">
          … {prefix.trim()}
        </p>
      )}
      {children}
      {suffix?.trim() && (
        <p className="around" lang={language} dir="auto">
          {suffix.trim()} …
        </p>
      )}
    </div>
  );
}
