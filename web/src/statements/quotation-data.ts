/** A statement in schema.org's terms; the speaker's role where it was held then. */
import type { StatementQuery } from "../generated/operations.ts";
import type { JsonLd } from "../page.ts";
import { machineDate } from "../shared/dates.ts";
import { agentTypes } from "../speakers/speaker-json-ld.ts";

type Statement = NonNullable<StatementQuery["statement"]>;

export function quotationData({ text, textIs, speaker, speakerRole, said, article, issues, addressees, occasion }: Statement): JsonLd {
  return {
    "@type": "Quotation",
    ...wordsOf(text, textIs),
    creator: {
      "@type": agentTypes[speaker.__typename],
      name: speaker.name,
      ...(speaker.__typename === "Person" && speakerRole?.former === false && roleData(speakerRole)),
    },
    ...(said && { dateCreated: machineDate(said) }),
    ...(issues.nodes.length > 0 && { about: issues.nodes.map(({ name }) => ({ "@type": "Thing", name })) }),
    ...(addressees.length > 0 && { audience: addressees.map(({ name }) => ({ "@type": "Audience", name })) }),
    ...(occasion && { recordedAt: { "@type": "Event", name: occasion.name, startDate: machineDate(occasion.start) } }),
    isPartOf: {
      "@type": "NewsArticle",
      headline: article.headline,
      datePublished: machineDate(article.published),
      url: article.canonicalUrl,
      publisher: { "@type": "Organization", name: article.publisher.name },
    },
  };
}

/** Our own words sum up what somebody said: given as the quotation's text they would be put into the speaker's mouth. */
export const wordsOf = (text: string, textIs: Statement["textIs"]) => (textIs === "RENDERED" ? { abstract: text } : { text });

const roleData = ({ title, organization }: NonNullable<Statement["speakerRole"]>) => ({
  jobTitle: title,
  ...(organization && { affiliation: { "@type": "Organization", name: organization.name } }),
});
