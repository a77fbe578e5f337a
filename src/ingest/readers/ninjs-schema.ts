/**
 * The parts of IPTC ninjs 2 and 3 (News in JSON, https://iptc.org/standards/ninjs/) that are read here, as a JSON Schema of our own.
 * Version 2 writes the names of properties in small letters (`copyrightholder`), version 3 in camel case (`copyrightHolder`).
 */
const text = { type: "string" } as const;
const words = (contentType: string) => ({
  type: "array",
  items: { type: "object", required: ["value"], properties: { role: text, [contentType]: text, value: text } },
});
/** xs:dateTime with a time zone (RFC 3339). */
const dateTime = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$" } as const;
const kinds = ["text", "audio", "video", "picture", "graphic", "composite", "planning", "component", "event"];

interface Names {
  contentType: string;
  dates: readonly string[];
  texts: readonly string[];
}

const schema = ({ contentType, dates, texts }: Names) => ({
  type: "object",
  required: ["uri"],
  properties: {
    uri: { type: "string", minLength: 1 },
    type: { enum: kinds },
    headlines: words(contentType),
    bodies: words(contentType),
    language: text,
    by: text,
    ...Object.fromEntries(dates.map((name) => [name, dateTime])),
    ...Object.fromEntries(texts.map((name) => [name, text])),
  },
});

export const ninjs2Schema = schema({
  contentType: "contenttype",
  dates: ["firstcreated", "versioncreated", "contentcreated"],
  texts: ["copyrightholder", "copyrightnotice", "usageterms", "pubstatus"],
});

export const ninjs3Schema = schema({
  contentType: "contentType",
  dates: ["firstCreated", "versionCreated", "contentCreated"],
  texts: ["copyrightHolder", "copyrightNotice", "usageTerms", "pubStatus"],
});
