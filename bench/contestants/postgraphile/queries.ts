/** The operations in PostGraphile's own words. Aliases stand for its long names only. */
const latestFirst = "orderBy: NEWEST";
const issues = "issues: statementIssues(first: 5, orderBy: BY_NAME) { nodes { issue { slug name } } }";

const listed = `nodes {
      rowId kind text said saidPrecision
      speaker { type: kind slug name }
      article { slug headline published publishedPrecision }
      ${issues}
    }`;

const page = (size: number): string => `query StatementPage($until: Date!) {
  statements(first: ${size}, ${latestFirst}, filter: { sortDate: { lessThanOrEqualTo: $until } }) {
    ${listed}
  }
}`;

export const queries: Readonly<Record<string, string>> = {
  article: `query ArticlePage($slug: String!) {
  article: articleBySlug(slug: $slug) {
    rowId slug headline summary language published publishedPrecision publishedPhrase canonicalUrl byline
    publisher { name url } copyrightHolder { name } rightsHolder rightsNotice rightsLicense textPolicy
    statements(first: 50, orderBy: AS_WRITTEN) {
      totalCount
      nodes {
        rowId position kind text textIs cue attributedAs reading said saidPrecision hedged
        speaker { type: kind rowId slug name country } stanceHolder { name }
        ${issues}
        start end shownExact
      }
    }
    regionalIssues: articleIssues(first: 10, orderBy: BY_NAME) { nodes { issue { slug name kind } } }
  }
}`,
  latest: `query FrontPage {
  articles(first: 20, orderBy: [PUBLISHED_DESC, ROW_ID_DESC]) {
    nodes {
      rowId slug headline summary published publishedPrecision canonicalUrl
      publisher { name url }
      topics: articleTopics(first: 5, orderBy: BY_NAME) { nodes { topic { slug name } } }
    }
  }
}`,
  issue: `query IssuePage($slug: String!) {
  regionalIssue: regionalIssueBySlug(slug: $slug) {
    rowId slug name kind summary
    statements: statementIssuesByIssueId(first: 50, ${latestFirst}, filter: { statement: { articleStatus: { in: [PUBLISHED, CORRECTED] }, speakerStatus: { in: [PUBLISHED, CORRECTED] } } }) {
      nodes {
        statement {
          rowId kind text said saidPrecision
          speaker { type: kind slug name }
          article { slug headline published publishedPrecision canonicalUrl }
        }
      }
    }
  }
}`,
  speaker: `query SpeakerPage($slug: String!) {
  speaker: agentBySlug(slug: $slug) {
    type: kind rowId slug name country description
    statements(first: 20, ${latestFirst}) {
      totalCount
      nodes { rowId kind text said saidPrecision ${issues} }
    }
  }
}`,
  statements: `query StatementList {
  statements(first: 100, ${latestFirst}) {
    ${listed}
  }
}`,
  agent: `query Agent($slug: String!) {
  speaker: agentBySlug(slug: $slug) { type: kind rowId slug name country description }
}`,
  nested: `query NestedList($until: Date!) {
  articles(first: 20, orderBy: [PUBLISHED_DESC, ROW_ID_DESC], filter: { published: { lessThanOrEqualTo: $until } }) {
    nodes {
      rowId slug headline published publishedPrecision
      statements(first: 50, orderBy: AS_WRITTEN) {
        nodes {
          rowId position kind text
          speaker { type: kind slug name }
          ${issues}
        }
      }
    }
  }
}`,
  deep: `query DeepPage($after: Cursor!) {
  statements(first: 20, after: $after, ${latestFirst}) {
    ${listed}
  }
}`,
  page20: page(20),
  page100: page(100),
  page200: page(200),
};
