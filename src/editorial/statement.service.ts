/** Statements made and changed by people: the words are quoted, the server finds where they stand. */
import { AnchoredText } from "../articles/anchored-text.js";
import type { Place, Quote } from "../articles/quote-position.js";
import { type Change, type Changes, type Target } from "../database/change.js";
import { lockNaming } from "../database/naming.js";
import { kindOf } from "../ingest/draft/parts.js";
import { shownWords, wordsShownBy } from "../ingest/draft/shown-words.js";
import type { StatementLinkKind } from "../generated/prisma/enums.js";
import type { ChangeRequest } from "../shared/change-request.js";
import { InvalidInputError, NotFoundError } from "../shared/errors.js";
import { newId } from "../shared/new-id.js";
import { findArticle, type ArticleRow } from "./article.store.js";
import { checked, columnsOf, instead, partialDate, reference, required, text, type Columns, type Fields, type Reference } from "./fields.js";
import { keptText, quotedPlace } from "./quoted-place.js";
import { deleteRows, findRow, insertRow, requireRoom, requireRows, updateRow } from "./row.store.js";
import * as store from "./statement.store.js";
import { isQuotedIn } from "./withhold.js";
import { correctArticle } from "./workflow.service.js";

export interface QuotedPart extends Quote {
  kind: "QUOTED" | "PARAPHRASED";
}

/** Fields as in `statementFields`; lists replace those that are there. */
export interface StatementInput {
  parts?: readonly QuotedPart[] | undefined;
  speaker?: string | undefined;
  /** Our own words, where the article's are not to be shown. */
  rendering?: string | null | undefined;
  addressees?: readonly string[] | undefined;
  issues?: readonly string[] | undefined;
  topics?: readonly string[] | undefined;
  /** The public note, where the article is public. */
  correction?: string | null | undefined;
}

const statementFields: Fields = {
  speaker: required(reference("Agent", "speakerId")),
  attributedAs: required(text(200)),
  reading: required(checked()),
  cue: text(100),
  stanceHolder: reference("Agent", "stanceHolderId"),
  speakerRole: reference("RoleAssertion", "speakerRoleId"),
  said: partialDate,
  occasion: reference("Event", "occasionId"),
  promptedBy: text(1_000),
  hedged: instead(checked(), false),
  translated: checked(),
};

const joins = { addressees: "Agent", issues: "RegionalIssue", topics: "Topic" } as const;
const mostParts = 20;
const mostJoined = 50;
/** How many an article may have, and how many others one may be linked with. */
const mostStatements = 1_000;
const mostLinks = 100;
const longestText = 10_000;

export class StatementService {
  constructor(private readonly changes: Changes) {}

  /** @throws InvalidInputError with the nearest places where the words are not in the article's text; NotFoundError; ConflictError */
  create(request: ChangeRequest, input: StatementInput & { article: string; parts: readonly QuotedPart[] }): Promise<{ id: string }> {
    return this.changes.make(request, async (change) => {
      const article = await this.lockArticle(change, input.article, "article");
      await requireRoom(change, "Statement", { articleId: article.id }, { most: mostStatements, field: "article" });
      const id = newId();
      await this.checkReferences(change, input, columnsOf(statementFields, input, true).references);
      const words = await this.words(change, article, id, input.parts, input.rendering);
      const row = { ...columnsOf(statementFields, input, true).columns, ...words.columns };
      const position = await store.makeRoom(change, article.id, words.columns.start);
      await insertRow(change, "Statement", {
        id,
        articleId: article.id,
        articleStatus: article.status,
        textPolicy: article.textPolicy,
        position,
        hedged: false,
        confidence: 1,
        method: "MANUAL",
        version: 1,
        ...row,
        ...(await this.derived(change, article, row)),
        ...store.reviewedBy(change),
      });
      await store.replaceParts(change, id, words.parts);
      await this.join(change, article, id, input);
      change.created("Statement", id);
      await this.correct(change, article, input.correction);
      return { id };
    });
  }

