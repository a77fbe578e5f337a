/** What the contestants are asked for. A further operation is a file and a line here. */
import { articlePage } from "./operations/article-page.js";
import { frontPage } from "./operations/front-page.js";
import { issuePage } from "./operations/issue-page.js";
import type { Operation } from "./operations/operation.js";
import { speakerPage } from "./operations/speaker-page.js";
import { statementList } from "./operations/statement-list.js";

export const operations: readonly Operation[] = [articlePage, frontPage, issuePage, speakerPage, statementList];
