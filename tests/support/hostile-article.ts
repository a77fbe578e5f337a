/** A published article in which every text tries to be more than text. */
import type { TestServer } from "./test-server.js";

const markup = `<img src=x onerror="globalThis.hacked=1"><script>globalThis.hacked=1</script><b>bold</b></script><!-- `;
/** Overrides the direction of what follows it, and never ends. */
const override = "\u202e\u2066";
const long = "zorvex".repeat(1_667);

const text = `---
title: Harbour ${markup}
date: 2035-05-05
license: CC-BY-4.0
url: https://pier.example/hostile
---
Harbour master Ilse Brandvold of Sorovia said on Monday that ${long} would stay closed. "We ${override} will not ${markup} reopen a pier that moves," Brandvold said.

Estmere rejected that, saying the pier is ${long}.
`;

export async function plantHostileArticle(server: TestServer): Promise<{ slug: string }> {
  const { importArticle } = await server.askAs<{ importArticle: { articles: { id: string; slug: string }[] } }>(
    "EDITOR",
    "mutation($input: ImportArticleInput!) { importArticle(input: $input) { articles { id slug } userErrors { message } } }",
    { input: { name: "pier.txt", content: text, policy: "FULL_TEXT" } },
  );
  const [article] = importArticle.articles;
  if (!article) throw new Error(`nothing was imported: ${JSON.stringify(importArticle)}`);
  const { publishArticle } = await server.askAs<{ publishArticle: { userErrors: unknown[] } }>(
    "PUBLISHER",
    "mutation($input: PublishArticleInput!) { publishArticle(input: $input) { userErrors { code message } } }",
    { input: { id: article.id, force: true, reason: "to see what comes of it" } },
  );
  if (publishArticle.userErrors.length > 0) throw new Error(JSON.stringify(publishArticle.userErrors));
  const { prisma } = server.database;
  await prisma.article.update({ where: { slug: article.slug }, data: { headline: `Harbour ${markup}`, summary: `${override}${markup}${long}`, byline: markup } });
  await prisma.agent.updateMany({
    where: { name: { contains: "Brandvold" } },
    data: { name: `Brandvold ${markup}`, description: `${markup}${long}`, sameAs: ["javascript:globalThis.hacked=1"] },
  });
  return { slug: article.slug };
}
