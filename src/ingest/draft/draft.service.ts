/**
 * Writes what was found in an article into the database, as a draft: one transaction an article, the same article once.
 * Shared by the command `import` and whatever else takes articles in.
 */
import type { TextPolicy } from "../../generated/prisma/enums.js";
import { InvalidInputError } from "../../shared/errors.js";
import type { PartialDate } from "../../shared/partial-date.js";
import type { SourceArticle } from "../readers/source-article.js";
import type { KnownNames, ResolvedText } from "../resolve/resolved-text.js";
import { AnchoredText } from "../../articles/anchored-text.js";
import { addArticle } from "./add-article.js";
import { askedOf } from "./asked.js";
import { findArticle, findOwnThings, type StoredArticle } from "./article.store.js";
import { changeArticle } from "./change-article.js";
import type { Draft } from "./draft.js";
import { importEditor, insertRows, type DraftStore, type Transaction } from "./draft.store.js";
import { identify, type Knowledge } from "./identify.js";
import { findEventStarts, findExisting, findKnownNames, findSimilarAgents } from "./known.store.js";
import { withShortNames } from "./long-names.js";
import { newId } from "../../shared/new-id.js";
import { publishArticle } from "./publish.store.js";
import { notAsked, recognised } from "./recognise.js";
import { emptyReport, reportOf, type DraftReport } from "./report.js";
import { RowCollector } from "./row-collector.js";
import { policyOf } from "./text-policy.js";

/** An article to be drafted, and how to read it: names are looked up before it is known who is who. */
export interface Drafting {
  source: SourceArticle;
  sourceName: string;
  /** The text, under the current normaliser. */
  text: string;
  normalisation: string;
  /** The same text as an earlier version of the normaliser made it. */
  textUnder: (normalisation: string) => string;
  /** Name and version of the extractor. */
  extractor: string;
  startedAt: Date;
  names: () => readonly string[];
  resolve: (published: PartialDate, known: KnownNames) => ResolvedText;
}

export interface DraftOptions {
  /** Who has it imported. */
  actor: string;
  /** The program and its version. */
  software: string;
  policy: TextPolicy | null;
  /** Whether the text is stored although the rights do not let everybody read it. */
  keepsText: boolean;
  /** When texts were published that do not say. */
  published: PartialDate | null;
  /** The language of texts that do not say (BCP 47). */
  language: string | null;
  /** Whether the article and all that it needs is published at once. */
  publishes: boolean;
  /** Whether nothing is written. */
  dryRun: boolean;
}

/** BCP 47 for a language that is not known. */
const unknownLanguage = "und";

export class DraftService {
  constructor(
    private readonly store: DraftStore,
    private readonly options: DraftOptions,
  ) {}

  /** The article, where it is there already with the same text; so that it need not be read through again. */
  async findUnchanged(drafting: Pick<Drafting, "source" | "text" | "normalisation" | "textUnder">): Promise<DraftReport | null> {
    const text = new AnchoredText(drafting.text);
    const stored = await findArticle(this.store.prisma, { canonicalUrl: drafting.source.canonicalUrl, textSha256: text.sha256 });
    const asksNothing = stored && isUnchanged(stored, drafting, text.sha256) && !(this.options.publishes && stored.status === "DRAFT");
    return asksNothing ? emptyReport("KNOWN", stored) : null;
  }

  /**
   * Drafts an article that is new, and proposes what is new in one whose text has changed. What is there with the same text
   * stays as it is.
   * @throws InvalidInputError when the source lacks what an article must have, or may not be shown as asked.
   */
  async draft(drafting: Drafting): Promise<DraftReport> {
    const text = new AnchoredText(drafting.text);
    if (text.length === 0) throw new InvalidInputError("source", "it has no text");
    const published = drafting.source.published ?? this.options.published;
    if (!published) throw new InvalidInputError("source", "it does not say when it was published: give the day (published, on the command line --published)");
    const policy = policyOf(drafting.source.rights, this.options.policy);
    return this.store.transaction(this.options.actor, async (transaction) => {
      const stored = await findArticle(transaction, { canonicalUrl: drafting.source.canonicalUrl, textSha256: text.sha256 });
      if (stored && isUnchanged(stored, drafting, text.sha256)) return this.finish(transaction, emptyReport("KNOWN", stored), stored.id);
      const { resolved, names } = await this.resolve(transaction, drafting, published);
      const language = drafting.source.language ?? this.options.language ?? unknownLanguage;
      const draft: Draft = {
        ...drafting,
        articleId: stored?.id ?? newId(),
        status: stored?.status ?? "DRAFT",
        published,
        language,
        text,
        resolved,
        ...this.storing(stored, policy),
      };
      return this.write(transaction, drafting, draft, stored, names);
    });
  }

