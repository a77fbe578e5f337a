import { Ajv, type ValidateFunction } from "ajv";
import { bylineOf, languageTag, line, noRights, publisherAt, sourceArticle, webAddress } from "./article-fields.js";
import { partialDateOf } from "./dates.js";
import { textOfHtml } from "./html-fragment.js";
import { isObject, type JsonObject, listOf } from "./json-document.js";
import { ninjs2Schema, ninjs3Schema } from "./ninjs-schema.js";
import { holderIn } from "./notices.js";
import { Refusal } from "./refusal.js";
import type { SourceArticle } from "./source-article.js";

const ajv = new Ajv({ allErrors: false });
const validators = { 2: ajv.compile<JsonObject>(ninjs2Schema), 3: ajv.compile<JsonObject>(ninjs3Schema) } satisfies Record<number, ValidateFunction>;

/** Whether a value is a ninjs item of any version: it says so, or has an identifier and the standard's lists of texts. */
export function isNinjs(value: unknown): value is JsonObject {
  if (!isObject(value)) return false;
  const { standard } = value;
  if (isObject(standard) && standard["name"] === "ninjs") return true;
  return typeof value["uri"] === "string" && ["bodies", "headlines", "body_text", "body_xhtml"].some((name) => name in value);
}

/** Version 1 has one body under a name of its own; version 3 is told by its camel case, or says so. */
function versionOf(item: JsonObject): 1 | 2 | 3 {
  const { standard } = item;
  const said = isObject(standard) && typeof standard["version"] === "string" ? /^[123](?=\.|$)/.exec(standard["version"]) : null;
  if (said) return Number(said[0]) as 1 | 2 | 3;
  if (Object.keys(item).some((name) => /^(?:body|description|headline)(?:_|$)/.test(name))) return 1;
  const nested = [...listOf(item["bodies"]), ...listOf(item["headlines"])].filter(isObject);
  return [item, ...nested].some((part) => Object.keys(part).some((name) => /^[a-z]+[A-Z]/.test(name))) ? 3 : 2;
}

/** An item of IPTC ninjs 2 or 3. @throws Refusal when it is not valid, may not be used, or holds no text. */
export function readNinjs(item: JsonObject): SourceArticle {
  const version = versionOf(item);
  if (version === 1) throw new Refusal("is ninjs 1; versions 2 and 3 are read");
  const validate = validators[version];
  if (!validate(item)) throw new Refusal(`is not valid ninjs ${version}: ${problem(validate)}`);
  const get = (name: string): unknown => item[version === 2 ? name.toLowerCase() : name];
  const status = get("pubStatus");
  if (status === "canceled" || status === "withheld") throw new Refusal(`is ${status} by its publisher`);
  const terms = line(get("usageTerms"));
  const canonicalUrl = webAddress(get("uri"));
  const notice = [line(get("copyrightNotice")), webAddress(terms) === null ? terms : null].filter((words) => words !== null).join("\n\n") || null;
  return sourceArticle({
    format: "ninjs",
    headline: line(textOf(get("headlines"), version)) ?? "",
    language: languageTag(get("language")),
    published: partialDateOf(get("firstCreated")) ?? partialDateOf(get("contentCreated")) ?? partialDateOf(get("versionCreated")),
    canonicalUrl,
    publisher: publisherAt(canonicalUrl),
    byline: bylineOf(get("by")),
    rights: { ...noRights, holder: line(get("copyrightHolder")) ?? holderIn(notice), notice, terms: webAddress(terms) },
    body: textOf(get("bodies"), version),
  });
}

function problem({ errors }: ValidateFunction): string {
  const [error] = errors ?? [];
  return `${["item", ...(error?.instancePath ?? "").split("/").slice(1)].join(".")} ${error?.message ?? "is wrong"}`;
}

/** Several texts are one in several forms, or parts by their role; the one with its paragraphs marked up says most. */
function textOf(value: unknown, version: 2 | 3): string {
  const texts = listOf(value).filter(isObject);
  const contentType = (text: JsonObject | undefined) => text?.[version === 2 ? "contenttype" : "contentType"];
  const marked = texts.find((text) => /html/i.test(JSON.stringify(contentType(text) ?? "")));
  const chosen = marked ?? texts.find((text) => text["role"] === "main") ?? texts[0];
  const words = chosen && typeof chosen["value"] === "string" ? chosen["value"] : "";
  return marked || (contentType(chosen) !== "text/plain" && /<(?:p|br|div|h\d)\b[^>]*>/i.test(words)) ? textOfHtml(words) : words;
}
