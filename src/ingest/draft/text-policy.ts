import type { TextPolicy } from "../../generated/prisma/enums.js";
import { InvalidInputError } from "../../shared/errors.js";
import type { SourceRights } from "../readers/source-article.js";

/** Licences under which everybody may publish the whole text: by SPDX name or by address. "CC-BY-NC" and "CC-BY-ND" are not among them. */
const open = [
  /^(?:SPDX:\s*)?CC[- ]BY(?:[- ]SA)?(?:[- ]\d(?:\.\d)*)?(?:[- ](?:[A-Z]{2,3}|IGO|INTL?))?$/i,
  /^CC0(?:[- ]1\.0)?$/i,
  /^(?:public[- ]domain|PDDL(?:-1\.0)?|PDM(?:[- ]1\.0)?)$/i,
  /^https?:\/\/(?:www\.)?creativecommons\.org\/(?:licenses\/by(?:-sa)?|publicdomain\/(?:zero|mark))\/\d/i,
];

/** Whether a licence lets everybody publish the text. */
export const isOpen = ({ license }: Pick<SourceRights, "license">): boolean => license !== null && open.some((form) => form.test(license.trim()));

/**
 * How much of an article's text may be shown: what was asked for, or else the whole text where its licence lets everybody
 * publish it, and excerpts where it says anything else or nothing.
 * @throws InvalidInputError when the whole text is asked for and the licence does not allow it.
 */
export function policyOf(rights: SourceRights, asked: TextPolicy | null): TextPolicy {
  if (asked === "FULL_TEXT" && !isOpen(rights))
    throw new InvalidInputError("policy", `the whole text may be shown only under CC BY, CC BY-SA, CC0 or in the public domain; its licence is ${rights.license ?? "not given"}`);
  return asked ?? (isOpen(rights) ? "FULL_TEXT" : "EXCERPTS");
}
