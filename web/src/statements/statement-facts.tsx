/** What is known of a statement: when, on what occasion, to whom, about what. */
import { Link } from "wouter";
import type { StatementQuery } from "../generated/operations.ts";
import { formatPartialDate } from "../shared/dates.ts";
import { Facts } from "../shared/facts.tsx";
import { Links } from "../shared/links.tsx";
import { pathOf } from "../shared/paths.ts";
import { When } from "../shared/when.tsx";
import { roleInWords, spanInWords } from "../speakers/roles.ts";
import { texts } from "../texts.ts";

type Statement = NonNullable<StatementQuery["statement"]>;

export function StatementFacts({ statement }: { statement: Statement }) {
  const { said, article, speakerRole, addressees, occasion, promptedBy, cue, issues, topics } = statement;
  const words = texts.permalink;
  return (
    <section aria-label={words.facts}>
      <Facts
        facts={[
          [words.said, said ? <When date={said} /> : words.notSaid(formatPartialDate(article.published))],
          [words.role, speakerRole && <Role role={speakerRole} />],
          [words.occasion, occasion && <Occasion occasion={occasion} />],
          [words.addressees, addressees.length > 0 && <Links things={addressees} path={pathOf.speaker} />],
          [words.promptedBy, promptedBy],
          [words.about, issues.nodes.length > 0 && <Links things={issues.nodes} path={pathOf.issue} />],
          [words.topics, topics.nodes.length > 0 && <Links things={topics.nodes} path={pathOf.topic} />],
          [words.cue, cue !== null && <q lang={article.language}>{cue}</q>],
        ]}
      />
    </section>
  );
}

function Role({ role }: { role: NonNullable<Statement["speakerRole"]> }) {
  return (
    <>
      {roleInWords(role)} <span className="span">{spanInWords(role)}</span>
    </>
  );
}

function Occasion({ occasion }: { occasion: NonNullable<Statement["occasion"]> }) {
  return (
    <>
      <Link href={pathOf.event(occasion)}>{occasion.name}</Link>, <When date={occasion.start} />
    </>
  );
}
