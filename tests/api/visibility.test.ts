/** What is not published, and what the rights withhold, shows nowhere. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../support/test-server.js";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const everywhere = `query($article: String!, $agent: String!, $issue: String!, $word: String!, $ids: [ID!]!) {
  article(slug: $article) { id }
  articles(filter: { or: [{ headline: $word }, { speakerSlug: $agent }, { issueSlug: $issue }] }) { totalCount nodes { id } }
  speaker(slug: $agent) { id }
  speakers(filter: { name: $word }) { totalCount }
  agents(filter: { name: $word }) { totalCount }
  regionalIssue(slug: $issue) { id }
  statements(filter: { or: [{ text: $word }, { articleSlug: $article }, { speakerSlug: $agent }, { issueSlug: $issue }, { id: $ids }] }) { totalCount nodes { id } pageInfo { hasNextPage } }
  nodes(ids: $ids) { __typename }
}`;

const nothing = {
  article: null,
  articles: { totalCount: 0, nodes: [] },
  speaker: null,
  speakers: { totalCount: 0 },
  agents: { totalCount: 0 },
  regionalIssue: null,
  statements: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } },
};

describe.each(["DRAFT", "IN_REVIEW", "RETRACTED", "UNPUBLISHED"] as const)("%s", (status) => {
  test("an article is gone with its statements, and comes back when it is published", async () => {
    const { prisma } = server.database;
    const slug = "lantern-reef-beacon-relit";
    const { id, statements } = await prisma.article.findUniqueOrThrow({ where: { slug }, include: { statements: true } });
    const ids = [id, ...statements.map((statement) => statement.id)];
    const count = "{ statements { totalCount } articles { totalCount } }";
    const before = await server.ask<Record<string, { totalCount: number }>>(count);
    await prisma.article.update({ where: { id }, data: { status } });
    const hidden = await server.ask<{ nodes: unknown[] }>(everywhere, { article: slug, agent: "nobody", issue: "nothing", word: statements[0]?.text ?? "", ids });
    expect(hidden).toEqual({ ...nothing, nodes: ids.map(() => null) });
    const now = await server.ask<Record<string, { totalCount: number }>>(count);
    expect([now["statements"]?.totalCount, now["articles"]?.totalCount]).toEqual([
      (before["statements"]?.totalCount ?? 0) - statements.length,
      (before["articles"]?.totalCount ?? 0) - 1,
    ]);
    await prisma.article.update({ where: { id }, data: { status: "CORRECTED" } });
    expect(await server.ask(count)).toEqual(before);
    await prisma.article.update({ where: { id }, data: { status: "PUBLISHED" } });
  });

  test("an agent is gone with its statements, parties, positions and names", async () => {
    const { prisma } = server.database;
    const slug = "government-of-china";
    await prisma.agent.update({ where: { slug }, data: { status } });
    const hidden = await server.ask(`{
      speaker(slug: "${slug}") { id }
      beijing: statements(filter: { articleSlug: "china-us-to-discuss-cybersecurity-at-forum" }) { nodes { attributedAs stanceHolder { name } } }
      issue: regionalIssue(slug: "south-china-sea") { parties { agent { slug } } positions { text } places { names { name usedBy { slug } } } }
      event(slug: "us-china-strategic-and-economic-dialogue-2013") { participations { delegation { slug } } }
      zheng: speaker(slug: "zheng-zeguang") { partOf { slug } ... on Person { roles { nodes { organization { slug } } } } }
      filtered: agents(filter: { partOf: "${(await prisma.agent.findUniqueOrThrow({ where: { slug } })).id}" }) { totalCount }
      stances: statements(filter: { hasStanceHolder: true, sample: false }) { totalCount }
    }`);
    await prisma.agent.update({ where: { slug }, data: { status: "PUBLISHED" } });
    const text = JSON.stringify(hidden);
    expect(text).not.toContain(slug);
    expect(text).not.toContain("Beijing");
    expect(hidden).toMatchObject({ speaker: null, issue: { positions: [] }, zheng: { partOf: null }, filtered: { totalCount: 0 }, stances: { totalCount: 0 } });
  });

  test("a role, a party and a participation are gone by themselves", async () => {
    const { prisma } = server.database;
    const read = `{ speaker(slug: "john-kerry") { participations { capacity } ... on Person { roles { totalCount } } } regionalIssue(slug: "south-china-sea") { parties { role } } }`;
    await prisma.roleAssertion.updateMany({ data: { status } });
    await prisma.issueParty.updateMany({ data: { status } });
    await prisma.participation.updateMany({ data: { status } });
    const hidden = await server.ask(read);
    await prisma.roleAssertion.updateMany({ data: { status: "PUBLISHED" } });
    await prisma.issueParty.updateMany({ data: { status: "PUBLISHED" } });
    await prisma.participation.updateMany({ data: { status: "PUBLISHED" } });
    expect(hidden).toEqual({ speaker: { participations: [], roles: { totalCount: 0 } }, regionalIssue: { parties: [] } });
  });
});

test("a publisher of drafts only is not listed", async () => {
  const { prisma } = server.database;
  const slug = "phys-org";
  await prisma.article.updateMany({ where: { publisher: { slug } }, data: { status: "DRAFT" } });
  const hidden = await server.ask(`{ publisher(slug: "${slug}") { id } publishers(filter: { name: "Phys" }) { totalCount } }`);
  await prisma.article.updateMany({ where: { publisher: { slug } }, data: { status: "PUBLISHED" } });
  expect(hidden).toEqual({ publisher: null, publishers: { totalCount: 0 } });
});

describe("rights", () => {
  interface Words {
    articles: {
      nodes: {
        slug: string;
        rights: { textPolicy: string };
        body: { __typename: string; text?: string };
        statements: {
          nodes: {
            kind: string;
            text: string;
            textIs: string;
            parts: { kind: string; text: string | null }[];
            anchor: { exact: string | null; prefix: string | null; suffix: string | null };
          }[];
        };
      }[];
    };
  }
  const query = `{ articles(first: 40, filter: { sample: true }) { nodes { slug rights { textPolicy } body { __typename ... on ArticleText { text } }
    statements(first: 50) { nodes { kind text textIs parts { kind text } anchor { exact prefix suffix } } } } } }`;

  test("the body is text under FULL_TEXT only, and anchors then match it", async () => {
    const { articles } = await server.ask<Words>(query);
    const policies = new Set(articles.nodes.map(({ rights }) => rights.textPolicy));
    expect([...policies].sort()).toEqual(["EXCERPTS", "FULL_TEXT", "LINK_ONLY"]);
    for (const { rights, body, statements } of articles.nodes) {
      expect(body.__typename).toBe(rights.textPolicy === "FULL_TEXT" ? "ArticleText" : "TextWithheld");
      for (const { anchor } of statements.nodes) if (body.text !== undefined) expect(body.text).toContain(`${anchor.prefix ?? "?"}${anchor.exact ?? "?"}${anchor.suffix ?? "?"}`);
    }
  });

  test("excerpts stay within their budget and carry nothing around them", async () => {
    const { articles } = await server.ask<Words>(query);
    const words = (text: string) => text.split(/\s+/).length;
    const excerpted = articles.nodes.filter(({ rights }) => rights.textPolicy === "EXCERPTS");
    expect(excerpted.length).toBeGreaterThan(0);
    for (const { statements } of excerpted) {
      const shown = statements.nodes.filter(({ textIs }) => textIs === "VERBATIM");
      for (const { text, anchor } of shown) {
        expect(words(text)).toBeLessThanOrEqual(50);
        expect([anchor.prefix, anchor.suffix]).toEqual([null, null]);
        expect(anchor.exact === null || anchor.exact === text).toBe(true);
      }
      expect(shown.reduce((sum, { text }) => sum + words(text), 0)).toBeLessThanOrEqual(150);
    }
  });

  test("under LINK_ONLY only quoted words are the article's, though the server keeps its text", async () => {
    const { articles } = await server.ask<Words>(query);
    const linked = articles.nodes.filter(({ rights }) => rights.textPolicy === "LINK_ONLY");
    expect(linked.length).toBeGreaterThan(0);
    for (const { slug, statements } of linked) {
      const { body } = await server.database.prisma.article.findUniqueOrThrow({ where: { slug } });
      for (const { kind, text, textIs, parts, anchor } of statements.nodes) {
        expect(textIs).toBe(kind === "DIRECT" ? "VERBATIM" : "RENDERED");
        if (kind === "INDIRECT") expect(body).not.toContain(text);
        if (anchor.exact !== null) expect([kind, anchor.exact]).toEqual(["DIRECT", text]);
        for (const part of parts) if (part.kind === "PARAPHRASED") expect(part.text).toBeNull();
      }
    }
  });

  test("withheld words are not found by filters either", async () => {
    const { prisma } = server.database;
    const { body } = await prisma.article.findFirstOrThrow({ where: { textPolicy: "LINK_ONLY", body: { not: null } } });
    const words = (body ?? "").split(/\s+/);
    for (let at = 0; at + 4 <= words.length; at += 4) {
      const text = words.slice(at, at + 4).join(" ");
      const { statements } = await server.ask<{ statements: { nodes: { text: string }[] } }>("query($text: String!) { statements(filter: { text: $text }) { nodes { text } } }", {
        text,
      });
      for (const found of statements.nodes) expect(found.text.toLowerCase()).toContain(text.toLowerCase());
    }
  });
});
