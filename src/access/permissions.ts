/** What people and programs may do, and which role may what. */
import { Extensions, registerEnumType } from "type-graphql";
import type { EditorRole } from "../generated/prisma/enums.js";

export enum Permission {
  READ_DRAFTS = "READ_DRAFTS",
  WRITE = "WRITE",
  PUBLISH = "PUBLISH",
  MANAGE_WEBHOOKS = "MANAGE_WEBHOOKS",
  MANAGE_ACCESS = "MANAGE_ACCESS",
}
registerEnumType(Permission, {
  name: "Permission",
  description: "What somebody may do beside reading what is public.",
  valuesConfig: {
    READ_DRAFTS: { description: "See everything: drafts, what was withdrawn, texts that rights withhold, revisions." },
    WRITE: { description: "Create and change drafts, and decide about proposals." },
    PUBLISH: { description: "Publish, change what is public, correct and withdraw it." },
    MANAGE_WEBHOOKS: { description: "Have addresses told what changes." },
    MANAGE_ACCESS: { description: "Make and revoke API keys." },
  },
});

const editor = [Permission.READ_DRAFTS, Permission.WRITE];
const publisher = [...editor, Permission.PUBLISH];

export const permissionsOf: Readonly<Record<EditorRole, readonly Permission[]>> = {
  READER: [],
  EDITOR: editor,
  PUBLISHER: publisher,
  ADMIN: [...publisher, Permission.MANAGE_WEBHOOKS, Permission.MANAGE_ACCESS],
};

/** Says which permission a field of the schema needs. Every mutation says so, and every field that not all may read. */
export const Requires = (permission: Permission): PropertyDecorator & MethodDecorator => Extensions({ permission });
