/** What the contestants are asked for. A further operation is a file and a line here. */
import { agent } from "./operations/agent.js";
import { articlePage } from "./operations/article-page.js";
import { frontPage } from "./operations/front-page.js";
import { issueFacets, issueTimeline } from "./operations/issue-analysis.js";
import { issuePage } from "./operations/issue-page.js";
import { nestedList } from "./operations/nested-list.js";
import type { Operation } from "./operations/operation.js";
import { search } from "./operations/search.js";
import { speakerPage } from "./operations/speaker-page.js";
import { deepPage, statementList, statementPages } from "./operations/statement-list.js";

export const operations: readonly Operation[] = [
  articlePage,
  frontPage,
  issuePage,
  speakerPage,
  statementList,
  agent,
  nestedList,
  deepPage,
  ...statementPages,
  issueFacets,
  issueTimeline,
  search,
];
