/** The columns behind the fields of the schema, so that only those are read that an answer needs. */
import { Kind, type GraphQLResolveInfo, type SelectionNode } from "graphql";

type Columns = Readonly<Record<string, string>>;

export const article: Columns = {
  id: "a.id",
  slug: "a.slug",
  headline: "a.headline",
  summary: "a.summary",
  language: "a.language",
  published: "a.published",
  publishedPrecision: 'a."publishedPrecision"',
  publishedPhrase: 'a."publishedPhrase"',
  canonicalUrl: 'a."canonicalUrl"',
  byline: "a.byline",
  rightsHolder: 'a."rightsHolder"',
  rightsNotice: 'a."rightsNotice"',
  rightsLicense: 'a."rightsLicense"',
  textPolicy: 'a."textPolicy"',
  publisher: 'a."publisherId"',
  copyrightHolder: 'a."copyrightHolderId"',
};

export const publisher: Columns = { id: "p.id", name: "p.name", url: "p.url" };

export const agent: Columns = { id: "g.id", kind: "g.kind", slug: "g.slug", name: "g.name", country: "g.country", description: "g.description" };

export const issue: Columns = { id: "r.id", slug: "r.slug", name: "r.name", kind: "r.kind", summary: "r.summary" };

export const topic: Columns = { id: "t.id", slug: "t.slug", name: "t.name" };

export const statement: Columns = {
  id: "s.id",
  cursor: 's."sortDate", s."articleId", s.position AS "cursorPosition"',
  position: "s.position",
  kind: "s.kind",
  text: "s.text",
  textIs: 's."textIs"',
  cue: "s.cue",
  attributedAs: 's."attributedAs"',
  reading: "s.reading",
  said: "s.said",
  saidPrecision: 's."saidPrecision"',
  hedged: "s.hedged",
  start: "s.start",
  end: 's."end"',
  shownExact: `CASE WHEN s."textPolicy" = 'FULL_TEXT' OR (s."textIs" = 'VERBATIM' AND s.exact = s.text) THEN s.exact END AS "shownExact"`,
  speaker: 's."speakerId"',
  stanceHolder: 's."stanceHolderId"',
  article: 's."articleId"',
};

function fieldsIn(selections: readonly SelectionNode[], fragments: GraphQLResolveInfo["fragments"]): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    const selected = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    return selected ? fieldsIn(selected.selectionSet.selections, fragments) : [];
  });
}

/** What to select for the fields that are asked for, the ID always among them. */
export function selected(columns: Columns, info: GraphQLResolveInfo): string {
  const fields = new Set(["id", ...info.fieldNodes.flatMap((node) => fieldsIn(node.selectionSet?.selections ?? [], info.fragments))]);
  return [...fields].flatMap((field) => columns[field] ?? []).join(", ");
}
