/** A speaker in a list. */
import { Link } from "wouter";
import type { SpeakerItemFragment } from "../generated/operations.ts";
import { pathOf } from "../shared/paths.ts";
import { When } from "../shared/when.tsx";
import { Sample } from "../shared/sample.tsx";
import { texts } from "../texts.ts";
import { countryName } from "./country.ts";
import { roleInWords } from "./roles.ts";

export function SpeakerItem({ speaker }: { speaker: SpeakerItemFragment }) {
  const { name, kind, unnamed, description, country, sample, partOf, statements } = speaker;
  const what = description ?? (speaker.__typename === "Person" ? speaker.roles.nodes.map(roleInWords).join("; ") : "");
  const [newest] = statements.nodes;
  const nation = country === null ? undefined : countryName(country);
  return (
    <article className="speaker-item">
      <div>
        <h2 dir="auto">
          <Link href={pathOf.speaker(speaker)}>{name}</Link>
        </h2>
        {what !== "" && <p dir="auto">{what}</p>}
        <p className="provenance">
          <span>{unnamed ? texts.speaker.unnamed[kind] : texts.speaker.kinds[kind]}</span>
          {nation !== undefined && <span>{nation}</span>}
          {partOf && (
            <span>
              {texts.speaker.partOf} <Link href={pathOf.speaker(partOf)}>{partOf.name}</Link>
            </span>
          )}
          {sample && <Sample />}
        </p>
      </div>
      <p className="speaker-tally">
        <span>{texts.statement.count(statements.totalCount)}</span>
        {newest && (
          <span>
            {texts.speaker.last} <When date={newest.said ?? newest.article.published} />
          </span>
        )}
      </p>
    </article>
  );
}
