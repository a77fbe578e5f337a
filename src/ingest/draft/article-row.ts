import { sortName } from "../../shared/sort-name.js";
import { type Draft } from "./draft.js";
import { partialDateColumns } from "../../shared/partial-date.js";
import { newId } from "../../shared/new-id.js";
import type { Row, RowCollector } from "./row-collector.js";
import { slugOf, uniqueSlug } from "../../shared/slugs.js";

/** Stands for an address where the source gives none: the text itself. */
export const addressOfText = (textSha256: string): string => `urn:sha256:${textSha256}`;

/** Who published a text that does not say. */
const nobody = { name: "Unknown publisher", url: null };

/** A publisher's address: its own, or else that of the site with the article. */
const homeOf = ({ canonicalUrl, publisher }: Draft["source"]): string =>
  publisher?.url ?? (canonicalUrl && URL.canParse(canonicalUrl) ? new URL(canonicalUrl).origin : "about:blank");

export const publisherOf = ({ publisher }: Draft["source"]): { name: string; url: string | null } => publisher ?? nobody;

export const articleSlug = ({ source, text }: Draft): string => slugOf(source.headline) || `article-${text.sha256.slice(0, 8)}`;

/** Writes the publisher where it is new, and answers its ID. */
export function addPublisher(collector: RowCollector, source: Draft["source"], existing: string | null, taken: Set<string>): string {
  if (existing !== null) return existing;
  const { name } = publisherOf(source);
  const id = newId();
  collector.add("publisher", { id, slug: uniqueSlug(slugOf(name) || "publisher", id, taken), name, sortName: sortName(name), url: homeOf(source) });
  return id;
}

/** What a draft stores of the text; changed together when the text does. */
export const textColumns = ({ text, normalisation, source, keepsText }: Draft): Row => ({
  body: keepsText ? text.text : null,
  textLength: text.length,
  textSha256: text.sha256,
  sourceSha256: source.sourceSha256,
  normalisation,
});

/** `copyrightHolderId` is who owns the text, where that is somebody known. The summary is left to a person: it is to be in our own words. */
export function articleRow(draft: Draft, { slug, publisherId, copyrightHolderId }: { slug: string; publisherId: string; copyrightHolderId: string | null }): Row {
  const { source, text } = draft;
  return {
    id: draft.articleId,
    slug,
    headline: source.headline,
    sortName: sortName(source.headline),
    language: draft.language,
    ...partialDateColumns("published", draft.published),
    ...partialDateColumns("retrieved", source.retrieved),
    canonicalUrl: source.canonicalUrl ?? addressOfText(text.sha256),
    publisherId,
    copyrightHolderId,
    byline: source.byline,
    rightsHolder: source.rights.holder,
    rightsNotice: source.rights.notice,
    rightsTerms: source.rights.terms,
    rightsLicense: source.rights.license,
    // Not known to be free is not free.
    isAccessibleForFree: source.rights.isAccessibleForFree ?? false,
    textPolicy: draft.policy,
    ...textColumns(draft),
    status: draft.status,
    updatedAt: new Date(),
  };
}
