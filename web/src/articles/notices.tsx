/** Public notices about an article: what was corrected, or why it was retracted. */
import type { NoticeItemFragment } from "../generated/operations.ts";
import { formatDay } from "../shared/dates.ts";
import { texts } from "../texts.ts";

export function Notices({ notices }: { notices: readonly NoticeItemFragment[] }) {
  if (notices.length === 0) return null;
  return (
    <div className="notices" role="note">
      {notices.map(({ id, kind, at, note }) => (
        <p key={id}>
          <strong>{texts.notice.kinds[kind]}</strong>, <time dateTime={at}>{formatDay(at)}</time>: <span dir="auto">{note}</span>
        </p>
      ))}
    </div>
  );
}
