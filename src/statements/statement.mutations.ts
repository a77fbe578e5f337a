import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { Permission, Requires } from "../access/permissions.js";
import type { StatementService } from "../editorial/statement.service.js";
import { AttributionReading, PartKind, StatementLinkKind } from "../generated/prisma/enums.js";
import { ChangeInput, MutationInput, MutationPayload, type MutationContext, type Written } from "../graphql/mutations.js";
import { PartialDateInput } from "../graphql/partial-date.type.js";
import { Statement } from "./statement.type.js";

@InputType({ description: "Words of the article, quoted (W3C TextQuoteSelector): the server finds where they stand." })
export class QuotedPartInput {
  @Field(() => PartKind, { description: "Whether the article quotes or paraphrases here." })
  kind!: PartKind;

  @Field(() => String, { description: "The words exactly as they stand in the article's normalised text, without quotation marks around them." })
  exact!: string;

  @Field(() => String, { nullable: true, description: "Some words right before, where the words stand several times." })
  prefix?: string | null;

  @Field(() => String, { nullable: true, description: "Some words right after, where the words stand several times." })
  suffix?: string | null;
}

const correction = "What the public is told was wrong; needed where the article is public.";

@InputType()
abstract class StatementFields extends MutationInput {
  @Field(() => String, { nullable: true, description: "The word that marks it as speech." })
  cue?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The statement in our own words, where the article's are not to be shown; null shows the article's as far as its rights allow.",
  })
  rendering?: string | null;

  @Field(() => ID, { nullable: true, description: "Whose position it states, where that is not the speaker." })
  stanceHolder?: string | null;

  @Field(() => ID, { nullable: true, description: "The position that the speaker held then, a role of the speaker." })
  speakerRole?: string | null;

  @Field(() => PartialDateInput, { nullable: true, description: "When it was said." })
  said?: PartialDateInput | null;

  @Field(() => ID, { nullable: true, description: "The event on whose occasion it was said." })
  occasion?: string | null;

  @Field(() => [ID], { nullable: true, description: "Whom it addresses." })
  addressees?: string[];

  @Field(() => [ID], { nullable: true, description: "The regional issues it is about." })
  issues?: string[];

  @Field(() => [ID], { nullable: true, description: "Its topics." })
  topics?: string[];

  @Field(() => String, { nullable: true, description: "The question or event that prompted it." })
  promptedBy?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it is hedged." })
  hedged?: boolean;

  @Field(() => Boolean, { nullable: true, description: "Whether the words are a translation; null where that is not known." })
  translated?: boolean | null;

  @Field(() => String, { nullable: true, description: correction })
  correction?: string | null;
}

@InputType({ description: "A new statement: words selected in an article's text, and who said them." })
export class CreateStatementInput extends StatementFields {
  @Field(() => ID, { description: "The article that reports it." })
  article!: string;

  @Field(() => [QuotedPartInput], { description: "Its pieces in the order of the text, 1 to 20." })
  parts!: QuotedPartInput[];

  @Field(() => ID, { description: "Who said it." })
  speaker!: string;

  @Field(() => String, { description: "The article's words for the speaker." })
  attributedAs!: string;

  @Field(() => AttributionReading, { description: "How these words are to be read." })
  reading!: AttributionReading;
}

@InputType({ description: "What is to become different in a statement; what is not given stays, null empties, lists replace those that are there." })
export class UpdateStatementInput extends StatementFields {
  @Field(() => ID, { description: "The global ID of the statement." })
  id!: string;

  @Field(() => Int, { nullable: true, description: "The version that the client saw. Another one now, and nothing is changed." })
  expectedVersion?: number | null;

  @Field(() => [QuotedPartInput], { nullable: true, description: "Its pieces in the order of the text, 1 to 20." })
  parts?: QuotedPartInput[];

  @Field(() => ID, { nullable: true, description: "Who said it." })
  speaker?: string;

  @Field(() => String, { nullable: true, description: "The article's words for the speaker." })
  attributedAs?: string;

  @Field(() => AttributionReading, { nullable: true, description: "How these words are to be read." })
  reading?: AttributionReading;
}

@InputType({ description: "The statement that is to go." })
export class DeleteStatementInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: correction })
  correction?: string | null;
}

@InputType({ description: "That one statement restates, denies or answers another." })
export class StatementLinkInput extends MutationInput {
  @Field(() => ID, { description: "The statement that restates, denies or answers." })
  from!: string;

  @Field(() => ID, { description: "The statement that is restated, denied or answered." })
  to!: string;

  @Field(() => StatementLinkKind, { description: "Which of these." })
  kind!: StatementLinkKind;
}

@ObjectType({ description: "What came of a change of a statement." })
export class StatementPayload extends MutationPayload {
  @Field(() => Statement, { nullable: true, description: "The statement as it is now; null where nothing was done." })
  statement?: Written;
}

@ObjectType({ description: "What came of deleting a statement." })
export class DeleteStatementPayload extends MutationPayload {
  @Field(() => ID, { nullable: true, description: "The global ID that the statement had; null where nothing was done." })
  id?: string;
}

@Resolver()
export class StatementMutations {
  constructor(private readonly statements: StatementService) {}

  @Mutation(() => StatementPayload, {
    nullable: true,
    description: "Makes a statement of words selected in an article's text. Words that do not stand there are refused, with the nearest place.",
  })
  @Requires(Permission.WRITE)
  async createStatement(
    @Arg("input", () => CreateStatementInput, { description: "The statement." }) input: CreateStatementInput,
    @Ctx() { request }: MutationContext,
  ): Promise<StatementPayload> {
    return { statement: await this.statements.create(request, input) };
  }

  @Mutation(() => StatementPayload, { nullable: true, description: "Changes a statement; a proposal of it counts as changed." })
  @Requires(Permission.WRITE)
  async updateStatement(
    @Arg("input", () => UpdateStatementInput, { description: "The change." }) input: UpdateStatementInput,
    @Ctx() { request }: MutationContext,
  ): Promise<StatementPayload> {
    return { statement: await this.statements.update(request, input) };
  }

  @Mutation(() => DeleteStatementPayload, { nullable: true, description: "Deletes a statement; its revisions stay." })
  @Requires(Permission.WRITE)
  async deleteStatement(
    @Arg("input", () => DeleteStatementInput, { description: "The statement." }) input: DeleteStatementInput,
    @Ctx() { request }: MutationContext,
  ): Promise<DeleteStatementPayload> {
    return this.statements.delete(request, input);
  }

  @Mutation(() => StatementPayload, { nullable: true, description: "Says that one statement restates, denies or answers another. Answers the first." })
  @Requires(Permission.WRITE)
  async linkStatements(
    @Arg("input", () => StatementLinkInput, { description: "The link." }) input: StatementLinkInput,
    @Ctx() { request }: MutationContext,
  ): Promise<StatementPayload> {
    return { statement: await this.statements.link(request, input) };
  }

  @Mutation(() => StatementPayload, { nullable: true, description: "Takes a link between statements back. Answers the first." })
  @Requires(Permission.WRITE)
  async unlinkStatements(
    @Arg("input", () => StatementLinkInput, { description: "The link." }) input: StatementLinkInput,
    @Ctx() { request }: MutationContext,
  ): Promise<StatementPayload> {
    return { statement: await this.statements.unlink(request, input) };
  }
}
