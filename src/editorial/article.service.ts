/** Articles made and changed by people. */
import { AnchoredText } from "../articles/anchored-text.js";
import type { Change, Changes, Target } from "../database/change.js";
import { policyOf } from "../ingest/draft/text-policy.js";
import { normalisation, normalise } from "../ingest/text/normalise.js";
import type { ChangeRequest } from "../shared/change-request.js";
import { InvalidInputError } from "../shared/errors.js";
import { newId } from "../shared/new-id.js";
import { sha256 } from "../shared/sha256.js";
import { slugOf, uniqueSlug, variantsOf } from "../shared/slugs.js";
import { sortName } from "../shared/sort-name.js";
import { findArticle, replaceJoins, type ArticleJoin, type ArticleRow } from "./article.store.js";
import { address, checked, checkedText, columnsOf, instead, partialDate, pattern, reference, required, slug, text, type Columns, type Fields } from "./fields.js";
import { redateStatements } from "./statement.store.js";
import { insertRow, redirectSlug, requireRows, takenSlugs, updateRow } from "./row.store.js";
import { isNarrower, withholdWords } from "./withhold.js";
import { correctArticle } from "./workflow.service.js";

/** Lists replace those that are there. */
export interface ArticleInput {
  issues?: readonly string[] | undefined;
  topics?: readonly string[] | undefined;
  events?: readonly string[] | undefined;
  textPolicy?: "FULL_TEXT" | "EXCERPTS" | "LINK_ONLY" | undefined;
  license?: string | null | undefined;
  /** The public note, where the article is public. */
  correction?: string | null | undefined;
}

const headline = required({
  required: true,
  columns: (name, value) => {
    const said = checkedText(name, value, 500);
    return { headline: said, sortName: sortName(said) };
  },
});

const articleFields: Fields = {
  headline,
  slug,
  summary: text(5_000),
  language: { ...required(pattern(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, "a BCP 47 language tag such as en or pt-BR")) },
  published: required(partialDate),
  retrieved: partialDate,
  canonicalUrl: required(address()),
  publisher: required(reference("Publisher", "publisherId")),
  copyrightHolder: reference("Agent", "copyrightHolderId"),
  byline: text(500),
  rightsHolder: text(500),
  rightsNotice: text(2_000),
  rightsTerms: address(),
  license: text(500, "rightsLicense"),
  isAccessibleForFree: instead(checked(), false),
  textPolicy: checked(),
};

const joins = { issues: "RegionalIssue", topics: "Topic", events: "Event" } as const;
const mostJoined = 100;
const longestBody = 400_000;

export class ArticleService {
  constructor(private readonly changes: Changes) {}

  /** A draft without statements; what an import does beside is left to people. */
  create(request: ChangeRequest, input: ArticleInput & { body: string }): Promise<{ id: string }> {
    return this.changes.make(request, async (change) => {
      const { columns, references } = columnsOf(articleFields, input, true);
      await requireRows(change, references);
      await this.checkJoins(change, input);
      const policy = policyOf({ holder: null, notice: null, terms: null, license: input.license ?? null, isAccessibleForFree: null }, input.textPolicy ?? null);
      const id = newId();
      const base = slugOf(String(columns["headline"])) || "article";
      const taken = await takenSlugs(change, "Article", variantsOf(base));
      const row = { isAccessibleForFree: false, ...columns, slug: columns["slug"] ?? uniqueSlug(base, id, taken), ...bodyColumns(input.body), textPolicy: policy };
      await insertRow(change, "Article", { id, status: "DRAFT", sample: false, version: 1, createdAt: new Date(), updatedAt: new Date(), ...row });
      await this.join(change, id, input);
      change.created("Article", id);
      return { id };
    });
  }

  /** Changes the given fields only. The text itself is changed by importing it again. */
  update(request: ChangeRequest, input: ArticleInput & Target): Promise<{ id: string }> {
    return this.changes.make(request, async (change) => {
      const { columns, references } = columnsOf(articleFields, input, false);
      for (const name of ["slug", "textPolicy"]) if (columns[name] === null) throw new InvalidInputError(name, `${name} is missing`);
      const { id } = await change.lock("Article", input);
      const article = (await findArticle(change, id)) as ArticleRow;
      await requireRows(change, references);
      await this.checkJoins(change, input);
      const policy = input.textPolicy ?? article.textPolicy;
      if (policy === "FULL_TEXT" && ("rightsLicense" in columns || policy !== article.textPolicy)) requireOpen({ ...article, ...columns });
      if (isNarrower(policy, article.textPolicy)) await withholdWords(change, article, policy);
      if (typeof columns["slug"] === "string") await redirectSlug(change, "Article", id, columns["slug"]);
      await updateRow(change, "Article", id, { ...columns, updatedAt: new Date() });
      if (columns["published"] !== undefined) await redateStatements(change, id);
      await this.join(change, id, input);
      await correctArticle(change, article, input.correction, "correction");
      return { id };
    });
  }

  private async checkJoins(change: Change, input: ArticleInput): Promise<void> {
    for (const [field, table] of Object.entries(joins)) {
      const ids = input[field as ArticleJoin] ?? [];
      if (ids.length > mostJoined) throw new InvalidInputError(field, `${field} has more than ${mostJoined} items`);
      await requireRows(change, ids.map((id) => ({ field, table, id }))); // prettier-ignore
    }
  }

  private async join(change: Change, id: string, input: ArticleInput): Promise<void> {
    for (const field of Object.keys(joins) as ArticleJoin[]) {
      const ids = input[field];
      if (ids) await replaceJoins(change, field, id, ids);
    }
  }
}

/** @throws InvalidInputError where the licence does not let everybody publish the text. */
function requireOpen({ rightsLicense }: Columns): void {
  const license = typeof rightsLicense === "string" ? rightsLicense : null;
  policyOf({ holder: null, notice: null, terms: null, license, isAccessibleForFree: null }, "FULL_TEXT");
}

function bodyColumns(body: string): Columns {
  if (body.length > longestBody) throw new InvalidInputError("body", `body is longer than ${longestBody} characters`);
  if (body.includes("\0") || !body.isWellFormed()) throw new InvalidInputError("body", "body holds characters that are not text");
  const anchored = new AnchoredText(normalise(body).text);
  if (anchored.length === 0) throw new InvalidInputError("body", "body has no text");
  return { body: anchored.text, textLength: anchored.length, textSha256: anchored.sha256, sourceSha256: sha256(body), normalisation };
}
