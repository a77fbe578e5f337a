/** Seed files as rows of the database. Pure: the same files always make the same rows, IDs included. */
import { createHash } from "node:crypto";
import { AnchoredText } from "../src/articles/anchored-text.js";
import { wordBudget } from "../src/articles/word-budget.js";
import { normalisation, normalise } from "../src/ingest/text/normalise.js";
import { partialDateColumns } from "../src/shared/partial-date.js";
import { sha256 } from "../src/shared/sha256.js";
import { sortName } from "../src/shared/sort-name.js";
import type { ArticleFile, RecordedSpan, SeedEvidence, SeedStatement, World } from "./format.js";
import { locate, type QuoteSelector } from "./locate.js";
import type { Collection } from "./read.js";

/** What `createMany` takes, by Prisma's model names, in the order in which foreign keys allow to insert. */
export type Rows = Record<string, Record<string, unknown>[]>;

/** An ID that a thing of the seed has on every server (UUID version 8: made from a hash). */
export function seedId(kind: string, key: string): string {
  const hash = createHash("sha256").update(`on-record/${kind}/${key}`).digest("hex");
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

const id = (kind: string) => (slug: string | undefined) => (slug === undefined ? null : seedId(kind, slug));
const agentId = id("Agent");
const placeId = id("Place");
const eventId = id("Event");
const topicId = id("Topic");
const issueId = id("RegionalIssue");

interface Text {
  body: AnchoredText | null;
  length: number;
  sha256: string;
  sourceSha256: string | null;
  normalisation: string;
}

function textOf(article: ArticleFile): Text {
  if (article.body !== undefined) {
    const body = new AnchoredText(normalise(article.body).text);
    return { body, length: body.length, sha256: body.sha256, sourceSha256: sha256(article.body), normalisation };
  }
  if (!article.text) throw new Error(`${article.slug} has no body, and \`seed record\` has not recorded its text`);
  return { body: null, ...article.text };
}

interface Placed {
  start: number;
  end: number;
  exact: string | null;
  exactSha256: string;
}

/** Where a span stands: found in the body, or as recorded. */
function place(text: Text, span: QuoteSelector | RecordedSpan): Placed {
  if ("exact" in span) {
    const located = locate(text.body?.text ?? "", span);
    return { ...located, exactSha256: sha256(located.exact) };
  }
  const { start, end, exactSha256 } = span;
  if (start === undefined || end === undefined || exactSha256 === undefined) throw new Error(`\`seed record\` has not recorded the span “${span.from}”`);
  return { start, end, exact: null, exactSha256 };
}

const wordsOf = (span: QuoteSelector | RecordedSpan): string => ("exact" in span ? span.exact : span.to === undefined ? span.from : `${span.from} … ${span.to}`);

function around(text: Text, { start, end }: Placed): { prefix: string | null; suffix: string | null } {
  const { prefix = null, suffix = null } = text.body?.at(start, end) ?? {};
  return { prefix, suffix };
}

type Owner = { roleId: string } | { partyId: string } | { participationId: string } | { placeNameId: string };

/** The rows of a collection. `sample` marks them as invented. @throws Error naming what does not fit. */
export function rowsOf({ world, articles }: Collection, sample: boolean): Rows {
  const texts = new Map(articles.map((article) => [article.slug, textOf(article)]));
  const rows = new RowMaker(texts, sample);
  rows.world(world);
  for (const article of articles) rows.article(article);
  return rows.rows;
}

class RowMaker {
  readonly rows: Rows = {};

  constructor(
    private readonly texts: ReadonlyMap<string, Text>,
    private readonly sample: boolean,
  ) {}

  world({ publishers, agents, topics, places, issues, events }: World): void {
    for (const { slug, name, url, description, country } of publishers)
      this.add("publisher", { id: seedId("Publisher", slug), slug, name, sortName: sortName(name), url, description, country, sample: this.sample });
    for (const { roles, partOf, ...agent } of agents) {
      this.add("agent", { id: agentId(agent.slug), ...agent, ...this.published(agent.name), partOfId: agentId(partOf) });
      for (const { key, organization, asOf, from, to, evidence, ...role } of roles) {
        const roleId = this.roleId(agent.slug, key);
        const dates = { ...partialDateColumns("asOf", asOf), ...partialDateColumns("from", from), ...partialDateColumns("to", to) };
        this.add("roleAssertion", {
          id: roleId,
          personId: agentId(agent.slug),
          organizationId: agentId(organization),
          ...role,
          ...dates,
          sortName: sortName(role.title),
          status: "PUBLISHED",
        });
        this.evidence(evidence, { roleId });
      }
    }
    for (const { parent, ...topic } of topics) this.add("topic", { id: topicId(topic.slug), ...topic, ...this.published(topic.name), parentId: topicId(parent) });
    for (const { names, partOf, outline, ...place } of places) {
      const label = [...new Set(names.map(({ name }) => name))].sort((a, b) => (sortName(a) < sortName(b) ? -1 : 1)).join(" / ");
      this.add("place", { id: placeId(place.slug), ...place, name: label, ...this.published(label), partOfId: placeId(partOf), ...(outline ? { outline } : {}) });
      names.forEach(({ name, language, usedBy, evidence }, at) => {
        const placeNameId = seedId("PlaceName", `${place.slug}/${at}`);
        this.add("placeName", { id: placeNameId, placeId: placeId(place.slug), name, sortName: sortName(name), language, usedById: agentId(usedBy), status: "PUBLISHED" });
        this.evidence(evidence ?? [], { placeNameId });
      });
    }
    for (const { places: where, parties, ...issue } of issues) {
      this.add("regionalIssue", { id: issueId(issue.slug), ...issue, ...this.published(issue.name) });
      for (const slug of where) this.add("issuePlace", { issueId: issueId(issue.slug), placeId: placeId(slug) });
      for (const { agent, role, evidence } of parties) {
        const partyId = seedId("IssueParty", `${issue.slug}/${agent}/${role}`);
        this.add("issueParty", { id: partyId, issueId: issueId(issue.slug), agentId: agentId(agent), role, status: "PUBLISHED" });
        this.evidence(evidence, { partyId });
      }
    }
    for (const { start, end, place: where, partOf, topics: agenda, participations, ...event } of events) {
      this.add("event", {
        id: eventId(event.slug),
        ...event,
        ...this.published(event.name),
        ...partialDateColumns("start", start),
        ...partialDateColumns("end", end),
        placeId: placeId(where),
        partOfId: eventId(partOf),
      });
      for (const slug of agenda) this.add("eventTopic", { eventId: eventId(event.slug), topicId: topicId(slug) });
      for (const { agent, delegation, capacity, planned, evidence } of participations) {
        const participationId = seedId("Participation", `${event.slug}/${agent}`);
        this.add("participation", {
          id: participationId,
          eventId: eventId(event.slug),
          agentId: agentId(agent),
          delegationId: agentId(delegation),
          capacity,
          planned,
          status: "PUBLISHED",
        });
        this.evidence(evidence, { participationId });
      }
    }
  }

  article(article: ArticleFile): void {
    const { slug, headline, rights } = article;
    const text = this.text(slug);
    const articleId = seedId("Article", slug);
    this.add("article", {
      id: articleId,
      slug,
      headline,
      ...this.published(headline),
      summary: article.summary,
      language: article.language,
      ...partialDateColumns("published", article.published),
      ...partialDateColumns("retrieved", article.retrieved),
      canonicalUrl: article.canonicalUrl,
      publisherId: seedId("Publisher", article.publisher),
      copyrightHolderId: agentId(article.copyrightHolder),
      byline: article.byline,
      rightsHolder: rights.holder,
      rightsNotice: rights.notice,
      rightsTerms: rights.terms,
      rightsLicense: rights.license,
      isAccessibleForFree: rights.isAccessibleForFree,
      textPolicy: rights.textPolicy,
      body: text.body?.text ?? null,
      textLength: text.length,
      textSha256: text.sha256,
      sourceSha256: text.sourceSha256,
      normalisation: text.normalisation,
    });
    const issues = new Set([...article.issues, ...article.statements.flatMap((statement) => statement.issues)]);
    for (const issue of issues) this.add("articleIssue", { articleId, issueId: issueId(issue) });
    for (const topic of article.topics) this.add("articleTopic", { articleId, topicId: topicId(topic) });
    for (const event of article.events) this.add("articleEvent", { articleId, eventId: eventId(event) });
    const verbatim = article.statements.map((statement, at) => this.statement(article, statement, at + 1)).join(" ");
    if (rights.textPolicy !== "FULL_TEXT" && verbatim.split(/\s+/).length > wordBudget.article)
      throw new Error(`${slug}: its statements show more than ${wordBudget.article} words of its text`);
    for (const mention of article.mentions) {
      const { start, end } = place(text, mention);
      this.add("mention", {
        id: seedId("Mention", `${slug}/${start}-${end}`),
        articleId,
        agentId: agentId(mention.agent),
        placeId: placeId(mention.place),
        surface: wordsOf(mention),
        reading: mention.reading,
        start,
        end,
      });
    }
  }

  /** Answers the statement's words that are the article's. */
  private statement(article: ArticleFile, statement: SeedStatement, position: number): string {
    const text = this.text(article.slug);
    const key = `${article.slug}#${statement.key}`;
    const statementId = seedId("Statement", key);
    const parts = statement.parts.map((part) => ({ kind: part.kind, ...place(text, part), text: "exact" in part ? part.exact : (part.text ?? null) }));
    const anchor = this.anchor(text, statement, parts);
    const withheld = article.rights.textPolicy === "LINK_ONLY" && statement.kind !== "DIRECT";
    const rendered = withheld || parts.some((part) => part.text === null);
    if (rendered && statement.rendering === undefined) throw new Error(`${key}: a rendering in our own words is needed`);
    const verbatim = parts.map((part) => (statement.kind === "MIXED" && part.kind === "QUOTED" ? `“${part.text ?? ""}”` : part.text)).join(" ");
    const roleId = statement.role === undefined ? null : this.roleId(statement.speaker, statement.role);
    const source = statement.source && place(text, statement.source);
    const cue = statement.cue && place(text, statement.cue);
    const sortDate = new Date(`${(statement.said ?? article.published).value}T00:00:00Z`);
    this.add("statement", {
      id: statementId,
      articleId: seedId("Article", article.slug),
      articleStatus: "PUBLISHED",
      textPolicy: article.rights.textPolicy,
      position,
      kind: statement.kind,
      text: rendered ? statement.rendering : verbatim,
      textIs: rendered ? "RENDERED" : "VERBATIM",
      cue: statement.cue ? wordsOf(statement.cue) : null,
      cueStart: cue?.start,
      cueEnd: cue?.end,
      sourceStart: source?.start,
      sourceEnd: source?.end,
      attributedAs: statement.attributedAs,
      reading: statement.reading,
      speakerId: agentId(statement.speaker),
      speakerStatus: "PUBLISHED",
      speakerRoleId: roleId,
      stanceHolderId: agentId(statement.stanceHolder),
      occasionId: eventId(statement.occasion),
      ...partialDateColumns("said", statement.said),
      sortDate,
      promptedBy: statement.promptedBy,
      hedged: statement.hedged,
      translated: statement.translated,
      reviewedById: seedEditorId,
      reviewedAt: reviewed,
      start: anchor.start,
      end: anchor.end,
      exact: anchor.exact,
      ...around(text, anchor),
      textSha256: text.sha256,
      exactSha256: anchor.exactSha256,
    });
    parts.forEach(({ kind, text: words, start, end }, at) => {
      this.add("statementPart", { id: seedId("StatementPart", `${key}/${at}`), statementId, position: at + 1, kind, text: words, start, end });
    });
    const listed = { statementId, sortDate, articleId: seedId("Article", article.slug), position };
    for (const issue of statement.issues) this.add("statementIssue", { ...listed, issueId: issueId(issue) });
    for (const topic of statement.topics) this.add("statementTopic", { ...listed, topicId: topicId(topic) });
    for (const agent of statement.addressees) this.add("statementAddressee", { statementId, agentId: agentId(agent) });
    for (const { issue, holder, text: words } of statement.positions) {
      const by = holder ?? statement.stanceHolder ?? statement.speaker;
      this.add("position", { id: seedId("Position", `${key}/${issue}/${by}`), issueId: issueId(issue), holderId: agentId(by), statementId, text: words });
    }
    const links = { RESTATES: statement.restates, DENIES: statement.denies, RESPONDS_TO: statement.respondsTo };
    for (const [kind, references] of Object.entries(links)) {
      for (const reference of references)
        this.add("statementLink", { fromId: statementId, toId: seedId("Statement", reference.includes("#") ? reference : `${article.slug}#${reference}`), kind });
    }
    return rendered ? "" : verbatim;
  }

  private anchor(text: Text, statement: SeedStatement, parts: readonly (Placed & { text: string | null })[]): Placed {
    const [first, last] = [parts[0], parts[parts.length - 1]];
    if (!first || !last) throw new Error(`${statement.key} has no parts`);
    if (text.body !== null) {
      const exact = text.body.slice(first.start, last.end);
      return { start: first.start, end: last.end, exact, exactSha256: sha256(exact) };
    }
    if (!statement.anchor) throw new Error(`\`seed record\` has not recorded the anchor of ${statement.key}`);
    return { ...statement.anchor, exact: parts.length === 1 && statement.kind === "DIRECT" ? first.text : null };
  }

  private evidence(items: readonly SeedEvidence[], owner: Owner): void {
    const [key] = Object.values(owner);
    items.forEach((item, at) => {
      const evidenceId = seedId("Evidence", `${key}/${at}`);
      if ("url" in item) {
        this.add("evidence", { id: evidenceId, source: "EXTERNAL", url: item.url, note: item.note, ...owner });
        return;
      }
      const text = this.text(item.article);
      const placed = place(text, item);
      this.add("evidence", {
        id: evidenceId,
        source: "ARTICLE",
        articleId: seedId("Article", item.article),
        ...placed,
        ...around(text, placed),
        textSha256: text.sha256,
        anchorState: "ANCHORED",
        ...owner,
      });
    });
  }

  private text(slug: string): Text {
    const text = this.texts.get(slug);
    if (!text) throw new Error(`there is no article ${slug}`);
    return text;
  }

  private roleId(person: string, key: string): string {
    return seedId("RoleAssertion", `${person}/${key}`);
  }

  private published(name: string) {
    return { sortName: sortName(name), sample: this.sample, status: "PUBLISHED" };
  }

  private add(model: string, row: Record<string, unknown>): void {
    (this.rows[model] ??= []).push(row);
  }
}

export const seedEditorId = seedId("Editor", "on-record");
/** The day on which the seed's annotations were last read through. */
const reviewed = new Date("2026-11-24T00:00:00Z");
