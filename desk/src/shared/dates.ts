/** Dates as people of the browser's language read them. */
const moment = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });
const day = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeZone: "UTC" });

export const shownMoment = (iso: string): string => moment.format(new Date(iso));
export const shownDay = (iso: string): string => day.format(new Date(`${iso}T00:00:00Z`));
