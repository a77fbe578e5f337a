/** Lists as feeds and downloads: what the API answers, in other formats. */
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { readConfig } from "../../src/config.js";
import { parseTable } from "../exchange/parse-csv.js";
import { plantHiddenRows } from "../support/plant-hidden-rows.js";
import { startTestServer, type GraphqlError, type TestServer } from "../support/test-server.js";

const origin = "https://record.example";
const secret = "Unsaid words that nobody may read yet";
const hostile = `=cmd("x")\u202e <script>alert(1)</script> ]]> "a";\r\n'b' & ${"w".repeat(9_900)}`;
const names = ["articles", "statements", "speakers", "agents", "regionalIssues", "events", "topics", "places", "publishers"];

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ PUBLIC_URL: origin });
  const { prisma } = server.database;
  await plantHiddenRows(prisma);
  const [shown, drafted] = [
    await prisma.article.findFirstOrThrow({ where: { slug: "lantern-reef-beacon-relit" } }),
    await prisma.article.findFirstOrThrow({ where: { status: "DRAFT" } }),
  ];
  await prisma.article.update({ where: { id: shown.id }, data: { headline: hostile, textPolicy: "FULL_TEXT", status: "PUBLISHED" } });
  await prisma.statement.updateMany({ where: { articleId: shown.id }, data: { text: hostile } });
  await prisma.article.update({ where: { id: drafted.id }, data: { headline: secret, summary: secret } });
  await prisma.statement.updateMany({ where: { articleId: drafted.id, textIs: "RENDERED" }, data: { text: secret } });
});
afterAll(() => server.close());