  /** Changes the given fields only. @throws as `create` */
  update(request: ChangeRequest, input: StatementInput & Target): Promise<{ id: string }> {
    return this.changes.make(request, async (change) => {
      const { article, row } = await this.lockStatement(change, input);
      const { id } = input;
      const { columns, references } = columnsOf(statementFields, input, false);
      await this.checkReferences(change, { ...input, speaker: input.speaker ?? String(row["speakerId"]) }, references);
      const shows = input.parts ?? (input.rendering === undefined ? undefined : await this.quotedAgain(change, article, id));
      const words = shows && (await this.words(change, article, id, shows, input.rendering));
      const changed = { ...roleOfAnother(row, columns), ...columns, ...words?.columns };
      await updateRow(change, "Statement", id, { ...changed, ...(await this.derived(change, article, changed, row)), ...store.reviewedBy(change) });
      if (words) await store.replaceParts(change, id, words.parts);
      await this.join(change, article, id, input);
      await store.decideChanged(change, id);
      await this.correct(change, article, input.correction);
      return { id };
    });
  }

  /** What is deleted stays in its revisions. */
  delete(request: ChangeRequest, input: Target & { correction?: string | null | undefined }): Promise<{ id: string }> {
    return this.changes.make(request, async (change) => {
      const { article } = await this.lockStatement(change, input);
      await lockNaming(change, "Statement", input.id);
      await deleteRows(change, "Statement", { id: input.id });
      await store.decideRejected(change, input.id);
      await this.correct(change, article, input.correction);
      return { id: input.id };
    });
  }

  link(request: ChangeRequest, { from, to, kind }: { from: string; to: string; kind: StatementLinkKind }): Promise<{ id: string }> {
    return this.changes.make(request, async (change) => {
      if (from === to) throw new InvalidInputError("to", "a statement is not linked to itself");
      const { id } = await change.lock("Statement", { id: from }, "from");
      await requireRows(change, [{ field: "to", table: "Statement", id: to }]);
      await requireRoom(change, "StatementLink", { fromId: id }, { most: mostLinks, field: "from" });
      await store.link(change, id, to, kind);
      return { id };
    });
  }

  unlink(request: ChangeRequest, { from, to, kind }: { from: string; to: string; kind: StatementLinkKind }): Promise<{ id: string }> {
    return this.changes.make(request, async (change) => {
      const { id } = await change.lock("Statement", { id: from }, "from");
      await requireRows(change, [{ field: "to", table: "Statement", id: to }]);
      if ((await store.unlink(change, id, to, kind)) === 0) throw new NotFoundError("to", "there is no such link");
      return { id };
    });
  }

  private async lockArticle(change: Change, id: string, field: string): Promise<ArticleRow> {
    await change.lock("Article", { id }, field);
    return (await findArticle(change, id)) as ArticleRow;
  }

  /** The article first: whoever changes several statements of one waits for nobody in a circle. */
  private async lockStatement(change: Change, target: Target): Promise<{ article: ArticleRow; row: Columns }> {
    const row = await findRow(change, "Statement", target.id);
    if (!row) throw new NotFoundError("id", "there is no Statement with this ID");
    const article = await this.lockArticle(change, String(row["articleId"]), "id");
    await change.lock("Statement", target);
    return { article, row };
  }

  private async checkReferences(change: Change, input: StatementInput & { speakerRole?: string | null }, references: readonly Reference[]): Promise<void> {
    const joined = Object.entries(joins).flatMap(([field, table]) => {
      const ids = input[field as store.Join] ?? [];
      if (ids.length > mostJoined) throw new InvalidInputError(field, `${field} has more than ${mostJoined} items`);
      return ids.map((id) => ({ field, table, id }));
    });
    await requireRows(change, [...references, ...joined]);
    if (input.speakerRole != null && (await store.roleOf(change, input.speakerRole)) !== input.speaker)
      throw new InvalidInputError("speakerRole", "speakerRole is not a role of the speaker");
  }

