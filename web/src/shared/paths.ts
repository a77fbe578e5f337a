/** The addresses of pages. */
interface Slugged {
  readonly slug: string;
}

export const pathOf = {
  article: ({ slug }: Slugged): string => `/articles/${encodeURIComponent(slug)}`,
  statement: ({ id }: { readonly id: string }): string => `/statements/${encodeURIComponent(id)}`,
  speaker: ({ slug }: Slugged): string => `/speakers/${encodeURIComponent(slug)}`,
  issue: ({ slug }: Slugged): string => `/issues/${encodeURIComponent(slug)}`,
  event: ({ slug }: Slugged): string => `/events/${encodeURIComponent(slug)}`,
  topic: ({ slug }: Slugged): string => `/topics/${encodeURIComponent(slug)}`,
  place: ({ slug }: Slugged): string => `/places/${encodeURIComponent(slug)}`,
  publisher: ({ slug }: Slugged): string => `/publishers/${encodeURIComponent(slug)}`,
};

/** A path with a search; what is empty is left out. */
export function withSearch(path: string, entries: Readonly<Record<string, string | readonly string[] | undefined>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(entries)) {
    for (const one of typeof value === "string" ? [value] : (value ?? [])) if (one !== "") search.append(name, one);
  }
  const text = search.toString();
  return text === "" ? path : `${path}?${text}`;
}
