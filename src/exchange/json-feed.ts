/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). `_on_record` is an extension, as the format provides for. */
import { generateJsonFeed } from "feedsmith";
import type { Entry, Feed } from "./feed.js";

export const jsonFeed = ({ title, home, self, next, entries }: Feed): string =>
  // Without entries feedsmith leaves `items` out, which the format asks for.
  JSON.stringify({
    ...(generateJsonFeed({ title, home_page_url: home, feed_url: self, ...(next === undefined ? {} : { next_url: next }), items: entries.map(itemOf) }) as object),
    ...(entries.length > 0 ? {} : { items: [] }),
  });

const itemOf = ({ id, url, title, text, author, publisher, language, source, published, updated, categories, rights, dates }: Entry) => ({
  id,
  url,
  external_url: source.url,
  title,
  content_text: text,
  ...(author === null ? {} : { authors: [author] }),
  language,
  ...(published === undefined ? {} : { date_published: published }),
  date_modified: updated,
  tags: categories.map(({ name }) => name),
  _on_record: { publisher, rights, ...dates },
});
