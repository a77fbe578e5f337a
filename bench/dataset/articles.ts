/** Articles with all that hangs on them, numbered in time. */
import { createHash } from "node:crypto";
import { sortName } from "../../src/shared/sort-name.js";
import type { RowBuffer } from "./copy.js";
import { Draft, quote } from "./quotation.js";
import { Random, Ranks, timedId } from "./random.js";
import { dayOf, isoDay, type DatasetSize } from "./size.js";
import { StatementMaker, type ArticleFacts } from "./statements.js";
import type { KnownAgent, World } from "./world.js";
import { clause, properName, slugOf, title } from "./words.js";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

const notices = {
  FULL_TEXT: "Published under an open licence.",
  EXCERPTS: "Excerpts may be quoted with attribution.",
  LINK_ONLY: "This material may not be published, broadcast, rewritten or redistributed.",
};

export class ArticleMaker {
  private readonly random = new Random("articles");
  private readonly speakerRanks: Ranks;
  private readonly issueRanks: Ranks;
  private readonly topicRanks: Ranks;
  private readonly statementMaker: StatementMaker;
  private madeArticles = 0;
  private madeStatements = 0;

  constructor(
    private readonly size: DatasetSize,
    private readonly rows: RowBuffer,
    private readonly world: World,
  ) {
    this.speakerRanks = new Ranks(size.speakers, 0.9);
    this.issueRanks = new Ranks(size.issues, 0.8);
    this.topicRanks = new Ranks(size.topics, 0.7);
    this.statementMaker = new StatementMaker(this.random, rows, world);
  }

  /** Makes the next articles, at most `count`; false when all are made. */
  make(count: number): boolean {
    for (let left = count; left > 0 && this.madeArticles < this.size.articles; left -= 1) this.article();
    return this.madeArticles < this.size.articles;
  }

  /** How many statements the next article has, so that in the end there are as many as the size says. */
  private statementCount(): number {
    const articles = this.size.articles - this.madeArticles;
    const statements = this.size.statements - this.madeStatements;
    if (articles === 1) return statements;
    return Math.max(1, Math.min(30, Math.round((statements / articles) * (0.2 + 1.6 * this.random.fraction()))));
  }

  /** Few speak in one article; in all articles together every speaker is met. */
  private speakersFor(count: number): KnownAgent[] {
    const due = this.world.agents[this.madeArticles % this.size.speakers] as KnownAgent;
    const others = Array.from({ length: Math.min(count - 1, this.random.between(1, 4)) }, () => this.world.agents[this.speakerRanks.draw(this.random)] as KnownAgent);
    return [due, ...others];
  }

  private article(): void {
    const { random, rows, size, world } = this;
    const [number, count] = [this.madeArticles, this.statementCount()];
    const day = dayOf(number, size);
    const facts: ArticleFacts = {
      // Some seconds apart, and so are their statements' IDs after them.
      id: timedId(random, day + (number % 6) * 10_000_000),
      clock: day + (number % 6) * 10_000_000,
      published: isoDay(day),
      textPolicy: random.weighted({ FULL_TEXT: 50, EXCERPTS: 30, LINK_ONLY: 20 }),
      status: random.weighted({ PUBLISHED: 94, CORRECTED: 3, DRAFT: 1, IN_REVIEW: 1, RETRACTED: 1 }),
      text: "",
      textSha256: "",
      speakers: this.speakersFor(count),
      issues: [...new Set([0, 1, 2].map(() => world.issues[this.issueRanks.draw(random)] as string))],
      topics: [...new Set([0, 1, 2, 3].map(() => world.topics[this.topicRanks.draw(random)] as string))],
      event: random.chance(0.4) ? (world.events[Math.floor((number / size.articles) * size.events)] ?? null) : null,
    };
    const draft = new Draft();
    const target = random.between(1_500, 5_600);
    const quotations = Array.from({ length: count }, (_, at) => {
      for (let filler = Math.min(((at + 1) / count) * target - 220, target); draft.length < filler;) this.narrate(draft);
      const speaker = facts.speakers[at === 0 ? 0 : random.between(0, facts.speakers.length - 1)] as KnownAgent;
      return { speaker, quotation: quote(draft, random, speaker.name) };
    });
    draft.write(`${clause(random, 8)}.`);
    facts.text = draft.text;
    facts.textSha256 = sha256(facts.text);
    this.articleRow(facts, number);
    const used = this.statementMaker.make(facts, quotations);
    for (const issueId of used) rows.add("ArticleIssue", { articleId: facts.id, issueId });
    for (const topicId of facts.topics) rows.add("ArticleTopic", { articleId: facts.id, topicId });
    if (facts.event !== null) rows.add("ArticleEvent", { articleId: facts.id, eventId: facts.event });
    this.madeArticles += 1;
    this.madeStatements += count;
  }

  private narrate(draft: Draft): void {
    draft.write(`${clause(this.random, this.random.between(7, 24))}.${this.random.chance(0.3) ? "\n\n" : " "}`);
  }

  private articleRow(facts: ArticleFacts, number: number): void {
    const { random, world } = this;
    const headline = title(random, random.between(5, 11));
    const publisher = world.publishers[random.chance(0.5) ? random.between(0, 4) : random.between(0, world.publishers.length - 1)] as World["publishers"][number];
    const holder = random.chance(0.7) ? random.pick(world.holders) : null;
    const slug = slugOf(headline, number);
    this.rows.add("Article", {
      id: facts.id,
      slug,
      headline,
      sortName: sortName(headline),
      summary: random.chance(0.8) ? `${clause(random, random.between(15, 45))}.` : null,
      language: random.weighted({ en: 80, "en-GB": 10, fr: 10 }),
      published: facts.published,
      publishedPrecision: "DAY",
      publishedPhrase: null,
      retrieved: facts.published,
      retrievedPrecision: "DAY",
      canonicalUrl: `${publisher.url}${slug}`,
      publisherId: publisher.id,
      copyrightHolderId: holder?.id ?? null,
      byline: random.chance(0.6) ? `By ${properName(random)} ${properName(random)}` : null,
      rightsHolder: holder?.name ?? null,
      rightsNotice: notices[facts.textPolicy],
      rightsTerms: random.chance(0.5) ? `${publisher.url}terms` : null,
      rightsLicense: facts.textPolicy === "FULL_TEXT" ? "CC-BY-4.0" : null,
      isAccessibleForFree: random.chance(0.8),
      textPolicy: facts.textPolicy,
      body: facts.textPolicy === "LINK_ONLY" ? null : facts.text,
      textLength: facts.text.length,
      textSha256: facts.textSha256,
      sourceSha256: sha256(`${facts.text}\n`),
      normalisation: "1",
      sample: false,
      status: facts.status,
      version: 1,
      createdAt: `${facts.published}T12:00:00Z`,
      updatedAt: `${facts.published}T12:00:00Z`,
    });
  }
}
