/** The time during which something held, as far as it is known. */
import { texts } from "../texts.ts";
import { formatPartialDate, type PartialDate } from "./dates.ts";

interface SpanProps {
  from?: PartialDate | null;
  to?: PartialDate | null;
  /** When it is known to have held. */
  asOf?: PartialDate | null;
}

export function Span({ from, to, asOf }: SpanProps) {
  const [begun, ended, held] = [from, to, asOf].map((date) => (date ? formatPartialDate(date) : undefined));
  const words = begun === undefined && ended === undefined ? held && texts.dates.asOf(held) : texts.dates.span(begun, ended);
  return words === undefined ? null : <span className="span">{words}</span>;
}
