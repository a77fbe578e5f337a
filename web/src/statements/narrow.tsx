/** What statements can be narrowed to: counted where they are filtered, otherwise what the newest of them are about. */
import type { StatementsQuery } from "../generated/operations.ts";
import { bySlug } from "../lists/choices.ts";
import { Facet, type FacetChoice } from "../lists/facet.tsx";
import type { Address } from "../page.ts";
import { texts } from "../texts.ts";
import { statementKinds } from "./kinds.ts";

const shown = 12;

export function Narrow({ data: { statements, newest }, address }: { data: StatementsQuery; address: Address }) {
  const recent = newest?.nodes ?? [];
  const issues = statements.issues ? bySlug(statements.issues) : distinct(recent.flatMap((one) => one.issues.nodes));
  const speakers = statements.speakers ? bySlug(statements.speakers) : distinct(recent.map(({ speaker }) => speaker));
  const kinds = statementKinds.flatMap((kind): FacetChoice[] => {
    if (!statements.kinds) return [{ value: kind, label: texts.statement.kinds[kind] }];
    return statements.kinds.flatMap(({ value, count }) => (value === kind ? [{ value, label: texts.statement.kinds[kind], count }] : []));
  });
  return (
    <>
      <Facet title={texts.statement.issue} name="issue" choices={issues} address={address} />
      <Facet title={texts.statement.speaker} name="speaker" choices={speakers} address={address} />
      <Facet title={texts.statement.kind} name="kind" choices={kinds} address={address} />
      <Facet title={texts.statement.year} name="year" choices={statements.years ?? []} address={address} />
    </>
  );
}

/** Those that are met first. */
function distinct(things: readonly { readonly slug: string; readonly name: string }[]): FacetChoice[] {
  const names = new Map(things.map(({ slug, name }) => [slug, name]));
  return [...names].slice(0, shown).map(([value, label]) => ({ value, label }));
}
