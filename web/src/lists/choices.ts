import type { FacetChoice } from "./facet.tsx";

interface FacetOfThings {
  readonly label: string;
  readonly count: number;
  readonly node: { readonly slug?: string } | null;
}

/** A facet of things with pages of their own, as choices by their slugs. */
export const bySlug = (values: readonly FacetOfThings[]): (FacetChoice & { count: number })[] =>
  values.flatMap(({ label, count, node }) => (node?.slug === undefined ? [] : [{ value: node.slug, label, count }]));
