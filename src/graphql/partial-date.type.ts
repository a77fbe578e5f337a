import { GraphQLDate } from "graphql-scalars";
import { Field, InputType, ObjectType } from "type-graphql";
import { DatePrecision } from "../generated/prisma/enums.js";
import { Reads, ReadsColumns } from "../reading/declare.js";

@ObjectType({ description: "A date as precise as its source, no more (compare EDTF, ISO 8601-2)." })
@ReadsColumns({ presentIf: "{field}" })
export class PartialDate {
  @Field(() => GraphQLDate, { description: "The first day of the period that the source names." })
  @Reads({ column: "{field}" })
  value!: string;

  @Field(() => DatePrecision, { description: "How much of the value is known." })
  @Reads({ column: "{field}Precision" })
  precision!: DatePrecision;

  @Field(() => String, { nullable: true, description: "The source's words where the date was relative: “next week”." })
  @Reads({ column: "{field}Phrase" })
  phrase!: string | null;
}

@InputType({ description: "A date as precise as its source, no more: the first day of the period that the source names, between the years 1500 and 2999." })
export class PartialDateInput {
  @Field(() => GraphQLDate, { description: "The first day of the period: of a week its Monday." })
  value!: Date;

  @Field(() => DatePrecision, { description: "How much of the value is known." })
  precision!: DatePrecision;

  @Field(() => String, { nullable: true, description: "The source's words where the date was relative: “next week”; at most 200 characters." })
  phrase?: string | null;
}

@InputType({ description: "A range of days, both ends included. A partial date matches when any day of its period lies in the range." })
export class DateRange {
  @Field(() => GraphQLDate, { nullable: true, description: "First day; open when left out." })
  from?: Date;

  @Field(() => GraphQLDate, { nullable: true, description: "Last day; open when left out." })
  to?: Date;
}