  /** The columns that follow from others: the speaker's status and the date that lists are ordered by. */
  private async derived(change: Change, article: ArticleRow, columns: Columns, before: Columns = {}): Promise<Columns> {
    const speakerId = columns["speakerId"];
    const said = "said" in columns ? columns["said"] : before["said"];
    return {
      ...(typeof speakerId === "string" ? { speakerStatus: await store.statusOfAgent(change, speakerId) } : {}),
      ...("said" in columns || !before["id"] ? { sortDate: said ?? article.published } : {}),
    };
  }

  private async join(change: Change, article: ArticleRow, id: string, input: StatementInput): Promise<void> {
    for (const field of Object.keys(joins) as store.Join[]) {
      const ids = input[field];
      if (ids) await store.replaceJoins(change, field, id, ids);
    }
    if (input.issues ?? input.topics) await store.addToArticle(change, article.id, id);
  }

  private async correct(change: Change, article: ArticleRow, note: string | null | undefined): Promise<void> {
    await correctArticle(change, article, note, "correction");
  }

  /** The parts as they stand, to be shown in another way. */
  private async quotedAgain(change: Change, article: ArticleRow, id: string): Promise<(QuotedPart & Place)[]> {
    const body = new AnchoredText(article.body ?? "");
    return (await store.partsOf(change, id)).map(({ kind, start, end }) => ({ kind, start, end, exact: body.slice(start, end) }));
  }

  /** Where the parts stand, and what may be shown of them. */
  private async words(change: Change, article: ArticleRow, id: string, given: readonly QuotedPart[], rendering: string | null | undefined) {
    if (given.length === 0 || given.length > mostParts) throw new InvalidInputError("parts", `parts must be 1 to ${mostParts}`);
    const body = keptText(article);
    const places = placesOf(body, given);
    const parts = given.map(({ kind }, at) => ({ kind, ...(places[at] as Place) }));
    const words = parts.map(({ kind, start, end }) => ({ kind, words: body.slice(start, end) }));
    const anchor = body.at(parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0);
    const spent = (await store.shownElsewhere(change, article.id, id)).reduce((sum, one) => sum + wordsShownBy(one), 0);
    const [shown] = shownWords(article.textPolicy, [words], spent);
    const ours = rendering == null ? null : String(text(longestText).columns("rendering", rendering)["rendering"]);
    // Where the article's words are not to be shown, a rendering counts with those that it quotes, and its parts show no others.
    const isShown = (at: number): boolean =>
      ours === null || article.textPolicy === "FULL_TEXT" ? (shown?.parts[at] ?? false) : isQuotedIn({ text: words[at]?.words ?? null }, ours);
    const { start, end, exact, prefix, suffix, exactSha256 } = anchor;
    return {
      columns: {
        kind: kindOf(parts.map(({ kind, start: from, end: to }) => ({ kind, span: [from, to] as const }))),
        text: ours ?? shown?.text ?? "",
        textIs: ours === null ? (shown?.textIs ?? "RENDERED") : "RENDERED",
        start,
        end,
        exact,
        prefix,
        suffix,
        textSha256: body.sha256,
        exactSha256,
        anchorState: "ANCHORED",
        cueStart: null,
        cueEnd: null,
        sourceStart: null,
        sourceEnd: null,
      },
      parts: parts.map(({ kind, start: from, end: to }, at) => ({ kind, start: from, end: to, text: isShown(at) ? (words[at]?.words ?? null) : null })),
    };
  }
}

/** A position is its holder's: whoever else is the speaker did not hold it. */
const roleOfAnother = (before: Columns, { speakerId }: Columns): Columns => (speakerId === undefined || speakerId === before["speakerId"] ? {} : { speakerRoleId: null });

/** Each part after the one before. */
function placesOf(body: AnchoredText, parts: readonly (QuotedPart & Partial<Place>)[]): Place[] {
  const places: Place[] = [];
  for (const [at, part] of parts.entries()) {
    const { start, end } = part;
    places.push(start !== undefined && end !== undefined ? { start, end } : quotedPlace(body, part, `parts.${at}`, places.at(-1)?.end));
  }
  return places;
}
