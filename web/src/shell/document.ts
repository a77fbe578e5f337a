/** The HTML document around a rendered page. */
import type { SSRData } from "urql";
import type { Head } from "../page.ts";
import { texts } from "../texts.ts";
import { feedType, fullTitle, jsonLdOf, jsonLdType } from "./use-head.ts";

/** What vite writes of a build: each module's file, and what it needs. */
export type Manifest = Readonly<Record<string, { file: string; css?: readonly string[]; assets?: readonly string[]; imports?: readonly string[] }>>;

export interface DocumentParts {
  head: Head;
  body: string;
  answers: SSRData;
  origin: string;
  manifest: Manifest;
  /** The page's module. */
  module: string | undefined;
}

const entry = "src/entry-browser.tsx";
const base = "/web/";
/** The one font file that every page needs. */
const font = /newsreader-latin-wght-normal.*\.woff2$/;

export function documentOf({ head, body, answers, origin, manifest, module }: DocumentParts): string {
  const title = escaped(fullTitle(head.title));
  const description = escaped(head.description ?? texts.site.description);
  const canonical = escaped(new URL(head.canonical, origin).href);
  return `<!doctype html>
<html lang="${texts.site.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
<link rel="canonical" href="${canonical}">
<meta property="og:site_name" content="${escaped(texts.site.name)}">
<meta property="og:title" content="${escaped(head.title)}">
<meta property="og:description" content="${description}">
<meta property="og:type" content="${head.kind ?? "website"}">
<meta property="og:url" content="${canonical}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbf9f5">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#171614">
${[...linksOf(manifest, module), ...feedOf(head)].join("\n")}
${head.jsonLd ? `<script type="${jsonLdType}">${asData(jsonLdOf(head.jsonLd))}</script>` : ""}
</head>
<body>
<div id="root">${body}</div>
<script id="answers" type="application/json">${asData(JSON.stringify(answers))}</script>
</body>
</html>
`;
}

const feedOf = ({ feed, title }: Head): string[] => (feed === undefined ? [] : [`<link rel="alternate" type="${feedType}" title="${escaped(title)}" href="${escaped(feed)}">`]);

function linksOf(manifest: Manifest, module: string | undefined): string[] {
  const names = [...new Set([entry, ...imported(manifest, entry), ...(module === undefined ? [] : [module, ...imported(manifest, module)])])];
  const chunks = names.flatMap((name) => manifest[name] ?? []);
  const assets = Object.values(manifest).flatMap(({ file, assets = [] }) => [file, ...assets]);
  const preloaded = assets.find((asset) => font.test(asset));
  return [
    `<link rel="icon" type="image/svg+xml" href="/favicon.svg">`,
    ...(preloaded === undefined ? [] : [`<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}${preloaded}">`]),
    ...new Set(chunks.flatMap(({ css = [] }) => css.map((file) => `<link rel="stylesheet" href="${base}${file}">`))),
    ...chunks.slice(1).map(({ file }) => `<link rel="modulepreload" href="${base}${file}">`),
    ...chunks.slice(0, 1).map(({ file }) => `<script type="module" src="${base}${file}"></script>`),
  ];
}

function imported(manifest: Manifest, name: string): string[] {
  const found = new Set<string>();
  const add = (one: string): void => {
    for (const other of manifest[one]?.imports ?? []) {
      if (found.has(other)) continue;
      found.add(other);
      add(other);
    }
  };
  add(name);
  return [...found];
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character);

/** JSON that cannot end the element it stands in. */
const asData = (json: string): string => json.replaceAll("<", "\\u003c");
