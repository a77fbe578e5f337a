/** The first day of the period that a day lies in: dates are kept so. Weeks begin on Mondays. */
export function firstDay(day: string, precision: "DAY" | "WEEK" | "MONTH" | "YEAR"): string {
  if (precision === "YEAR") return `${day.slice(0, 4)}-01-01`;
  if (precision === "MONTH") return `${day.slice(0, 7)}-01`;
  if (precision === "DAY") return day;
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}
