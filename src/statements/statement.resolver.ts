import { Resolver } from "type-graphql";
import { IdOnly } from "../graphql/lookups.js";
import { Root } from "../reading/declare.js";
import { CompareArguments, Statement, StatementConnection, StatementPage } from "./statement.type.js";

@Resolver()
export class StatementResolver {
  @Root(() => Statement, () => IdOnly, { lookup: true }, { nullable: true, description: "One statement; null when there is none." })
  statement!: unknown;

  @Root(() => StatementConnection, () => StatementPage, { list: true }, { description: "Statements, newest first: who said what." })
  statements!: unknown;

  @Root(
    () => StatementConnection,
    () => CompareArguments,
    { compare: true },
    { description: "What two or more agents said on one issue, side by side in time: the statements that one of them made or whose position is one of theirs." },
  )
  compare!: unknown;
}
