import { texts } from "../texts.ts";

const names = new Intl.DisplayNames(texts.site.language, { type: "region", fallback: "none" });

/** A country's name by its code (ISO 3166-1); the code where it stands for none, as in the sample. */
export const countryName = (code: string): string => names.of(code) ?? code;
