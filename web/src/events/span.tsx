import { formatPartialDate, machineDate, type PartialDate } from "../shared/dates.ts";
import { When } from "../shared/when.tsx";

interface Spanning {
  readonly start: PartialDate;
  readonly end: PartialDate | null;
}

/** When an event begins and ends, as far as that is known; one date where both are the same. */
export function Span({ event: { start, end } }: { event: Spanning }) {
  if (!end || machineDate(end) === machineDate(start)) return <When date={start} />;
  const began = withoutShared(formatPartialDate(start), formatPartialDate(end));
  return (
    <>
      <time dateTime={machineDate(start)}>{began}</time>
      {began.includes(" ") ? " – " : "–"}
      <When date={end} />
    </>
  );
}

/** The start's words without those at its end that the other's end has too: `11` of `11 June 2031` before `12 June 2031`. */
function withoutShared(start: string, end: string): string {
  const [words, others] = [start.split(" "), end.split(" ")];
  while (words.length > 1 && words.at(-1) === others.at(-1)) {
    words.pop();
    others.pop();
  }
  return words.join(" ");
}
