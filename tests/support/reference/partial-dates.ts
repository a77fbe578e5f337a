/** Partial dates: a day, week, month or year, known by its first day. */

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
export const dayText = (date: Date): string => date.toISOString().slice(0, 10);

/** The last day of the period that begins on `first`. */
export function lastDay(first: string, precision: string): string {
  const date = day(first);
  switch (precision) {
    case "WEEK":
      date.setUTCDate(date.getUTCDate() + 6);
      break;
    case "MONTH":
      date.setUTCMonth(date.getUTCMonth() + 1, 0);
      break;
    case "YEAR":
      date.setUTCMonth(11, 31);
  }
  return dayText(date);
}

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** In English. `style` says how a whole day is written. */
export function printedDate(first: string, precision: string, style: "APA" | "CHICAGO"): string {
  const [year = "", month = "", date = ""] = first.split("-");
  const name = months[Number(month) - 1] ?? "";
  const whole = style === "APA" ? `${year}, ${name} ${Number(date)}` : `${name} ${Number(date)}, ${year}`;
  switch (precision) {
    case "DAY":
      return whole;
    case "WEEK":
      return `week of ${whole}`;
    case "MONTH":
      return `${name} ${year}`;
    default:
      return year;
  }
}
