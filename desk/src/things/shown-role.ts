import type { DeskRoleFragment } from "../generated/operations.ts";
import { texts } from "../texts.ts";

/** A position in a line: what, where, and whether it is past. */
export const shownRole = ({ title, organization, former }: Omit<DeskRoleFragment, "id">): string =>
  texts.list([title, ...(organization ? [organization.name] : []), ...(former ? [texts.proposals.former] : [])]);
