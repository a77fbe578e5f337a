import { Resolver } from "type-graphql";
import { IdOnly } from "../graphql/lookups.js";
import { Root } from "../reading/declare.js";
import { Statement, StatementConnection, StatementPage } from "./statement.type.js";

@Resolver()
export class StatementResolver {
  @Root(() => Statement, () => IdOnly, { lookup: true }, { nullable: true, description: "One statement; null when there is none." })
  statement!: unknown;

  @Root(() => StatementConnection, () => StatementPage, { list: true }, { description: "Statements, newest first: who said what." })
  statements!: unknown;
}
