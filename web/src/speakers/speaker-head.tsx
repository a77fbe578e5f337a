import { Link } from "wouter";
import { Outward } from "../shared/outward.tsx";
import { pathOf } from "../shared/paths.ts";
import { Sample } from "../shared/sample.tsx";
import { texts } from "../texts.ts";
import { countryName } from "../shared/country.ts";
import type { Speaker } from "./speaker.ts";

export function SpeakerHead({ speaker }: { speaker: Speaker }) {
  const { name, kind, unnamed, aliases, description, country, sameAs, sample, partOf } = speaker;
  const nation = country === null ? undefined : countryName(country);
  return (
    <header className="page-head">
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
      <h1 dir="auto">{name}</h1>
      {aliases.length > 0 && (
        <p className="aliases">
          {texts.speaker.aliases} <bdi>{aliases.join(", ")}</bdi>
        </p>
      )}
      {description !== null && <p className="lead">{description}</p>}
      {sameAs.length > 0 && (
        <p className="elsewhere">
          {texts.speaker.elsewhere}{" "}
          {sameAs.map((url) => (
            <Outward key={url} href={url}>
              {hostOf(url)}
            </Outward>
          ))}
        </p>
      )}
    </header>
  );
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : url);
