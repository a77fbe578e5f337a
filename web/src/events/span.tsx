import type { PartialDate } from "../shared/dates.ts";
import { When } from "../shared/when.tsx";

interface Spanning {
  readonly start: PartialDate;
  readonly end: PartialDate | null;
}

/** When an event begins and ends, as far as that is known; one date where both are the same. */
export function Span({ event: { start, end } }: { event: Spanning }) {
  const isOne = !end || (end.value === start.value && end.precision === start.precision);
  return isOne ? (
    <When date={start} />
  ) : (
    <>
      <When date={start} /> – <When date={end} />
    </>
  );
}
