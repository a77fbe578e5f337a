import { Resolver } from "type-graphql";
import { SlugOrId } from "../graphql/lookups.js";
import { Root } from "../reading/declare.js";
import { RegionalIssue, RegionalIssueConnection, RegionalIssuePage } from "./regional-issue.type.js";

@Resolver()
export class RegionalIssueResolver {
  @Root(() => RegionalIssue, () => SlugOrId, { lookup: true }, { nullable: true, description: "One regional issue; null when there is none." })
  regionalIssue!: unknown;

  @Root(() => RegionalIssueConnection, () => RegionalIssuePage, { list: true }, { description: "Regional issues, by name." })
  regionalIssues!: unknown;
}
