/** Puts rows that the public must not see among the seeded ones, so that visibility is tested at every place. */
import type { Prisma, PrismaClient } from "../../src/generated/prisma/client.js";
import type { PublicationStatus, StatementKind, TextOrigin, TextPolicy } from "../../src/generated/prisma/enums.js";
import { Random } from "./random.js";

const hidden: PublicationStatus[] = ["DRAFT", "IN_REVIEW", "UNPUBLISHED", "RETRACTED"];

let planted = 0;
/** IDs that are the same in every run. */
function newId(): string {
  planted += 1;
  return `0d1ff000-0000-4000-8000-${planted.toString(16).padStart(12, "0")}`;
}

/** Copies articles in every hidden state, and hides some of each kind of thing together with what hangs on it. */
export async function plantHiddenRows(prisma: PrismaClient): Promise<void> {
  planted = 0;
  const random = new Random(5);
  const [publisher] = await prisma.publisher.findMany({ orderBy: { slug: "asc" }, take: 1 });
  if (!publisher) throw new Error("there are no publishers");
  const publisherId = newId();
  await prisma.publisher.create({ data: { ...publisher, id: publisherId, slug: "publisher-of-nothing-visible" } });
  const articles = await prisma.article.findMany({ orderBy: { slug: "asc" } });
  const statuses: PublicationStatus[] = [...hidden, ...hidden, "CORRECTED", "PUBLISHED", "PUBLISHED", "PUBLISHED"];
  for (const [at, status] of statuses.entries()) {
    const article = articles[(at * 5) % articles.length];
    const policy = (["FULL_TEXT", "LINK_ONLY", "EXCERPTS"] as const)[at % 3] ?? "FULL_TEXT";
    if (article) await copyArticle(prisma, article.id, { status, textPolicy: policy, publisherId: hidden.includes(status) && at % 2 ? publisherId : article.publisherId }, at);
  }
  await hideSome(prisma, random);
  await blurSome(prisma, random);
  await roughenSome(prisma, random);
}

interface Changes {
  status: PublicationStatus;
  textPolicy: TextPolicy;
  publisherId: string;
}

/** Every word of the article goes into the copy, also where the copy's rights withhold it. */
async function copyArticle(prisma: PrismaClient, id: string, { status, textPolicy, publisherId }: Changes, copy: number): Promise<void> {
  const related = {
    statements: { include: { parts: true, addressees: true, issues: true, topics: true, positions: true } },
    mentions: true,
    topics: true,
    issues: true,
    events: true,
    evidence: true,
  };
  const { statements, mentions, topics, issues, events, evidence, ...article } = await prisma.article.findUniqueOrThrow({ where: { id }, include: related });
  const articleId = newId();
  const changed = {
    slug: `${article.slug}-copy-${copy}`,
    canonicalUrl: `${article.canonicalUrl}?copy=${copy}`,
    byline: copy % 2 ? "A. Copyist" : null,
    body: copy % 3 ? article.body : null,
  };
  await prisma.article.create({ data: { ...article, ...changed, id: articleId, publisherId, status, textPolicy } });
  await prisma.mention.createMany({ data: mentions.map((mention) => ({ ...mention, id: newId(), articleId })) });
  await prisma.articleTopic.createMany({ data: topics.map((topic) => ({ ...topic, articleId })) });
  await prisma.articleIssue.createMany({ data: issues.map((issue) => ({ ...issue, articleId })) });
  await prisma.articleEvent.createMany({ data: events.map((event) => ({ ...event, articleId })) });
  await prisma.evidence.createMany({ data: evidence.map((item) => ({ ...item, id: newId(), articleId })) });
  for (const { parts, addressees, issues: about, topics: subjects, positions, ...statement } of statements) {
    const statementId = newId();
    await prisma.statement.create({
      data: { ...statement, id: statementId, articleId, articleStatus: status, textPolicy, ...(textPolicy === "FULL_TEXT" ? {} : shortened(statement)) },
    });
    await prisma.statementPart.createMany({ data: parts.map((part) => ({ ...part, id: newId(), statementId })) });
    await prisma.statementAddressee.createMany({ data: addressees.map((addressee) => ({ ...addressee, statementId })) });
    await prisma.statementIssue.createMany({ data: about.map((issue) => ({ ...issue, statementId, articleId })) });
    await prisma.statementTopic.createMany({ data: subjects.map((topic) => ({ ...topic, statementId, articleId })) });
    await prisma.position.createMany({ data: positions.map((position) => ({ ...position, id: newId(), statementId })) });
    const links: Prisma.StatementLinkCreateManyInput[] = [
      { fromId: statementId, toId: statement.id, kind: "RESTATES" },
      { fromId: statement.id, toId: statementId, kind: "DENIES" },
      { fromId: statement.id, toId: statementId, kind: "RESPONDS_TO" },
    ];
    await prisma.statementLink.createMany({ data: links });
  }
}