const get = (address: string, init: RequestInit = {}): Promise<Response> => fetch(`${server.url}${address}`, init);
const textOf = async (address: string): Promise<string> => {
  const response = await get(address);
  expect(response.status, address).toBe(200);
  return response.text();
};
const linesOf = async (address: string): Promise<Record<string, unknown>[]> =>
  (await textOf(address))
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** All of a list, as the API answers it. */
async function answered<Node>(list: string, selection: string, rest = ""): Promise<Node[]> {
  const nodes: Node[] = [];
  for (let after: string | null = null; ;) {
    const page: Record<string, { nodes: Node[]; pageInfo: { endCursor: string; hasNextPage: boolean } }> = await server.ask(
      `query($after: String) { list: ${list}(first: 100, after: $after${rest}) { nodes { ${selection} } pageInfo { endCursor hasNextPage } } }`,
      { after },
    );
    const { list: found } = page as { list: { nodes: Node[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
    nodes.push(...found.nodes);
    if (!found.pageInfo.hasNextPage) return nodes;
    after = found.pageInfo.endCursor;
  }
}

interface Told {
  id: string;
  text: string;
  kind: string;
  confidence: number;
  speaker: { name: string; slug: string };
  said: { value: string; precision: string } | null;
  issues: { nodes: { slug: string; name: string }[] };
  anchor: { start: number; exact: string | null; exactSha256: string };
  article: {
    headline: string;
    language: string;
    canonicalUrl: string;
    citation: string;
    updatedAt: string;
    published: { value: string; precision: string };
    rights: { holder: string | null; notice: string | null };
  };
}
const told = `id text kind confidence speaker { name slug } said { value precision } issues(first: 50) { nodes { slug name } } anchor { start exact exactSha256 }
  article { headline language canonicalUrl citation updatedAt published { value precision } rights { holder notice } }`;

describe.each(names)("%s", (name) => {
  test("as CSV and JSON Lines are the whole list in its order, and nothing that is hidden", async () => {
    const ids = (await answered<{ id: string }>(name, "id")).map(({ id }) => id);
    const [table, lines] = [await textOf(`/lists/${name}.csv`), await textOf(`/lists/${name}.jsonl`)];
    expect(ids.length).toBeGreaterThan(0);
    expect(parseTable(table).map(({ id }) => id)).toEqual(ids);
    expect((await linesOf(`/lists/${name}.jsonl`)).map(({ id }) => id)).toEqual(ids);
    expect(table + lines).not.toContain(secret);
  });
});

test("a row has what the API answers of a statement, and whose words they are", async () => {
  const [rows, statements] = [parseTable(await textOf("/lists/statements.csv")), await answered<Told>("statements", told)];
  const unescaped = (text: string | undefined): string | undefined => text?.replace(/^'(?=[=+\-@])/, "");
  for (const [at, { id, text, kind, confidence, speaker, said, issues, anchor, article }] of statements.entries()) {
    const row = rows[at];
    expect({ ...row, text: unescaped(row?.["text"]), article_headline: unescaped(row?.["article_headline"]), credit: unescaped(row?.["credit"]) }).toMatchObject({
      id,
      permalink: `${origin}/statements/${id}`,
      text,
      kind,
      confidence: String(confidence),
      speaker: speaker.name,
      speaker_slug: speaker.slug,
      said: said?.value ?? "",
      said_precision: said?.precision ?? "",
      issues: issues.nodes.map(({ slug }) => slug).join("; "),
      anchor_start: String(anchor.start),
      anchor_exact_sha256: anchor.exactSha256,
      article_headline: article.headline,
      article_url: article.canonicalUrl,
      rights_holder: article.rights.holder ?? "",
      rights_notice: article.rights.notice ?? "",
      credit: article.citation,
    });
  }
});

test("a line has the same facts nested, and withholds what the API withholds", async () => {
  const [lines, statements] = [await linesOf("/lists/statements.jsonl"), await answered<Told>("statements", told)];
  expect(statements.some(({ anchor }) => anchor.exact === null)).toBe(true);
  expect(statements.some(({ text }) => text === hostile)).toBe(true);
  for (const [at, { issues, article, ...statement }] of statements.entries()) {
    const { citation, ...rest } = article;
    const { issues: about, ...line } = lines[at] as { issues: unknown };
    expect(line).toMatchObject({ ...statement, permalink: `${origin}/statements/${statement.id}`, article: { ...rest, credit: citation } });
    expect(about).toMatchObject(issues.nodes);
  }
});

test("filter and order are those of the API", async () => {
  const filter = { issueSlug: "south-china-sea", kind: ["DIRECT", "MIXED"] };
  const rows = parseTable(await textOf(`/lists/statements.csv?filter=${encodeURIComponent(JSON.stringify(filter))}&orderBy="OLDEST"`));
  const expected = await answered<{ id: string }>("statements", "id", ', orderBy: OLDEST, filter: { issueSlug: "south-china-sea", kind: [DIRECT, MIXED] }');
  expect(rows.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  expect(rows.length).toBeGreaterThan(0);
});

test("a list that is cut says where it goes on, and in pieces it is the whole", async () => {
  const whole = (await linesOf("/lists/statements.jsonl")).map(({ id }) => id);
  const pieces: unknown[] = [];
  for (let address: string | undefined = "/lists/statements.jsonl?first=31&orderBy=NEWEST"; address !== undefined;) {
    pieces.push(...(await linesOf(address)).map(({ id }) => id));
    const link: string | null = (await get(address, { method: "HEAD" })).headers.get("link");
    address = link === null ? undefined : /^<https:\/\/record\.example(.*)>; rel="next"$/.exec(link)?.[1];
  }
  expect(pieces).toEqual(whole);
});

/** Control characters that XML does not know. */
// eslint-disable-next-line no-control-regex
const forbidden = /[\0-\x08\x0b-\x1f]/g;

describe("a feed", () => {
  test("of statements says in Atom, RSS and JSON what the API answers, the newest first", async () => {
    const statements = (await answered<Told>("statements", told)).slice(0, 200);
    const atom = parseAtomFeed(await textOf("/lists/statements.atom?first=200"));
    const rss = parseRssFeed(await textOf("/lists/statements.rss?first=200"));
    const json = parseJsonFeed(await textOf("/lists/statements.json?first=200"));
    expect(atom.links).toContainEqual({ href: `${origin}/lists/statements.atom?first=200`, rel: "self", type: "application/atom+xml" });
    expect(json.feed_url).toBe(`${origin}/lists/statements.json?first=200`);
    const inXml = (text: string): string => text.replace(/\r\n?/g, "\n").replace(forbidden, "\ufffd").trim();
    for (const [at, { id, text, speaker, article, issues }] of statements.entries()) {
      const [urn, url] = [`urn:uuid:${id}`, `${origin}/statements/${id}`];
      const published = article.published.precision === "DAY" ? `${article.published.value}T00:00:00.000Z` : undefined;
      const entry = atom.entries?.[at];
      expect(entry).toMatchObject({ id: urn, content: { value: inXml(text), type: "text" }, updated: article.updatedAt, xml: { lang: article.language } });
      expect(entry?.published).toBe(published);
      expect(entry?.authors?.[0]).toEqual({ name: inXml(speaker.name), uri: `${origin}/speakers/${speaker.slug}` });
      expect(entry?.links?.[0]?.href).toBe(url);
      expect(entry?.rights?.value).toBe(inXml(`${article.rights.notice ?? ""}\n${article.citation}`));
      expect(entry?.categories?.slice(0, issues.nodes.length).map(({ term }) => term) ?? []).toEqual(issues.nodes.map(({ slug }) => slug));
      const escaped = inXml(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
      expect(rss.items?.[at]).toMatchObject({ guid: { value: urn, isPermaLink: false }, link: url, description: escaped, dc: { creators: [inXml(speaker.name)] } });
      expect(json.items?.[at]).toMatchObject({ id: urn, url, content_text: text.trim(), external_url: article.canonicalUrl, date_modified: article.updatedAt });
    }
    expect(atom.entries).toHaveLength(statements.length);
  });

  test("of articles holds no draft, and no character that XML forbids", async () => {
    const ids = (await answered<{ id: string }>("articles", "id")).map(({ id }) => `urn:uuid:${id}`);
    const texts = [await textOf("/lists/articles.atom?first=200"), await textOf("/lists/articles.rss?first=200"), await textOf("/lists/articles.json?first=200")];
    expect(parseAtomFeed(texts[0] ?? "").entries?.map(({ id }) => id)).toEqual(ids);
    for (const text of texts) expect(text).not.toContain(secret);
    expect(texts.slice(0, 2).join("")).not.toMatch(new RegExp(`${forbidden.source}|[\\ud800-\\udfff\\ufffe\\uffff]`, "u"));
  });

  test("is not sent again to those who have it, as long as nothing in it changes", async () => {
    const first = await get("/lists/articles.atom");
    expect(first.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    const etag = first.headers.get("etag") ?? "";
    const again = await get("/lists/articles.atom", { headers: { "if-none-match": etag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const { prisma } = server.database;
    await prisma.article.update({ where: { slug: "lantern-reef-beacon-relit" }, data: { byline: "Ada Quill" } });
    expect((await get("/lists/articles.atom", { headers: { "if-none-match": etag } })).status).toBe(200);
  });

  test("that was kept is not given again once a name in it has changed", async () => {
    const address = "/lists/statements.atom?first=50";
    const keeper = await startTestServer({ PUBLIC_URL: origin, CACHE_MB: "10" });
    try {
      const fetched = async (): Promise<Response> => fetch(`${keeper.url}${address}`);
      await vi.waitFor(async () => {
        await fetched();
        const before = keeper.statements.length;
        await fetched();
        expect(keeper.statements).toHaveLength(before);
      });
      await keeper.database.prisma.publisher.updateMany({ data: { name: "Renamed Gazette" } });
      await vi.waitFor(async () => {
        expect(await (await fetched()).text()).toContain("Renamed Gazette");
      }, 3_000);
    } finally {
      await keeper.close();
    }
  });

  test("has 50 entries unless told, and names the next ones", async () => {
    const feed = parseAtomFeed(await textOf("/lists/statements.atom"));
    expect(feed.entries).toHaveLength(50);
    const next = feed.links?.find(({ rel }) => rel === "next")?.href?.slice(origin.length) ?? "";
    const ids = (await linesOf("/lists/statements.jsonl?first=100")).map(({ id }) => `urn:uuid:${String(id)}`);
    expect(parseAtomFeed(await textOf(next)).entries?.map(({ id }) => id)).toEqual(ids.slice(50));
  });
});

describe("a request", () => {
  test.for<[status: number, argument: string | undefined, address: string]>([
    [404, undefined, "/lists/nothing.csv"],
    [404, undefined, "/lists/topics.atom"],
    [404, undefined, "/lists/articles.pdf"],
    [400, "first", "/lists/articles.atom?first=201"],
    [400, "after", "/lists/articles.csv?after=nonsense"],
    [400, "filter", "/lists/articles.csv?filter=["],
    [400, "filter", "/lists/articles.csv?filter=[1]"],
    [400, "filter", '/lists/articles.csv?filter={"nothing":1}'],
    [400, "filter.kind[0]", '/lists/statements.csv?filter={"kind":["SUNG"]}'],
    [400, "filter.said.from", '/lists/statements.csv?filter={"said":{"from":"yesterday"}}'],
    [400, "filter.text", `/lists/statements.csv?filter={"text":"${"x".repeat(501)}"}`],
    [400, "orderBy", "/lists/articles.csv?orderBy=LOUDEST"],
    [400, "page", "/lists/articles.csv?page=2"],
  ])("is refused with %i (%s)", async ([status, argument, address]) => {
    const response = await get(address);
    const { errors } = (await response.json()) as { errors: GraphqlError[] };
    expect([response.status, errors[0]?.extensions.code, errors[0]?.extensions.argument]).toEqual([status, status === 404 ? "NOT_FOUND" : "INVALID_INPUT", argument]);
  });

  test("that asks for what only editors may filter by is refused, whoever asks", async () => {
    const response = await get('/lists/articles.csv?filter={"status":["DRAFT"]}');
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("UNAUTHENTICATED");
  });

  test("by HEAD is told what GET would be, without the list", async () => {
    const head = await get("/lists/statements.csv?first=5", { method: "HEAD" });
    expect([head.status, head.headers.get("content-type"), await head.text()]).toEqual([200, "text/csv; charset=utf-8; header=present", ""]);
    expect(head.headers.get("content-disposition")).toBe('attachment; filename="statements.csv"');
    expect(head.headers.get("link")).toContain('rel="next"');
  });

  test("is counted", async () => {
    expect(await textOf("/metrics")).toMatch(/on_record_http_requests_total\{path="\/lists",status="200"\} [1-9]/);
  });
});

test("a list is charged by its rows, and refused before its first byte when its client has not as many left", async () => {
  const limited = await startTestServer({ RATE_LIMIT: "20000" });
  const left = async (address: string): Promise<[status: number, left: number]> => {
    const response = await fetch(`${limited.url}${address}`);
    await response.text();
    return [response.status, Number(/r=(\d+)/.exec(response.headers.get("ratelimit") ?? "")?.[1])];
  };
  const [, before] = await left("/lists/statements.csv?first=1");
  const [, after] = await left("/lists/statements.csv?first=11");
  expect(before - after).toBeGreaterThan(11 * 50);
  const [status] = await left("/lists/statements.csv");
  expect(status).toBe(429);
  await limited.close();
});

test("pages are as small as an operation may be large", async () => {
  const small = await startTestServer({ ROW_BUDGET: "1500", MAX_PAGE_SIZE: "20" });
  const rows = parseTable(await (await fetch(`${small.url}/lists/statements.csv`)).text());
  const { statements } = await small.ask<{ statements: { totalCount: number } }>("{ statements { totalCount } }");
  expect(new Set(rows.map(({ id }) => id)).size).toBe(statements.totalCount);
  const tiny = await startTestServer({ ROW_BUDGET: "5" });
  const refused = await fetch(`${tiny.url}/lists/statements.csv`);
  expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining("TOO_COSTLY")]);
  await Promise.all([small.close(), tiny.close()]);
});

test.for<[given: string, told: string | undefined]>([
  ["https://record.example", "https://record.example"],
  ["https://Record.example:443/", "https://record.example"],
  ["http://127.0.0.1:8080", "http://127.0.0.1:8080"],
  ["https://record.example/news", undefined],
  ["https://mira:secret@record.example", undefined],
  ["ftp://record.example", undefined],
  ["record.example", undefined],
  ["http://:80", undefined],
])("PUBLIC_URL=%s is an origin or refused", ([given, expected]) => {
  if (expected === undefined) expect(() => readConfig({ PUBLIC_URL: given })).toThrow("PUBLIC_URL");
  else expect(readConfig({ PUBLIC_URL: given }).publicUrl).toBe(expected);
});

test("links lead to this machine unless PUBLIC_URL says otherwise", () => {
  expect(readConfig({ PORT: "4321" }).publicUrl).toBe("http://localhost:4321");
});
