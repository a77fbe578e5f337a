import { readArticles, type ReadItem } from "../../../src/ingest/readers/read-articles.js";
import type { SourceArticle } from "../../../src/ingest/readers/source-article.js";

const bytesOf = (content: string | Uint8Array): Uint8Array => (typeof content === "string" ? Buffer.from(content) : content);

/** Every item of a source, which comes in pieces of `size` bytes. */
export async function read(name: string, content: string | Uint8Array, { charset = null, size = 65_536 }: { charset?: string | null; size?: number } = {}): Promise<ReadItem[]> {
  const bytes = bytesOf(content);
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
  const items: ReadItem[] = [];
  for await (const item of readArticles({ name, bytes: pieces, charset })) items.push(item);
  return items;
}

/** The articles of a source that has nothing wrong. */
export async function articles(name: string, content: string | Uint8Array, options?: Parameters<typeof read>[2]): Promise<SourceArticle[]> {
  return (await read(name, content, options)).map((item) => {
    if ("error" in item) throw item.error;
    return item.article;
  });
}

/** The only article of a source. */
export async function article(name: string, content: string | Uint8Array, options?: Parameters<typeof read>[2]): Promise<SourceArticle> {
  const [only, ...others] = await articles(name, content, options);
  if (!only || others.length > 0) throw new Error(`${name} has ${others.length + (only ? 1 : 0)} articles`);
  return only;
}

/** What is said of each item that cannot be read. */
export const problems = async (name: string, content: string | Uint8Array, options?: Parameters<typeof read>[2]): Promise<string[]> =>
  (await read(name, content, options)).flatMap((item) => ("error" in item ? [item.error.message] : []));
