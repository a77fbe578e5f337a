import { readFeed } from "./feed.reader.js";
import { isObject, parseJson } from "./json-document.js";
import { readJsonLd } from "./json-ld.reader.js";
import { readRecord } from "./jsonl.reader.js";
import { isNinjs, readNinjs } from "./ninjs.reader.js";
import { Refusal } from "./refusal.js";
import type { SourceArticle } from "./source-article.js";

/** Each article of a JSON document: a JSON Feed, ninjs, JSON-LD or a record of our own form. @throws Refusal when it is none of them. */
export function readJson(text: string): (() => SourceArticle)[] {
  const document = parseJson(text);
  if (isObject(document) && /^https?:\/\/jsonfeed\.org\/version\//.test(String(document["version"]))) return readFeed(text);
  const items: unknown[] = Array.isArray(document) ? document : [document];
  if (items.length > 0 && items.every(isNinjs)) return items.map((item) => () => readNinjs(item));
  if (items.some((item) => isObject(item) && ("@context" in item || "@graph" in item || "@type" in item))) return readJsonLd(document);
  if (isObject(document) && "articleBody" in document) return [() => readRecord(document)];
  throw new Refusal("is JSON of no form that is read");
}
