/** The statements of one article, with their parts, subjects and links. */
import { createHash } from "node:crypto";
import type { RowBuffer } from "./copy.js";
import type { Quotation } from "./quotation.js";
import { timedId, type Random } from "./random.js";
import type { KnownAgent, World } from "./world.js";
import { phrase } from "./words.js";

export interface ArticleFacts {
  id: string;
  /** Milliseconds that its statements' IDs count from. */
  clock: number;
  published: string;
  textPolicy: "FULL_TEXT" | "EXCERPTS" | "LINK_ONLY";
  status: string;
  text: string;
  textSha256: string;
  speakers: KnownAgent[];
  issues: string[];
  topics: string[];
  event: string | null;
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const context = 32;
/** Earlier statements that later ones can refer to. */
const remembered = 500;

export class StatementMaker {
  private readonly recent: string[] = [];
  private clock = 0;

  constructor(
    private readonly random: Random,
    private readonly rows: RowBuffer,
    private readonly world: World,
  ) {}

  /** Answers the issues that the statements are about. */
  make(article: ArticleFacts, quotations: readonly { speaker: KnownAgent; quotation: Quotation }[]): Set<string> {
    const used = new Set<string>();
    this.clock = article.clock;
    quotations.forEach(({ speaker, quotation }, at) => {
      const id = this.id();
      const stance = this.random.chance(0.12) ? this.random.pick(this.world.agents) : null;
      const sortDate = this.statement(id, article, at + 1, speaker, stance?.id ?? null, quotation);
      this.parts(id, article, quotation);
      for (const issue of this.subjects({ statementId: id, sortDate, articleId: article.id, position: at + 1 }, article)) {
        used.add(issue);
        if (this.random.chance(0.03))
          this.rows.add("Position", { id: this.id(), issueId: issue, holderId: stance?.id ?? speaker.id, statementId: id, text: phrase(this.random, this.random.between(6, 16)) });
      }
      this.links(id);
      if (at % 3 === 0) this.mention(article, speaker, quotation);
    });
    return used;
  }

  private id(): string {
    return timedId(this.random, (this.clock += 3));
  }

  /** Answers the date that lists are ordered by. */
  private statement(id: string, article: ArticleFacts, position: number, speaker: KnownAgent, stanceHolderId: string | null, quotation: Quotation): string {
    const { random } = this;
    const { kind, start, end, cue, attribution } = quotation;
    const exact = article.text.slice(start, end);
    const linkOnly = article.textPolicy === "LINK_ONLY";
    const rendered = linkOnly && kind !== "DIRECT";
    const shownExact = !linkOnly || (kind === "DIRECT" && quotation.parts.length === 1);
    // "Yesterday" is a day before; a week is as precise as some sources are.
    const said = random.weighted({ SAME: 60, UNKNOWN: 25, MONTH: 15 });
    const saidDay = said === "UNKNOWN" ? null : said === "SAME" ? article.published : `${article.published.slice(0, 8)}01`;
    const sortDate = saidDay ?? article.published;
    this.rows.add("Statement", {
      id,
      articleId: article.id,
      articleStatus: article.status,
      textPolicy: article.textPolicy,
      position,
      kind,
      text: rendered ? `${phrase(random, random.between(10, 30))}.` : quotation.text,
      textIs: rendered ? "RENDERED" : "VERBATIM",
      cue: cue.word,
      cueStart: cue.start,
      cueEnd: cue.end,
      sourceStart: attribution.start,
      sourceEnd: attribution.end,
      attributedAs: speaker.name,
      reading: speaker.kind === "PERSON" ? "NAME" : "DESCRIPTION",
      speakerId: speaker.id,
      speakerStatus: speaker.status,
      speakerRoleId: speaker.roleId !== null && random.chance(0.5) ? speaker.roleId : null,
      stanceHolderId,
      occasionId: article.event !== null && random.chance(0.3) ? article.event : null,
      said: saidDay,
      saidPrecision: said === "UNKNOWN" ? null : said === "SAME" ? "DAY" : "MONTH",
      saidPhrase: said === "MONTH" ? "earlier this month" : null,
      sortDate,
      promptedBy: random.chance(0.1) ? phrase(random, 8) : null,
      hedged: random.chance(0.1),
      translated: random.chance(0.5) ? random.chance(0.3) : null,
      confidence: random.between(50, 100) / 100,
      method: random.weighted({ RULES: 70, MANUAL: 30 }),
      reviewedById: null,
      reviewedAt: null,
      start,
      end,
      exact: shownExact ? exact : null,
      prefix: linkOnly ? null : article.text.slice(Math.max(0, start - context), start),
      suffix: linkOnly ? null : article.text.slice(end, end + context),
      textSha256: article.textSha256,
      exactSha256: sha256(exact),
      anchorState: "ANCHORED",
    });
    return sortDate;
  }

  private parts(statementId: string, article: ArticleFacts, { parts }: Quotation): void {
    parts.forEach(({ kind, text, start, end }, at) => {
      const withheld = article.textPolicy === "LINK_ONLY" && kind === "PARAPHRASED";
      this.rows.add("StatementPart", { id: this.id(), statementId, position: at + 1, kind, text: withheld ? null : text, start, end });
    });
  }

  /** Links a statement to its issues (1.25 on average), topics and addressees; answers the issues. */
  private subjects(listed: { statementId: string; sortDate: string; articleId: string; position: number }, article: ArticleFacts): string[] {
    const { random } = this;
    const issues = random.some(article.issues, Number(random.weighted({ 0: 18, 1: 44, 2: 27, 3: 11 })));
    for (const issueId of issues) this.rows.add("StatementIssue", { ...listed, issueId });
    for (const topicId of random.some(article.topics, Number(random.weighted({ 0: 40, 1: 45, 2: 15 })))) this.rows.add("StatementTopic", { ...listed, topicId });
    if (random.chance(0.05)) this.rows.add("StatementAddressee", { statementId: listed.statementId, agentId: random.pick(this.world.agents).id });
    return issues;
  }

  private links(statementId: string): void {
    if (this.recent.length > 10 && this.random.chance(0.06)) {
      const kind = this.random.weighted({ RESTATES: 60, DENIES: 25, RESPONDS_TO: 15 });
      this.rows.add("StatementLink", { fromId: statementId, toId: this.random.pick(this.recent), kind });
    }
    if (this.recent.length < remembered) this.recent.push(statementId);
    else this.recent[this.random.between(0, remembered - 1)] = statementId;
  }

  private mention(article: ArticleFacts, { id, name }: KnownAgent, { attribution: { start, end } }: Quotation): void {
    this.rows.add("Mention", { id: this.id(), articleId: article.id, agentId: id, placeId: null, surface: name, reading: "NAME", start, end });
  }
}
