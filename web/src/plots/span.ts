import type { PartialDate } from "../shared/dates.ts";

/** The days that a partial date may mean: from the first's beginning to the last's end, in UTC. */
export function spanOf({ value, precision }: PartialDate): { from: Date; to: Date } {
  const from = new Date(value);
  const to = new Date(value);
  switch (precision) {
    case "DAY":
      to.setUTCDate(to.getUTCDate() + 1);
      break;
    case "WEEK":
      to.setUTCDate(to.getUTCDate() + 7);
      break;
    case "MONTH":
      to.setUTCMonth(to.getUTCMonth() + 1);
      break;
    case "YEAR":
      to.setUTCFullYear(to.getUTCFullYear() + 1);
      break;
  }
  return { from, to };
}
