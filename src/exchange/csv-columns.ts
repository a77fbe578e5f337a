/** The columns of each list's CSV after `id` and `permalink`, and where their values stand in a thing. Names stay once they are published. */
import type { ListName } from "./lists.js";

type Columns = Readonly<Record<string, string>>;

const articles: Columns = {
  slug: "slug",
  headline: "headline",
  summary: "summary",
  language: "language",
  byline: "byline",
  url: "canonicalUrl",
  published: "published.value",
  published_precision: "published.precision",
  retrieved: "retrieved.value",
  publisher: "publisher.name",
  publisher_slug: "publisher.slug",
  copyright_holder: "copyrightHolder.name",
  issues: "issues.slug",
  topics: "topics.slug",
  text_policy: "rights.textPolicy",
  rights_holder: "rights.holder",
  rights_notice: "rights.notice",
  rights_terms: "rights.terms",
  license: "rights.license",
  credit: "credit",
  text_sha256: "textSha256",
  updated_at: "updatedAt",
  sample: "sample",
};

const statements: Columns = {
  text: "text",
  text_is: "textIs",
  kind: "kind",
  attributed_as: "attributedAs",
  reading: "reading",
  speaker: "speaker.name",
  speaker_slug: "speaker.slug",
  speaker_kind: "speaker.kind",
  speaker_country: "speaker.country",
  role: "speakerRole.title",
  role_organization: "speakerRole.organization.name",
  stance_holder: "stanceHolder.name",
  stance_holder_slug: "stanceHolder.slug",
  said: "said.value",
  said_precision: "said.precision",
  occasion: "occasion.name",
  occasion_slug: "occasion.slug",
  issues: "issues.slug",
  topics: "topics.slug",
  hedged: "hedged",
  article_headline: "article.headline",
  article_slug: "article.slug",
  article_url: "article.canonicalUrl",
  publisher: "article.publisher.name",
  published: "article.published.value",
  published_precision: "article.published.precision",
  position: "position",
  anchor_start: "anchor.start",
  anchor_end: "anchor.end",
  anchor_exact_sha256: "anchor.exactSha256",
  anchor_text_sha256: "anchor.textSha256",
  anchor_state: "anchor.state",
  confidence: "confidence",
  method: "method",
  reviewed: "reviewed",
  text_policy: "article.rights.textPolicy",
  rights_holder: "article.rights.holder",
  rights_notice: "article.rights.notice",
  rights_terms: "article.rights.terms",
  license: "article.rights.license",
  credit: "article.credit",
  sample: "article.sample",
};

const agents: Columns = {
  slug: "slug",
  kind: "kind",
  name: "name",
  aliases: "aliases",
  description: "description",
  country: "country",
  unnamed: "unnamed",
  part_of: "partOf.slug",
  same_as: "sameAs",
  sample: "sample",
};

const regionalIssues: Columns = {
  slug: "slug",
  kind: "kind",
  name: "name",
  aliases: "aliases",
  summary: "summary",
  places: "places.slug",
  parties: "parties.agent.slug",
  party_roles: "parties.role",
  parties_complete: "partiesComplete",
  sample: "sample",
};

const events: Columns = {
  slug: "slug",
  kind: "kind",
  name: "name",
  description: "description",
  start: "start.value",
  start_precision: "start.precision",
  end: "end.value",
  end_precision: "end.precision",
  venue: "venue",
  place: "place.slug",
  part_of: "partOf.slug",
  topics: "topics.slug",
  participants: "participations.agent.slug",
  participant_capacities: "participations.capacity",
  sample: "sample",
};

const topics: Columns = { slug: "slug", name: "name", description: "description", parent: "parent.slug", media_topic: "mediaTopic", wikidata: "wikidata", sample: "sample" };

const places: Columns = {
  slug: "slug",
  kind: "kind",
  name: "name",
  names: "names.name",
  latitude: "latitude",
  longitude: "longitude",
  part_of: "partOf.slug",
  same_as: "sameAs",
  sample: "sample",
};

const publishers: Columns = { slug: "slug", name: "name", url: "url", country: "country", description: "description", sample: "sample" };

export const columns: Record<ListName, Columns> = { articles, statements, speakers: agents, agents, regionalIssues, events, topics, places, publishers };
