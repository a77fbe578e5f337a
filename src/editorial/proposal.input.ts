import { Field, ID, InputType, registerEnumType } from "type-graphql";
import { ExtractionMethod, ProposalDecision } from "../generated/prisma/enums.js";
import { Filters } from "../reading/declare.js";

/** Values are the kinds as proposals keep them. */
export const ProposalKind = {
  AGENT: "Agent",
  PLACE: "Place",
  TOPIC: "Topic",
  REGIONAL_ISSUE: "RegionalIssue",
  EVENT: "Event",
  ROLE: "RoleAssertion",
  ISSUE_PARTY: "IssueParty",
  PARTICIPATION: "Participation",
  STATEMENT: "Statement",
} as const;
registerEnumType(ProposalKind, {
  name: "ProposalKind",
  description: "What is proposed.",
  valuesConfig: {
    AGENT: { description: "An agent that is not known yet." },
    PLACE: { description: "A place that is not known yet." },
    TOPIC: { description: "A topic that is not known yet." },
    REGIONAL_ISSUE: { description: "A regional issue that is not known yet." },
    EVENT: { description: "An event that is not known yet." },
    ROLE: { description: "That a person holds a position." },
    ISSUE_PARTY: { description: "That an agent has a part in a regional issue." },
    PARTICIPATION: { description: "That an agent takes part in an event." },
    STATEMENT: { description: "A statement, with its speaker and all that it is about." },
  },
});

@InputType({ description: "Which proposals. Conditions given together must all hold; null is no condition." })
export class ProposalFilter {
  @Field(() => ID, { nullable: true, description: "Made for this article." })
  article?: string;

  @Field(() => [ProposalDecision], { nullable: true, description: "Decided in one of these ways." })
  decision?: ProposalDecision[];

  @Field(() => [ProposalKind], { nullable: true, description: "Of one of these kinds." })
  @Filters({ path: "entity" })
  kind?: string[];

  @Field(() => [ExtractionMethod], { nullable: true, description: "Made in one of these ways." })
  method?: ExtractionMethod[];
}
