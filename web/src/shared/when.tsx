import { texts } from "../texts.ts";
import { formatPartialDate, machineDate, type PartialDate } from "./dates.ts";

/** A partial date; with the source's own words where it was told by them. */
export function When({ date }: { date: PartialDate }) {
  return (
    <>
      <time dateTime={machineDate(date)}>{formatPartialDate(date)}</time>
      {date.phrase ? <span className="phrase"> {texts.dates.phrase(date.phrase)}</span> : null}
    </>
  );
}
