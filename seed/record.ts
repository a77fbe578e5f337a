/**
 * Records where the spans of an article stand in its text, for a seed file that may not hold the text: positions and
 * hashes are written into the YAML files, beside the few words that find each span.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isScalar, parseDocument, visit, type Document, type YAMLMap } from "yaml";
import { articlesIn } from "../src/ingest/readers/read-articles.js";
import { normalisation, normalise } from "../src/ingest/text/normalise.js";
import { InvalidInputError } from "../src/shared/errors.js";
import { sha256 } from "../src/shared/sha256.js";
import { codePoints } from "./locate.js";

interface Finder {
  from: string;
  to?: string | undefined;
  near?: string | undefined;
}

function find(text: string, { from, to, near = "" }: Finder): { start: number; end: number; exactSha256: string } {
  const before = text.indexOf(near);
  const start = before < 0 ? -1 : text.indexOf(from, before + near.length);
  const last = to === undefined ? start + from.length : text.indexOf(to, start + from.length) + to.length;
  if (start < 0 || (to !== undefined && last < start + from.length)) throw new InvalidInputError("INPUT", `“${from}${to === undefined ? "" : ` … ${to}`}” is not in the text`);
  const exact = text.slice(start, last);
  return { start: codePoints(text.slice(0, start)), end: codePoints(text.slice(0, last)), exactSha256: sha256(exact) };
}

const text = (map: YAMLMap, key: string): string | undefined => {
  const node = map.get(key, true);
  return isScalar(node) ? String(node.value) : undefined;
};

/** Fills in every span of a document; of a statement, also the anchor around its parts. */
function recordSpans(document: Document, story: string, ofArticle: (map: YAMLMap) => boolean): void {
  visit(document, {
    Map(_key, map) {
      const from = text(map, "from");
      if (from === undefined || !isScalar(map.get("from", true)) || !ofArticle(map)) return;
      for (const [name, value] of Object.entries(find(story, { from, to: text(map, "to"), near: text(map, "near") }))) map.set(name, value);
    },
  });
}

function recordAnchors(document: Document, story: string): void {
  const { statements } = document.toJS() as { statements: { parts: { start: number; end: number }[] }[] };
  const points = Array.from(story);
  statements.forEach(({ parts }, at) => {
    const [start, end] = [Math.min(...parts.map((part) => part.start)), Math.max(...parts.map((part) => part.end))];
    const anchor = document.createNode({ start, end, exactSha256: sha256(points.slice(start, end).join("")) }, { flow: true });
    document.setIn(["statements", at, "anchor"], anchor);
  });
}

/**
 * Records the spans of the article `slug` in the files of `folder` from `page`, the article's page as saved.
 * @throws InvalidInputError when the page cannot be read, or a span is not in the text.
 */
export function recordFolder(folder: string, slug: string, page: string): void {
  const story = storyOf(slug, page);
  const article = join(folder, "articles", `${slug}.yaml`);
  if (!existsSync(article)) throw new InvalidInputError("SLUG", `there is no ${article}`);
  const write = (file: string, document: Document): void => {
    writeFileSync(file, document.toString({ lineWidth: 0 }));
  };
  const document = parseDocument(readFileSync(article, "utf8"));
  document.set("text", document.createNode({ length: codePoints(story), sha256: sha256(story), sourceSha256: sha256(page), normalisation }));
  recordSpans(document, story, () => true);
  recordAnchors(document, story);
  write(article, document);
  for (const name of readdirSync(folder).filter((name) => name.endsWith(".yaml"))) {
    const file = join(folder, name);
    const world = parseDocument(readFileSync(file, "utf8"));
    recordSpans(world, story, (map) => isMap(map) && text(map, "article") === slug);
    write(file, world);
  }
}

function storyOf(slug: string, page: string): string {
  const [item] = articlesIn(`The page of ${slug}`, () => page);
  if (!item || "error" in item) throw item?.error ?? new InvalidInputError("INPUT", `the page of ${slug} holds no article`);
  return normalise(item.article.body).text;
}
