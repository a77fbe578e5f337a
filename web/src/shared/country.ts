import { texts } from "../texts.ts";

const names = new Intl.DisplayNames(texts.site.language, { type: "region", fallback: "none" });

/** A country's name by its code (ISO 3166-1); undefined where the code stands for none, as the sample's do. */
export const countryName = (code: string): string | undefined => names.of(code);