  /** Who is who in the text, and all that is known under its names. */
  private async resolve(transaction: Transaction, drafting: Drafting, published: PartialDate): Promise<{ resolved: ResolvedText; names: KnownNames }> {
    const { holder } = drafting.source.rights;
    const asked = [...drafting.names(), ...(holder === null ? [] : [holder])];
    const names = await findKnownNames(transaction, asked);
    const resolved = withShortNames(drafting.resolve(published, names));
    const others = notAsked(resolved, asked);
    if (others.length === 0) return { resolved, names };
    const more = await findKnownNames(transaction, others);
    return { resolved: recognised(resolved, more), names: new Map([...more, ...names]) };
  }

  /** An article's policy stays what it was: a changed text does not change who may do what. */
  private storing(stored: StoredArticle | null, asked: TextPolicy): Pick<Draft, "policy" | "keepsText"> {
    const policy = stored?.textPolicy ?? asked;
    return { policy, keepsText: this.options.keepsText || policy === "FULL_TEXT" || (stored?.body ?? null) !== null };
  }

  private async write(transaction: Transaction, { extractor, startedAt }: Drafting, draft: Draft, stored: StoredArticle | null, names: KnownNames): Promise<DraftReport> {
    const identities = identify(draft.resolved, await this.knowledge(transaction, draft.resolved, names, stored));
    const existing = await findExisting(transaction, askedOf(draft, identities));
    const collector = new RowCollector(newId(), draft.articleId);
    const { dryRun } = this.options;
    const drawn = { draft, identities, existing, collector, editorId: dryRun ? "" : await importEditor(transaction) };
    const outcome = stored ? await changeArticle(transaction, { ...drawn, stored, dryRun }) : addArticle(drawn);
    collector.add("activity", {
      id: collector.activityId,
      articleId: draft.articleId,
      actor: this.options.actor,
      software: this.options.software,
      extractor,
      startedAt,
      endedAt: new Date(),
      sourceName: draft.sourceName,
      sourceSha256: draft.source.sourceSha256,
      used: { format: draft.source.format, normalisation: draft.normalisation, textSha256: draft.text.sha256 },
      unattributed: outcome.unattributed,
    });
    if (!dryRun) await insertRows(transaction, collector.rows);
    return this.finish(transaction, reportOf(draft, identities, collector, outcome), draft.articleId);
  }

  private async finish(transaction: Transaction, report: DraftReport, articleId: string): Promise<DraftReport> {
    if (!this.options.publishes || this.options.dryRun) return report;
    return { ...report, publication: await publishArticle(transaction, articleId) };
  }

  private async knowledge(transaction: Transaction, resolved: ResolvedText, names: KnownNames, stored: StoredArticle | null): Promise<Knowledge> {
    const own = stored ? await findOwnThings(transaction, stored.id) : { unnamed: new Map<string, string>(), ownEvents: new Set<string>() };
    const events = resolved.events.flatMap(({ known }) => known?.id ?? []);
    // A surname alone is like too many names; those that have it as an alias are found by it.
    const unsure = resolved.agents.map(({ kind, name, unnamed, known }) => (unnamed || known?.id || (kind === "PERSON" && !/\s/.test(name)) ? "" : name));
    const similar = await findSimilarAgents(transaction, unsure.filter(Boolean));
    let next = 0;
    return { names, eventStarts: await findEventStarts(transaction, events), similar: unsure.map((name) => (name ? (similar[next++] ?? []) : [])), ...own };
  }
}

const isUnchanged = (stored: StoredArticle, { normalisation, textUnder }: Pick<Drafting, "normalisation" | "textUnder">, textSha256: string): boolean =>
  stored.textSha256 === textSha256 || (stored.normalisation !== normalisation && stored.textSha256 === new AnchoredText(textUnder(stored.normalisation)).sha256);
