import type { JsonLd } from "../page.ts";
import { pathOf } from "../shared/paths.ts";
import type { Speaker } from "./speaker.ts";

/** What schema.org calls the kinds of those who speak. */
export const agentTypes = { Person: "Person", Government: "GovernmentOrganization", Organization: "Organization", Group: "Organization" } as const;

/** A speaker in schema.org's terms; of a person's positions those that are held. */
export function speakerJsonLd(speaker: Speaker): JsonLd {
  const { name, aliases, description, sameAs, partOf } = speaker;
  const isPerson = speaker.__typename === "Person";
  const roles = isPerson ? speaker.roles.nodes.filter(({ former, to }) => !former && to === null) : [];
  const affiliations = new Set(roles.flatMap(({ organization }) => organization?.name ?? []));
  return {
    "@type": agentTypes[speaker.__typename],
    name,
    url: pathOf.speaker(speaker),
    ...(aliases.length > 0 && { alternateName: aliases }),
    ...(description !== null && { description }),
    ...(sameAs.length > 0 && { sameAs }),
    ...(partOf && { [isPerson ? "memberOf" : "parentOrganization"]: { "@type": "Organization", name: partOf.name } }),
    ...(roles.length > 0 && { jobTitle: roles.map(({ title }) => title) }),
    ...(affiliations.size > 0 && { affiliation: [...affiliations].map((organization) => ({ "@type": "Organization", name: organization })) }),
  };
}
