/** What agents and the positions they held consist of. */
import type { Change } from "../database/change.js";
import { addresses, checked, instead, named, partialDate, reference, required, slug, text, texts, type Columns } from "../editorial/fields.js";
import { requireOrder } from "../editorial/dates.js";
import { findRow, hasRow } from "../editorial/row.store.js";
import type { Kind, Part } from "../editorial/thing.service.js";
import { InvalidInputError } from "../shared/errors.js";

export const agentKind: Kind = {
  thing: "Agent",
  fields: {
    kind: required(checked()),
    name: named(300),
    slug,
    unnamed: instead(checked(), false),
    aliases: texts(300),
    description: text(2_000),
    country: checked(),
    sameAs: addresses,
    partOf: reference("Agent", "partOfId"),
  },
  slug: { from: "name", otherwise: "agent" },
  above: { field: "partOf", column: "partOfId" },
  check: async (change, { id, kind }) => {
    if (kind !== "PERSON" && (await hasRow(change, "RoleAssertion", { personId: id }))) throw new InvalidInputError("kind", "who held a position is a person");
  },
};

export const role: Part = {
  table: "RoleAssertion",
  owner: "Agent",
  column: "personId",
  called: "person",
  fields: {
    title: named(300),
    organization: reference("Agent", "organizationId"),
    former: instead(checked(), false),
    asOf: partialDate,
    from: partialDate,
    to: partialDate,
  },
  check: async (change, row) => {
    await requireKinds(change, row);
    requireOrder(row, "from", "to");
  },
};

async function requireKinds(change: Change, { personId, organizationId }: Columns): Promise<void> {
  const person = await findRow(change, "Agent", String(personId));
  if (person?.["kind"] !== "PERSON") throw new InvalidInputError("person", "only a person holds a position");
  const organization = typeof organizationId === "string" ? await findRow(change, "Agent", organizationId) : null;
  if (organization?.["kind"] === "PERSON") throw new InvalidInputError("organization", "a position belongs to no person");
}
