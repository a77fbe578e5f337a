/** Pages as the server renders them. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../support/test-server.js";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

test.each([
  "/",
  "/articles",
  "/articles/china-us-to-discuss-cybersecurity-at-forum",
  "/statements",
  "/statements?issue=lantern-reef&kind=DIRECT&order=OLDEST",
  "/speakers",
  "/speakers/zheng-zeguang",
  "/issues",
  "/issues/lantern-reef",
  "/compare?issue=lantern-reef&speakers=ingrid-aldous&speakers=despina-karavela",
  "/search?q=reef",
  "/events",
  "/events/us-china-strategic-and-economic-dialogue-2013",
  "/topics",
  "/topics/diplomacy",
  "/places",
  "/publishers",
  "/about",
])("%s is read by one SQL statement, and says in its head what it is", async (path) => {
  const before = server.statements.length;
  const response = await fetch(server.url + path);
  expect(response.status).toBe(200);
  expect(server.statements.length - before).toBe(1);
  const html = await response.text();
  expect(html).toMatch(/<title>[^<]+On Record<\/title>/);
  for (const part of ['<meta name="description" content="', '<link rel="canonical" href="', '<meta property="og:title" content="', '<meta property="og:type" content="'])
    expect(html).toContain(part);
});

test.each([
  ["/articles/china-us-to-discuss-cybersecurity-at-forum", "NewsArticle"],
  ["/speakers/zheng-zeguang", "Person"],
])("%s tells machines that it is a %s", async (path, type) => {
  const html = await (await fetch(server.url + path)).text();
  const [, data = ""] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? [];
  expect(JSON.parse(data)).toMatchObject({ "@context": "https://schema.org", "@type": type });
});

test("a page that was not changed is not sent again", async () => {
  const first = await fetch(`${server.url}/about`);
  const tag = first.headers.get("etag") ?? "";
  expect((await fetch(`${server.url}/about`, { headers: { "if-none-match": tag } })).status).toBe(304);
});
