/** Links to what facts rest on: articles by their publishers, pages by their hosts, each once. */
import { Fragment } from "react";
import { Link } from "wouter";
import type { EvidenceLinkFragment } from "../generated/operations.ts";
import { Outward } from "../shared/outward.tsx";
import { pathOf } from "../shared/paths.ts";
import { texts } from "../texts.ts";

export function EvidenceLinks({ evidence }: { evidence: readonly EvidenceLinkFragment[] }) {
  const sources = [...new Map(evidence.map((one) => [JSON.stringify([one.article?.slug, one.url, one.note]), one])).values()];
  if (sources.length === 0) return null;
  return (
    <span className="evidence">
      {texts.evidence.source(sources.length)}
      {sources.map(({ id, note, url, article }, at) => (
        <Fragment key={id}>
          {at > 0 && texts.site.and}
          {article ? (
            <Link href={pathOf.article(article)} title={article.headline}>
              {article.publisher.name}
            </Link>
          ) : (
            url !== null && <Outward href={url}>{hostOf(url)}</Outward>
          )}
          {note !== null && (
            <>
              {" "}
              (<bdi>{note}</bdi>)
            </>
          )}
        </Fragment>
      ))}
    </span>
  );
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? texts.evidence.page;
}
