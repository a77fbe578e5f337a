/** An article in schema.org's terms, with its statements as quotations. */
import type { ArticleQuery } from "../generated/operations.ts";
import type { JsonLd } from "../page.ts";
import { machineDate } from "../shared/dates.ts";
import { wordsOf } from "../statements/quotation-data.ts";
import { agentTypes } from "../speakers/speaker-json-ld.ts";

type Article = NonNullable<ArticleQuery["article"]>;

/** As many as make sense in a head. */
const quoted = 20;

export function articleData(article: Article): JsonLd {
  const { headline, summary, published, language, canonicalUrl, publisher, byline, rights, copyrightHolder, statements, notices, topics, regionalIssues } = article;
  const holder = rights.holder ?? copyrightHolder?.name;
  const about = [...regionalIssues.nodes, ...topics.nodes];
  return {
    "@type": "NewsArticle",
    headline,
    ...(summary !== null && { abstract: summary }),
    datePublished: machineDate(published),
    inLanguage: language,
    url: canonicalUrl,
    publisher: { "@type": "Organization", name: publisher.name },
    ...(byline !== null && { author: { "@type": "Person", name: byline } }),
    ...(holder !== undefined && { copyrightHolder: { "@type": "Organization", name: holder } }),
    ...(rights.notice !== null && { copyrightNotice: rights.notice }),
    ...(rights.license !== null && { license: licenseAddress(rights.license) }),
    ...(rights.terms !== null && { usageInfo: rights.terms }),
    isAccessibleForFree: rights.isAccessibleForFree,
    ...(about.length > 0 && { about: about.map(({ name }) => ({ "@type": "Thing", name })) }),
    ...(notices.length > 0 && { correction: notices.map(({ note, at }) => ({ "@type": "CorrectionComment", text: note, datePublished: at })) }),
    hasPart: statements.nodes.slice(0, quoted).map(({ text, textIs, speaker }) => ({
      "@type": "Quotation",
      ...wordsOf(text, textIs),
      creator: { "@type": agentTypes[speaker.__typename], name: speaker.name },
    })),
  };
}

/** schema.org wants an address; SPDX has one for each of its identifiers. */
const licenseAddress = (license: string): string => (/^[\w.+-]+$/.test(license) ? `https://spdx.org/licenses/${license}` : license);
