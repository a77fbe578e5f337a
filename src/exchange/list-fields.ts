/** What is read of each thing of a list, in GraphQL: the fixed queries behind feeds and downloads. */

const date = "{ value precision phrase }";
const named = "{ id slug name }";
const topicsOf = `topics(first: $most) { nodes ${named} }`;

/** What every copy of an article's words has to say of their owner. */
const owned = `rights { holder notice terms license isAccessibleForFree textPolicy } credit: citation`;

const article = `{
  id slug headline summary language byline canonicalUrl updatedAt sample textSha256
  published ${date} retrieved ${date}
  publisher ${named} copyrightHolder ${named} ${owned}
  issues: regionalIssues(first: $most) { nodes ${named} } ${topicsOf}
}`;

const statement = `{
  id text textIs kind attributedAs reading hedged translated position confidence method reviewed
  speaker { id slug name kind country }
  speakerRole { title former organization ${named} }
  stanceHolder ${named} occasion ${named} said ${date}
  issues(first: $most) { nodes ${named} } ${topicsOf}
  anchor { exact start end textSha256 exactSha256 state }
  article { id slug headline language canonicalUrl updatedAt sample published ${date} publisher ${named} ${owned} }
}`;

const agent = "{ id slug kind name aliases description country unnamed sameAs sample partOf { id slug name } }";

const regionalIssue = `{
  id slug name aliases kind summary sample partiesComplete
  places ${named} parties { role agent ${named} }
}`;

const event = `{
  id slug name kind description venue sample start ${date} end ${date}
  place ${named} partOf ${named} ${topicsOf}
  participations { capacity planned agent ${named} delegation ${named} }
}`;

const topic = `{ id slug name description mediaTopic wikidata sample parent ${named} }`;

const place = `{
  id slug kind name latitude longitude sameAs sample partOf ${named}
  names { name language usedBy ${named} }
}`;

const publisher = "{ id slug name url country description sample }";

export const fields = {
  articles: article,
  statements: statement,
  speakers: agent,
  agents: agent,
  regionalIssues: regionalIssue,
  events: event,
  topics: topic,
  places: place,
  publishers: publisher,
};
