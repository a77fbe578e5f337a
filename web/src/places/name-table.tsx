/** The names of a place with who uses each, and what says so. */
import { Link } from "wouter";
import type { NamedPlaceFragment } from "../generated/operations.ts";
import { langOf } from "../shared/languages.ts";
import { pathOf } from "../shared/paths.ts";
import { texts } from "../texts.ts";
import { EvidenceLinks } from "./evidence.tsx";

export function NameTable({ names }: NamedPlaceFragment) {
  return (
    <table className="ledger">
      <thead>
        <tr>
          <th scope="col">{texts.place.name}</th>
          <th scope="col">{texts.place.usedBy}</th>
        </tr>
      </thead>
      <tbody>
        {names.map(({ id, name, language, usedBy, evidence }) => (
          <tr key={id}>
            <th scope="row">
              <bdi className="place-name" lang={langOf(language)}>
                {name}
              </bdi>
            </th>
            <td>
              {usedBy ? (
                <Link href={pathOf.speaker(usedBy)} dir="auto">
                  {usedBy.name}
                </Link>
              ) : (
                texts.place.generalUse
              )}
              <EvidenceLinks evidence={evidence} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
