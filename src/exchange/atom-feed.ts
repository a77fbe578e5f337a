/** Atom (RFC 4287). */
import { generateAtomFeed, type AtomFeed } from "feedsmith";
import type { Entry, Feed } from "./feed.js";
import { xmlText } from "./xml-text.js";

export const atomFeed = ({ id, title, home, self, next, updated, entries }: Feed): string =>
  generateAtomFeed({
    id,
    title: { value: title },
    updated,
    authors: [{ name: "On Record", uri: home }],
    links: [{ href: self, rel: "self", type: "application/atom+xml" }, { href: home, rel: "alternate" }, ...(next === undefined ? [] : [{ href: next, rel: "next" }])],
    entries: entries.map(entryOf),
  });

function entryOf({ id, url, title, text, author, publisher, language, source, published, updated, categories, rights }: Entry): AtomFeed.Entry<string> {
  return {
    id,
    title: { value: xmlText(title) },
    content: { value: xmlText(text), type: "text" },
    // An entry without an author would take on the feed's; the publisher stands for those that it does not name.
    authors: [{ name: xmlText(author?.name ?? publisher), ...(author?.url === undefined ? {} : { uri: author.url }) }],
    links: [
      { href: url, rel: "alternate", type: "text/html" },
      { href: source.url, rel: "via", title: xmlText(source.title) },
    ],
    ...(published === undefined ? {} : { published }),
    updated,
    categories: categories.map(({ slug, name }) => ({ term: slug, label: xmlText(name) })),
    rights: { value: xmlText(rights) },
    xml: { lang: language },
  };
}
