/** RSS 2.0 (https://www.rssboard.org/rss-specification), with Dublin Core for what it has no element for. */
import { generateRssFeed } from "feedsmith";
import type { Entry, Feed } from "./feed.js";
import { xmlText } from "./xml-text.js";

export const rssFeed = ({ title, home, self, next, updated, entries }: Feed): string =>
  generateRssFeed({
    title,
    link: home,
    description: title,
    ...(entries.length > 0 ? { lastBuildDate: updated } : {}),
    atom: { links: [{ href: self, rel: "self", type: "application/rss+xml" }, ...(next === undefined ? [] : [{ href: next, rel: "next" }])] },
    items: entries.map(itemOf),
  });

const itemOf = ({ id, url, title, text, author, publisher, language, source, published, categories, rights }: Entry) => ({
  guid: { value: id, isPermaLink: false },
  link: url,
  title: xmlText(title),
  description: asHtml(xmlText(text)),
  ...(published === undefined ? {} : { pubDate: published }),
  categories: categories.map(({ name }) => ({ name: xmlText(name) })),
  dc: {
    ...(author === null ? {} : { creators: [xmlText(author.name)] }),
    publishers: [xmlText(publisher)],
    rights: [xmlText(rights)],
    sources: [source.url],
    languages: [language],
  },
});

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** A description is HTML: text has to be written as such, or readers would take words for markup. */
const asHtml = (text: string): string => text.replace(/[&<>]/g, (character) => escapes[character] ?? character);
