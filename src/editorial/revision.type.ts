import { GraphQLDateTime, GraphQLJSON } from "graphql-scalars";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { Permission, Requires } from "../access/permissions.js";
import { ExtractionMethod } from "../generated/prisma/enums.js";
import { connectionOf, pageOf } from "../graphql/connections.js";
import { Node } from "../graphql/node.type.js";
import { Connected, Reads, ReadsComputed, ReadsTable } from "../reading/declare.js";

@ObjectType({ description: "What became different in one field of a thing, or among the things that belong to it." })
@ReadsComputed()
export class FieldChange {
  @Field(() => String, { description: "The field as the database names it; of what belongs to the thing, its table." })
  field!: string;

  @Field(() => GraphQLJSON, { nullable: true, description: "What it was; of what belongs to the thing, what went." })
  before!: unknown;

  @Field(() => GraphQLJSON, { nullable: true, description: "What it is; of what belongs to the thing, what came." })
  after!: unknown;
}

@ObjectType({ implements: Node, description: "One change of one thing: who made it, when, why, and what became different (PROV-O wasRevisionOf)." })
@ReadsTable("Revision", { order: ["version DESC"] })
export class Revision extends Node {
  @Field(() => Int, { description: "The thing's version after it, from 1." })
  version!: number;

  @Field(() => GraphQLDateTime, { description: "When." })
  at!: Date;

  @Field(() => String, { description: "Who made it: a person or a program." })
  @Reads({ of: "editor", column: "name" })
  by!: string;

  @Field(() => String, { description: "Why, in the words of whoever made it, or else which change it was." })
  reason!: string;

  @Field(() => ExtractionMethod, { description: "How it was made." })
  method!: ExtractionMethod;

  @Field(() => [FieldChange], { description: "What became different since the version before; nothing for the first." })
  @Reads({ items: "changes" })
  changes!: FieldChange[];
}

const RevisionOrder = { NEWEST: "version,id DESC", OLDEST: "version,id ASC" };
registerEnumType(RevisionOrder, {
  name: "RevisionOrder",
  description: "Orders of a list of revisions.",
  valuesConfig: { NEWEST: { description: "The latest first." }, OLDEST: { description: "The first first." } },
});
const RevisionConnection = connectionOf(() => Revision, "Revision", "revisions");
const RevisionPage = pageOf({ order: RevisionOrder, by: RevisionOrder.NEWEST });

/** The field `version` of a thing. */
export function Version(): PropertyDecorator {
  return (prototype, property) => {
    Field(() => Int, { description: "Counts its changes, from 1; for `expectedVersion`." })(prototype, property);
    Requires(Permission.READ_DRAFTS)(prototype, property);
  };
}

/** The field `revisions` of a thing. */
export function Revisions(): PropertyDecorator {
  return (prototype, property) => {
    Connected(() => RevisionConnection, () => RevisionPage, { description: "Its changes, the latest first.", read: { owned: "Revision" } })(prototype, property); // prettier-ignore
    Requires(Permission.READ_DRAFTS)(prototype, property);
  };
}
