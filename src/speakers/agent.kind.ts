/** What agents and the positions they held consist of. */
import { addresses, checked, instead, named, partialDate, reference, required, slug, text, texts, type Columns } from "../editorial/fields.js";
import { requireOrder } from "../editorial/dates.js";
import type { Rows } from "../editorial/rows.js";
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
  check: async (rows, { id, kind }) => {
    if (kind !== "PERSON" && (await rows.has("RoleAssertion", { personId: id }))) throw new InvalidInputError("kind", "who held a position is a person");
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
  check: async (rows, row) => {
    await requireKinds(rows, row);
    requireOrder(row, "from", "to");
  },
};

async function requireKinds(rows: Rows, { personId, organizationId }: Columns): Promise<void> {
  const person = await rows.find("Agent", String(personId));
  if (person?.["kind"] !== "PERSON") throw new InvalidInputError("person", "only a person holds a position");
  const organization = typeof organizationId === "string" ? await rows.find("Agent", organizationId) : null;
  if (organization?.["kind"] === "PERSON") throw new InvalidInputError("organization", "a position belongs to no person");
}
