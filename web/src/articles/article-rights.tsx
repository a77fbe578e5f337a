/** On which terms an article may be used, and how much of it is shown here. */
import type { ArticleQuery } from "../generated/operations.ts";
import { Facts } from "../shared/facts.tsx";
import { Outward } from "../shared/outward.tsx";
import { texts } from "../texts.ts";

type Article = NonNullable<ArticleQuery["article"]>;

export function ArticleRights({ article: { rights, copyrightHolder, canonicalUrl } }: { article: Article }) {
  const words = texts.article;
  return (
    <section>
      <h2>{words.rights}</h2>
      <Facts
        facts={[
          [words.holder, rights.holder ?? copyrightHolder?.name],
          [words.notice, rights.notice],
          [words.license, rights.license && <Outward href={rights.license}>{rights.license}</Outward>],
          [words.terms, rights.terms && <Outward href={rights.terms}>{rights.terms}</Outward>],
          [words.policy, words.policies[rights.textPolicy]],
          [words.source, <SourceLink key="source" address={canonicalUrl} isFree={rights.isAccessibleForFree} />],
        ]}
      />
    </section>
  );
}

function SourceLink({ address, isFree }: { address: string; isFree: boolean }) {
  return (
    <>
      <Outward href={address}>{address}</Outward>
      {!isFree && ` (${texts.article.paid})`}
    </>
  );
}
