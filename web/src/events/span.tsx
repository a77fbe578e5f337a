import { beginningInWords, machineDate, type PartialDate } from "../shared/dates.ts";
import { When } from "../shared/when.tsx";

interface Spanning {
  readonly start: PartialDate;
  readonly end: PartialDate | null;
}

/** When an event begins and ends, as far as that is known; one date where both are the same. */
export function Span({ event: { start, end } }: { event: Spanning }) {
  if (!end || machineDate(end) === machineDate(start)) return <When date={start} />;
  const began = beginningInWords(start, end);
  return (
    <>
      <time dateTime={machineDate(start)}>{began}</time>
      {began.includes(" ") ? " – " : "–"}
      <When date={end} />
    </>
  );
}
