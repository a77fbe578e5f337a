import { Field, Int, ObjectType, registerEnumType } from "type-graphql";

export enum UserErrorCode {
  INVALID_INPUT = "INVALID_INPUT",
  NOT_FOUND = "NOT_FOUND",
  CONFLICT = "CONFLICT",
}
registerEnumType(UserErrorCode, {
  name: "UserErrorCode",
  description: "Why a mutation changed nothing.",
  valuesConfig: {
    INVALID_INPUT: { description: "A value cannot be taken as it is." },
    NOT_FOUND: { description: "What the input names is not there." },
    CONFLICT: { description: "What is there stands against it: it has changed meanwhile, or another one has the same name." },
  },
});

@ObjectType({ description: "A place of an article's text (W3C TextPositionSelector and TextQuoteSelector)." })
export class TextPlace {
  @Field(() => Int, { description: "Position of the first code point in the normalised text, from 0." })
  start!: number;

  @Field(() => Int, { description: "Position after the last code point." })
  end!: number;

  @Field(() => String, { description: "The words there." })
  exact!: string;

  @Field(() => String, { description: "The words before." })
  prefix!: string;

  @Field(() => String, { description: "The words after." })
  suffix!: string;
}

@ObjectType({ description: "Why a mutation changed nothing: something that its sender can mend." })
export class UserError {
  @Field(() => UserErrorCode, { description: "The kind of mistake, for programs." })
  code!: UserErrorCode;

  @Field(() => [String], { nullable: true, description: "The path of the field of `input` that is meant; null where it is none of them alone." })
  field!: string[] | null;

  @Field(() => String, { description: "What is wrong, for people." })
  message!: string;

  @Field(() => Int, { nullable: true, description: "The version that is there now, where `expectedVersion` is another one." })
  currentVersion!: number | null;

  @Field(() => String, { nullable: true, description: "Who made that version." })
  changedBy!: string | null;

  @Field(() => [TextPlace], { nullable: true, description: "Where the article's text comes nearest to words that do not stand in it as they were given." })
  nearest!: TextPlace[] | null;
}
