/** Languages for local use only (ISO 639-2, qaa to qtz), such as those that the sample invents: readers and browsers know none of them. */
const local = /^q[a-t][a-z](?:-|$)/i;

/** What `lang` takes; empty where the language is not known, so that it is not taken for the page's. */
export const langOf = (language: string | null): string => (language === null || local.test(language) ? "" : language);
