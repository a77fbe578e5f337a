/** The newest public notes on corrections and retractions, whichever article they are about. */
import { Link } from "wouter";
import type { AboutQuery } from "../generated/operations.ts";
import { formatDay } from "../shared/dates.ts";
import { pathOf } from "../shared/paths.ts";
import { texts } from "../texts.ts";

export function NewestNotices({ notices: { totalCount, nodes } }: Pick<AboutQuery, "notices">) {
  if (nodes.length === 0) return <p>{texts.about.noNotices}</p>;
  return (
    <>
      {totalCount > nodes.length && <p>{texts.about.moreNotices(totalCount)}</p>}
      <ul>
        {nodes.map(({ id, kind, at, note, slug, article }) => (
          <li key={id}>
            {texts.notice.kinds[kind]}, <time dateTime={at}>{formatDay(at)}</time>:{" "}
            {article ? (
              <Link href={pathOf.article(article)} lang={article.language} dir="auto">
                {article.headline}
              </Link>
            ) : (
              <>
                {slug} ({texts.about.notShown})
              </>
            )}
            . <span dir="auto">{note}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
