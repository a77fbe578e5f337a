import type { ReactNode } from "react";
import { AboutDocument, type AboutQuery, type AboutQueryVariables } from "../generated/operations.ts";
import { definePage, type ViewProps } from "../page.ts";
import { Outward } from "../shared/outward.tsx";
import { texts } from "../texts.ts";
import { Data } from "./about-data.tsx";
import { Numbers } from "./about-numbers.tsx";
import { NewestNotices } from "./newest-notices.tsx";

const { about, article } = texts;

function AboutView({ data }: ViewProps<AboutQuery>) {
  const { realStatements, reviewed, notices } = data;
  const kinds = new Map<string, number>(realStatements.kinds.map(({ value, count }) => [value, count]));
  const [rightsFirst, ...rightsRest] = about.rightsWords;
  const [mit, cc0, rest] = about.licenceWords;
  return (
    <div className="about">
      <header className="page-head">
        <h1>{about.title}</h1>
        <p className="lead">{about.lead}</p>
      </header>
      <Part title={about.numbers}>
        <Numbers data={data} />
      </Part>
      <Part title={about.sample}>
        <Words words={about.sampleWords} />
      </Part>
      <Part title={about.rights}>
        <p>{rightsFirst}</p>
        <ul>
          {Object.values(article.policies).map((policy) => (
            <li key={policy}>{policy}</li>
          ))}
        </ul>
        <Words words={rightsRest} />
      </Part>
      <Part title={about.found}>
        <Words words={about.foundWords} />
        {realStatements.totalCount > 0 && (
          <p>
            {about.kinds(kinds.get("DIRECT") ?? 0, kinds.get("MIXED") ?? 0, kinds.get("INDIRECT") ?? 0)} {about.reviewed(reviewed.totalCount, realStatements.totalCount)}
          </p>
        )}
      </Part>
      <Part title={about.careful}>
        <Words words={about.carefulWords} />
      </Part>
      <Part title={about.corrections}>
        <p>{about.correctionsWords}</p>
        <NewestNotices notices={notices} />
      </Part>
      <Part title={about.cite}>
        <Words words={about.citeWords} />
      </Part>
      <Part title={about.data}>
        <Data />
      </Part>
      <Part title={about.licence}>
        <p>
          {mit} {cc0} (<Outward href="https://creativecommons.org/publicdomain/zero/1.0/">{about.cc0}</Outward>). {rest}
        </p>
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Words({ words }: { words: readonly string[] }) {
  return words.map((paragraph) => <p key={paragraph}>{paragraph}</p>);
}

export const page = definePage<AboutQuery, AboutQueryVariables>({
  operation: AboutDocument,
  variables: () => ({}),
  head: () => ({
    title: about.title,
    description: about.lead,
    canonical: "/about",
    jsonLd: {
      "@type": "Dataset",
      name: texts.site.name,
      description: texts.site.description,
      distribution: [
        { "@type": "DataDownload", encodingFormat: "text/csv", contentUrl: "/lists/statements.csv" },
        { "@type": "DataDownload", encodingFormat: "application/jsonl", contentUrl: "/lists/statements.jsonl" },
      ],
    },
  }),
  View: AboutView,
});
