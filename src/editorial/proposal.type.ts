import { GraphQLDateTime, GraphQLJSONObject } from "graphql-scalars";
import { Field, Float, ID, ObjectType, registerEnumType } from "type-graphql";
import { Permission, Requires } from "../access/permissions.js";
import { Article } from "../articles/article.type.js";
import { ExtractionMethod, ProposalDecision } from "../generated/prisma/enums.js";
import { connectionOf, pageOf } from "../graphql/connections.js";
import { Node } from "../graphql/node.type.js";
import { Connected, Reads, ReadsComputed, ReadsTable } from "../reading/declare.js";
import { Agent } from "../speakers/agent.type.js";
import { ProposalFilter, ProposalKind } from "./proposal.input.js";
import { proposalKind, proposedPart, proposedThing } from "../reading/proposed-thing.js";

@ObjectType({ description: "Somebody known who may be meant by a proposal." })
@ReadsComputed()
export class ProposalCandidate {
  @Field(() => ID, { description: "The global ID of what is known." })
  id!: string;

  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => Float, { description: "How alike they are, 0 to 1." })
  score!: number;

  @Field(() => Agent, { nullable: true, description: "The agent that may be meant, where it is one." })
  @Reads({ by: "id" })
  agent!: Agent | null;
}

@ObjectType({ implements: Node, description: "One thing that a program proposed when it read an article, for a person to decide." })
@ReadsTable("Proposal", { order: ["id"] })
export class Proposal extends Node {
  @Field(() => ProposalKind, { description: "What is proposed." })
  @Reads({ sql: proposalKind })
  kind!: string;

  @Field(() => Float, { description: "How sure the program was, 0 to 1." })
  confidence!: number;

  @Field(() => ExtractionMethod, { description: "How it came to it." })
  method!: ExtractionMethod;

  @Field(() => String, { description: "The rule or model that proposed it." })
  proposedBy!: string;

  @Field(() => ProposalDecision, { description: "What was decided." })
  decision!: ProposalDecision;

  @Field(() => String, { nullable: true, description: "Who decided." })
  @Reads({ of: "decidedBy", column: "name" })
  decidedBy!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: "When it was decided." })
  decidedAt!: Date | null;

  @Field(() => [ProposalCandidate], { description: "Who may be meant instead, likeliest first." })
  @Reads({ items: "candidates" })
  candidates!: ProposalCandidate[];

  @Field(() => Article, { description: "The article that it was made for." })
  article!: Article;

  @Field(() => Node, {
    nullable: true,
    description: "The thing as a draft; of a part of an issue or event, the issue or event. Null where it was rejected, or is not yet a thing (see `value`).",
  })
  @Reads({ node: proposedThing })
  thing!: Node | null;

  @Field(() => ID, { nullable: true, description: "Of a part of an issue or event: which one, as `IssueParty.id` or `Participation.id` has it. Null of everything else." })
  @Reads({ sql: proposedPart })
  partId!: string | null;

  @Field(() => GraphQLJSONObject, { nullable: true, description: "What is proposed for an article that is public already, where nothing is added before it is accepted." })
  value!: unknown;
}

const ProposalOrder = { LEAST_CONFIDENT: "confidence,id ASC", MOST_CONFIDENT: "confidence,id DESC", OLDEST: "id ASC", NEWEST: "id DESC" };
registerEnumType(ProposalOrder, {
  name: "ProposalOrder",
  description: "Orders of a list of proposals.",
  valuesConfig: {
    LEAST_CONFIDENT: { description: "Those that the program was least sure of first." },
    MOST_CONFIDENT: { description: "Those that it was surest of first." },
    OLDEST: { description: "Those that have waited longest first." },
    NEWEST: { description: "The latest first." },
  },
});
export const ProposalConnection = connectionOf(() => Proposal, "Proposal", "proposals");
export const ProposalPage = pageOf({ filter: () => ProposalFilter, order: ProposalOrder, by: ProposalOrder.LEAST_CONFIDENT });

/** The field `proposals` of a thing that is proposed, or of an article with its own read. */
export function Proposals(read: Parameters<typeof Reads>[0] = { owned: "Proposal" }): PropertyDecorator {
  return (prototype, property) => {
    Connected(() => ProposalConnection, () => ProposalPage, { description: "What programs proposed here, for a person to decide.", read })(prototype, property); // prettier-ignore
    Requires(Permission.READ_DRAFTS)(prototype, property);
  };
}
