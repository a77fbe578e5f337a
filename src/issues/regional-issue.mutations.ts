import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { Permission, Requires } from "../access/permissions.js";
import type { LinkService } from "../editorial/link.service.js";
import { AddInput } from "../editorial/part.input.js";
import type { ThingService } from "../editorial/thing.service.js";
import { IssueKind } from "../generated/prisma/enums.js";
import { ChangeInput, MutationInput, MutationPayload, type MutationContext, type Written } from "../graphql/mutations.js";
import { issuePlace, regionalIssueKind } from "./regional-issue.kind.js";
import { RegionalIssue } from "./regional-issue.type.js";

@InputType({ description: "A new regional issue." })
export class CreateRegionalIssueInput extends MutationInput {
  @Field(() => String, { description: "Its name; at most 300 characters." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Readable key; made of the name where none is given." })
  slug?: string | null;

  @Field(() => [String], { nullable: true, description: "Other names; at most 100." })
  aliases?: string[] | null;

  @Field(() => IssueKind, { description: "What it is about." })
  kind!: IssueKind;

  @Field(() => String, { nullable: true, description: "What it is about, in our own words." })
  summary?: string | null;

  @Field(() => Boolean, { nullable: true, description: "True where the sources name all parties." })
  partiesComplete?: boolean | null;
}

@InputType({ description: "What is to become different in a regional issue; what is not given stays, null empties." })
export class UpdateRegionalIssueInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: "Its name; at most 300 characters." })
  name?: string;

  @Field(() => String, { nullable: true, description: "Readable key. The one before goes on leading to it." })
  slug?: string;

  @Field(() => [String], { nullable: true, description: "Other names, in place of those that were there; at most 100." })
  aliases?: string[] | null;

  @Field(() => IssueKind, { nullable: true, description: "What it is about." })
  kind?: IssueKind;

  @Field(() => String, { nullable: true, description: "What it is about, in our own words." })
  summary?: string | null;

  @Field(() => Boolean, { nullable: true, description: "True where the sources name all parties." })
  partiesComplete?: boolean | null;
}

@InputType({ description: "A regional issue and a place." })
export class IssuePlaceInput extends AddInput {
  @Field(() => ID, { description: "The issue." })
  issue!: string;

  @Field(() => ID, { description: "The place." })
  place!: string;
}

@ObjectType({ description: "What came of a change of a regional issue." })
export class RegionalIssuePayload extends MutationPayload {
  @Field(() => RegionalIssue, { nullable: true, description: "The issue as it is now; null where nothing was done." })
  regionalIssue?: Written;
}

@Resolver()
export class RegionalIssueMutations {
  constructor(
    private readonly things: ThingService,
    private readonly links: LinkService,
  ) {}

  @Mutation(() => RegionalIssuePayload, { nullable: true, description: "Makes a regional issue, as a draft." })
  @Requires(Permission.WRITE)
  async createRegionalIssue(
    @Arg("input", () => CreateRegionalIssueInput, { description: "The issue." }) input: CreateRegionalIssueInput,
    @Ctx() { request }: MutationContext,
  ): Promise<RegionalIssuePayload> {
    return { regionalIssue: await this.things.create(request, regionalIssueKind, input) };
  }

  @Mutation(() => RegionalIssuePayload, { nullable: true, description: "Changes a regional issue. What is public is changed by those who may publish." })
  @Requires(Permission.WRITE)
  async updateRegionalIssue(
    @Arg("input", () => UpdateRegionalIssueInput, { description: "The change." }) input: UpdateRegionalIssueInput,
    @Ctx() { request }: MutationContext,
  ): Promise<RegionalIssuePayload> {
    return { regionalIssue: await this.things.update(request, regionalIssueKind, input) };
  }

  @Mutation(() => RegionalIssuePayload, { nullable: true, description: "Records that an issue concerns a place." })
  @Requires(Permission.WRITE)
  async linkIssuePlace(
    @Arg("input", () => IssuePlaceInput, { description: "Which of each." }) input: IssuePlaceInput,
    @Ctx() { request }: MutationContext,
  ): Promise<RegionalIssuePayload> {
    return { regionalIssue: await this.links.link(request, issuePlace, { id: input.issue, expectedVersion: input.expectedVersion }, input.place) };
  }

  @Mutation(() => RegionalIssuePayload, { nullable: true, description: "Takes back that an issue concerns a place." })
  @Requires(Permission.WRITE)
  async unlinkIssuePlace(
    @Arg("input", () => IssuePlaceInput, { description: "Which of each." }) input: IssuePlaceInput,
    @Ctx() { request }: MutationContext,
  ): Promise<RegionalIssuePayload> {
    return { regionalIssue: await this.links.unlink(request, issuePlace, { id: input.issue, expectedVersion: input.expectedVersion }, input.place) };
  }
}
