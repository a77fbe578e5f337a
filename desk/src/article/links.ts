/** What one statement does with others: it says them again, denies or answers them. */
import { change } from "../api/server.ts";
import { LinkStatementsDocument, UnlinkStatementsDocument, type LinkedStatementFragment, type StatementLinkKind } from "../generated/operations.ts";
import { texts } from "../texts.ts";
import type { Chosen } from "../pickers/chosen.ts";
import { useNearby } from "../pickers/nearby.ts";

/** A link from the statement at hand to another one. */
export interface Link {
  kind: StatementLinkKind;
  to: Chosen;
}

type Linked = Readonly<Record<"restates" | "denies" | "respondsTo", readonly LinkedStatementFragment[]>>;

export const linkedName = ({ text, speaker }: Pick<LinkedStatementFragment, "text" | "speaker">): string => texts.links.statement(speaker.name, text);

export function linksOf({ restates, denies, respondsTo }: Linked): Link[] {
  const links = (kind: StatementLinkKind, all: readonly LinkedStatementFragment[]): Link[] => all.map((one) => ({ kind, to: { id: one.id, name: linkedName(one) } }));
  return [...links("RESTATES", restates), ...links("DENIES", denies), ...links("RESPONDS_TO", respondsTo)];
}

/** How another statement is called: by the article's words where it stands in the same. */
export function useLinkName(): (link: Link) => string {
  const nearby = useNearby("statement");
  return ({ to }) => nearby.find(({ id }) => id === to.id)?.name ?? to.name;
}

/** Makes the links of a statement what they are to be. @throws Refusal, ServerError */
export async function saveLinks(from: string, before: readonly Link[], now: readonly Link[]): Promise<void> {
  const without = (all: readonly Link[], others: readonly Link[]) => all.filter((one) => !others.some((other) => isSame(one, other)));
  for (const { kind, to } of without(before, now)) await change(UnlinkStatementsDocument, { from, kind, to: to.id });
  for (const { kind, to } of without(now, before)) await change(LinkStatementsDocument, { from, kind, to: to.id });
}

export const isSame = (one: Link, other: Link): boolean => one.kind === other.kind && one.to.id === other.to.id;
