/** A schema in the shape of the tables: columns and relations, lists as lists. */
export const schema = `
type Query {
  article(slug: String!): Article
  articles(first: Int!, until: String): [Article!]!
  regionalIssue(slug: String!): RegionalIssue
  speaker(slug: String!): Agent
  statements(first: Int!, until: String, after: String): [Statement!]!
}

type Article {
  id: ID!
  slug: String!
  headline: String!
  summary: String
  language: String!
  published: String!
  publishedPrecision: String!
  publishedPhrase: String
  canonicalUrl: String!
  byline: String
  rightsHolder: String
  rightsNotice: String
  rightsLicense: String
  textPolicy: String!
  publisher: Publisher!
  copyrightHolder: Agent
  statementCount: Int!
  statements(first: Int!): [Statement!]!
  topics(first: Int!): [Topic!]!
  regionalIssues(first: Int!): [RegionalIssue!]!
}

type Publisher {
  name: String!
  url: String!
}

type Agent {
  id: ID!
  kind: String!
  slug: String!
  name: String!
  country: String
  description: String
  statementCount: Int!
  statements(first: Int!): [Statement!]!
}

type Statement {
  id: ID!
  "Where a page of statements may begin."
  cursor: String!
  position: Int!
  kind: String!
  text: String!
  textIs: String!
  cue: String
  attributedAs: String!
  reading: String!
  said: String
  saidPrecision: String
  hedged: Boolean!
  start: Int!
  end: Int!
  "The anchor's words, where the article's rights do not withhold them."
  shownExact: String
  speaker: Agent!
  stanceHolder: Agent
  article: Article!
  issues(first: Int!): [RegionalIssue!]!
}

type RegionalIssue {
  id: ID!
  slug: String!
  name: String!
  kind: String!
  summary: String!
  statements(first: Int!): [Statement!]!
}

type Topic {
  slug: String!
  name: String!
}
`;
