import type { Change } from "../database/change.js";
import { isId } from "./row.store.js";

/** Things that are published by themselves, with the table of their parts and the column that says whose these are. */
const published = {
  Agent: ["RoleAssertion", "personId"],
  RegionalIssue: ["IssueParty", "issueId"],
  Event: ["Participation", "eventId"],
  Place: ["PlaceName", "placeId"],
  Topic: null,
} as const satisfies Record<string, readonly [table: string, column: string] | null>;

export type Publishable = keyof typeof published;

/** Which kind of thing has an ID; null where none of them has. */
export async function thingWithId({ transaction }: Change, id: string): Promise<Publishable | null> {
  if (!isId(id)) return null;
  const selects = Object.keys(published).map((thing) => `SELECT '${thing}' AS "thing" FROM "${thing}" WHERE "id" = $1::uuid`);
  const [row] = await transaction.$queryRawUnsafe<{ thing: Publishable }[]>(selects.join(" UNION ALL "), id);
  return row?.thing ?? null;
}

/** Parts that were rejected, or about which nobody has decided, stay as they are. */
export async function publishParts({ transaction }: Change, thing: Publishable, id: string): Promise<void> {
  if (!published[thing]) return;
  const [table, column] = published[thing];
  await transaction.$executeRawUnsafe(
    `UPDATE "${table}" p SET "status" = 'PUBLISHED' WHERE p."${column}" = $1::uuid AND p."status" IN ('DRAFT', 'IN_REVIEW', 'UNPUBLISHED')
      AND NOT EXISTS (SELECT FROM "Proposal" q WHERE q."entityId" = p."id" AND q."entity" = '${table}' AND q."decision" IN ('UNDECIDED', 'REJECTED'))`,
    id,
  );
}
