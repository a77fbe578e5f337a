import { articleSlug, publisherOf } from "./article-row.js";
import type { Draft, Identities } from "./draft.js";
import type { Asked } from "./known.store.js";
import { slugOf, variantsOf } from "../../shared/slugs.js";
import { agentSlug, eventSlug } from "./world-rows.js";

/** What the database is to be asked about before rows are made. */
export function askedOf(draft: Draft, { agents, issues, events }: Identities): Asked {
  const { resolved, source } = draft;
  const ids = (identities: Identities["events"]): string[] => identities.flatMap((identity) => (identity?.isNew === false ? [identity.id] : []));
  const slug = articleSlug(draft);
  const variants = (bases: readonly string[]): string[] => [...new Set(bases)].flatMap(variantsOf);
  return {
    slugs: {
      article: variantsOf(slug),
      publisher: variantsOf(slugOf(publisherOf(source).name) || "publisher"),
      agent: variants(resolved.agents.map((agent) => agentSlug(agent, slug))),
      place: variants(resolved.places.map(({ name }) => slugOf(name) || "place")),
      topic: variants(resolved.topics.map(({ name }) => slugOf(name) || "topic")),
      regionalIssue: variants(resolved.issues.map(({ name }) => slugOf(name) || "issue")),
      event: variants(resolved.events.map(eventSlug)),
    },
    agents: ids(agents),
    issues: ids(issues),
    events: ids(events),
    publisher: publisherOf(source),
    copyrightHolder: source.rights.holder,
  };
}
