/** The operations in the words of the schema beside this file. */
const listed = `{
    id kind text said saidPrecision
    speaker { type: kind slug name }
    article { slug headline published publishedPrecision }
    issues(first: 5) { slug name }
  }`;

const page = (size: number): string => `query StatementPage($until: String!) {
  statements(first: ${size}, until: $until) ${listed}
}`;

export const queries: Readonly<Record<string, string>> = {
  article: `query ArticlePage($slug: String!) {
  article(slug: $slug) {
    id slug headline summary language published publishedPrecision publishedPhrase canonicalUrl byline
    publisher { name url } copyrightHolder { name } rightsHolder rightsNotice rightsLicense textPolicy
    statementCount
    statements(first: 50) {
      id position kind text textIs cue attributedAs reading said saidPrecision hedged
      speaker { type: kind id slug name country } stanceHolder { name }
      issues(first: 5) { slug name }
      start end shownExact
    }
    regionalIssues(first: 10) { slug name kind }
  }
}`,
  latest: `query FrontPage {
  articles(first: 20) {
    id slug headline summary published publishedPrecision canonicalUrl
    publisher { name url }
    topics(first: 5) { slug name }
  }
}`,
  issue: `query IssuePage($slug: String!) {
  regionalIssue(slug: $slug) {
    id slug name kind summary
    statements(first: 50) {
      id kind text said saidPrecision
      speaker { type: kind slug name }
      article { slug headline published publishedPrecision canonicalUrl }
    }
  }
}`,
  speaker: `query SpeakerPage($slug: String!) {
  speaker(slug: $slug) {
    type: kind id slug name country description
    statementCount
    statements(first: 20) { id kind text said saidPrecision issues(first: 5) { slug name } }
  }
}`,
  statements: `query StatementList {
  statements(first: 100) ${listed}
}`,
  agent: `query Agent($slug: String!) {
  speaker(slug: $slug) { type: kind id slug name country description }
}`,
  nested: `query NestedList($until: String!) {
  articles(first: 20, until: $until) {
    id slug headline published publishedPrecision
    statements(first: 50) {
      id position kind text
      speaker { type: kind slug name }
      issues(first: 5) { slug name }
    }
  }
}`,
  deep: `query DeepPage($after: String!) {
  statements(first: 20, after: $after) ${listed}
}`,
  page20: page(20),
  page100: page(100),
  page200: page(200),
};
