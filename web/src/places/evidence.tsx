/** Links to what a fact rests on. */
import { Link } from "wouter";
import type { EvidenceLinkFragment } from "../generated/operations.ts";
import { Outward } from "../shared/outward.tsx";
import { pathOf } from "../shared/paths.ts";
import { texts } from "../texts.ts";

export function EvidenceLinks({ evidence }: { evidence: readonly EvidenceLinkFragment[] }) {
  return evidence.map(({ id, note, url, article }) => (
    <span key={id} className="evidence">
      {article ? (
        <Link href={pathOf.article(article)}>{texts.evidence.inArticle(article.headline, article.publisher.name)}</Link>
      ) : (
        url !== null && <Outward href={url}>{hostOf(url)}</Outward>
      )}
      {note !== null && <span dir="auto">{note}</span>}
    </span>
  ));
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? texts.evidence.source;
}
