import { GraphQLDateTime } from "graphql-scalars";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { EditorRole } from "../generated/prisma/enums.js";
import { Permission } from "./permissions.js";

registerEnumType(EditorRole, {
  name: "EditorRole",
  description: "What somebody is here; each role may do what those before it may.",
  valuesConfig: {
    READER: { description: "Reads what is public." },
    EDITOR: { description: "Reads and writes drafts." },
    PUBLISHER: { description: "Publishes, corrects and withdraws." },
    ADMIN: { description: "Manages webhooks and access." },
  },
});

@ObjectType({ description: "Who asks, by the API key or token in the header `Authorization`." })
export class Viewer {
  @Field(() => String, { description: "The name that stands in the change log." })
  name!: string;

  @Field(() => EditorRole, { description: "The role, which permissions come from." })
  role!: EditorRole;

  @Field(() => [Permission], { description: "What the viewer may do: the permissions of the role, as far as the key's scopes go." })
  permissions!: Permission[];

  @Field(() => GraphQLDateTime, { nullable: true, description: "When the key or token ends; null for a key that does not." })
  expiresAt!: Date | null;
}
