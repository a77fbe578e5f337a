import { Link } from "wouter";
import type { Address } from "../page.ts";
import { formatNumber, texts } from "../texts.ts";
import { changed } from "./paging.ts";

export interface FacetChoice {
  value: string;
  label: string;
  /** How many are left then; not told where it is not counted. */
  count?: number;
}

/** What a list can be narrowed to by one parameter of the address; each choice is a link. */
export function Facet({ title, name, choices, address }: { title: string; name: string; choices: readonly FacetChoice[]; address: Address }) {
  const chosen = address.search.get(name);
  if (choices.length === 0 || (choices.length === 1 && chosen === null)) return null;
  return (
    <section className="facet">
      <h3>{title}</h3>
      <ul>
        {choices.map(({ value, label, count }) => (
          <li key={value}>
            <Link href={changed(address, { [name]: value === chosen ? null : value })} aria-current={value === chosen ? "true" : undefined}>
              <span className="facet-label">{label}</span>
              <span className="facet-count">{value === chosen ? texts.list.remove : count !== undefined && formatNumber(count)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
