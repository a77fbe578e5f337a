import type { ReactNode } from "react";

/** A link to another host. Addresses come with content: only the web's are made links. */
export function Outward({ href, children }: { href: string; children: ReactNode }) {
  return /^https?:\/\//i.test(href) ? (
    <a href={href} rel="external noopener noreferrer" className="outward">
      {children}
    </a>
  ) : (
    <>{children}</>
  );
}