/** Under the narrower policies most statements are given in our own words; the others are short. */
const shortened = ({ kind, text }: { kind: StatementKind; text: string }): { textIs: TextOrigin; text: string } =>
  kind === "DIRECT" && text.split(" ").length < 40 ? { textIs: "VERBATIM", text: text.length % 2 ? text : text.slice(0, -1) } : { textIs: "RENDERED", text: text.slice(0, 200) };

interface Model {
  findMany: (args: { select: { id: true }; orderBy: { id: "asc" } }) => Promise<{ id: string }[]>;
  update: (args: { where: { id: string }; data: object }) => Promise<unknown>;
}

/** One in so many rows of each model is hidden, another one corrected. */
const shares: [model: string, share: number][] = [
  ["agent", 12],
  ["roleAssertion", 7],
  ["regionalIssue", 6],
  ["issueParty", 7],
  ["event", 7],
  ["participation", 7],
  ["topic", 7],
  ["place", 7],
  ["placeName", 8],
  ["article", 15],
];

async function hideSome(prisma: PrismaClient, random: Random): Promise<void> {
  for (const [model, share] of shares) {
    const rows = (prisma as unknown as Record<string, Model>)[model] as Model;
    const all = await rows.findMany({ select: { id: true }, orderBy: { id: "asc" } });
    const chosen = random.some(all, Math.ceil(all.length / share) + 1);
    for (const [at, { id }] of chosen.entries()) await rows.update({ where: { id }, data: { status: at === 0 ? "CORRECTED" : hidden[at % hidden.length] } });
  }
}

/** Dates of every precision and absent ones, and statements that nobody has checked. */
async function blurSome(prisma: PrismaClient, random: Random): Promise<void> {
  const statements = await prisma.statement.findMany({ orderBy: { id: "asc" } });
  const dates = [
    { said: null, saidPrecision: null, saidPhrase: null },
    { said: new Date("2031-03-03T00:00:00Z"), saidPrecision: "WEEK" as const, saidPhrase: "last week" },
    { said: new Date("2031-05-01T00:00:00Z"), saidPrecision: "MONTH" as const, saidPhrase: null },
    { said: new Date("2030-01-01T00:00:00Z"), saidPrecision: "YEAR" as const, saidPhrase: null },
  ];
  for (const { id } of random.some(statements, 60)) {
    const checked = random.chance(0.5) ? {} : { reviewedAt: null, reviewedById: null };
    await prisma.statement.update({ where: { id }, data: { ...random.of(dates), ...checked, translated: random.of([null, true, false]), confidence: random.of([1, 0.5, 0.123]) } });
  }
  const [week, month, year] = await prisma.article.findMany({ orderBy: { slug: "asc" }, take: 3 });
  const publish = (id: string | undefined, published: string, publishedPrecision: "WEEK" | "MONTH" | "YEAR"): Promise<unknown> =>
    id === undefined ? Promise.resolve() : prisma.article.update({ where: { id }, data: { published: new Date(`${published}T00:00:00Z`), publishedPrecision } });
  await publish(week?.id, "2031-02-03", "WEEK");
  await publish(month?.id, "2031-04-01", "MONTH");
  await publish(year?.id, "2031-01-01", "YEAR");
}

/** Characters that JSON escapes, that cursors are made with, and that are more than one unit of UTF-16. */
const rough = '"a" \\ b/c\n\t\u0001\u007f\u2028|,;{}[]:\'%_$1 \u{1f600} é e\u0301 Σς </script>';

/** Texts, numbers and outlines that are easily written wrongly. */
async function roughenSome(prisma: PrismaClient, random: Random): Promise<void> {
  const order = { orderBy: { id: "asc" } } as const;
  for (const { id } of random.some(await prisma.article.findMany(order), 5))
    await prisma.article.update({
      where: { id },
      data: {
        headline: rough,
        sortName: rough,
        summary: rough,
        byline: rough,
        rightsNotice: rough,
        rightsTerms: "https://example.org/?q='%22,",
        retrieved: null,
        retrievedPrecision: null,
        retrievedPhrase: null,
        publishedPhrase: rough,
      },
    });
  for (const { id } of random.some(await prisma.agent.findMany(order), 8))
    await prisma.agent.update({ where: { id }, data: { name: rough, sortName: `${rough}|x`, description: rough, aliases: [rough, "", "null", "a,b", "{}"], sameAs: [] } });
  for (const { id } of random.some(await prisma.statement.findMany(order), 20))
    await prisma.statement.update({ where: { id }, data: { text: rough, cue: rough, attributedAs: rough, promptedBy: "", confidence: random.of([1e-9, 0, 0.1 + 0.2]) } });
  for (const { id } of random.some(await prisma.place.findMany(order), 5)) {
    const outline = { type: "Point", coordinates: [1e-7, -0.1, 12345678.9], note: rough, empty: [], nothing: null, "": {} };
    await prisma.place.update({ where: { id }, data: { name: rough, sortName: rough, latitude: -1e-7, longitude: 180, outline } });
  }
  for (const { id } of random.some(await prisma.statementPart.findMany(order), 20)) await prisma.statementPart.update({ where: { id }, data: { text: rough } });
}
