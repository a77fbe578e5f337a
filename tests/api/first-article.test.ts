/** What a careful reader records of the first article comes back through the API. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../support/test-server.js";

const slug = "china-us-to-discuss-cybersecurity-at-forum";
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

interface Named {
  name: string;
}
interface SeedStatement {
  position: number;
  kind: string;
  text: string;
  textIs: string;
  attributedAs: string;
  reading: string;
  hedged: boolean;
  promptedBy: string | null;
  translated: boolean | null;
  speaker: Named & { __typename: string; unnamed: boolean };
  stanceHolder: Named | null;
  speakerRole: { title: string } | null;
  denies: { position: number }[];
  restates: { position: number }[];
  issues: { nodes: { slug: string }[] };
  parts: { kind: string; text: string | null }[];
  anchor: { start: number; end: number; exact: string | null; prefix: string | null; suffix: string | null; exactSha256: string; state: string };
}

async function statements(): Promise<SeedStatement[]> {
  const { article } = await server.ask<{ article: { statements: { nodes: SeedStatement[] } } }>(
    `query($slug: String!) { article(slug: $slug) { statements(first: 50) { nodes {
      position kind text textIs attributedAs reading hedged promptedBy translated
      speaker { __typename name unnamed } stanceHolder { name } speakerRole { title }
      denies { position } restates { position } issues { nodes { slug } } parts { kind text }
      anchor { start end exact prefix suffix exactSha256 state } } } } }`,
    { slug },
  );
  return article.statements.nodes;
}

test("head, publisher and rights are as printed, and the body is withheld", async () => {
  const { article } = await server.ask<{ article: Record<string, unknown> }>(
    `query($slug: String!) { article(slug: $slug) { headline language byline published { value precision } retrieved { value precision } canonicalUrl sample
      publisher { name } copyrightHolder { __typename name } rights { holder notice textPolicy isAccessibleForFree }
      body { __typename ... on TextWithheld { reason notice canonicalUrl } } citation } }`,
    { slug },
  );
  expect(article).toMatchObject({
    headline: "China, US to discuss cybersecurity at forum",
    byline: null,
    published: { value: "2013-07-05", precision: "DAY" },
    retrieved: { value: "2024-04-19", precision: "DAY" },
    sample: false,
    publisher: { name: "Phys.org" },
    copyrightHolder: { __typename: "Organization", name: "The Associated Press" },
    rights: { holder: "The Associated Press", textPolicy: "LINK_ONLY", isAccessibleForFree: true },
    body: { __typename: "TextWithheld", reason: "RIGHTS" },
  });
  expect(article["canonicalUrl"]).toMatch(/^https:\/\/phys\.org\/news\/2013-07-china-.*\.html$/);
  expect(article["citation"]).toBe(`${String(article["headline"])}. (2013, July 5). Phys.org. ${String(article["canonicalUrl"])}`);
});

test("speakers are the four that speak, and nobody else", async () => {
  const { article } = await server.ask<{ article: { speakers: { totalCount: number; nodes: (Named & { __typename: string })[] } } }>(
    `{ article(slug: "${slug}") { speakers { totalCount nodes { __typename name } } } }`,
  );
  expect(article.speakers.totalCount).toBe(4);
  expect(article.speakers.nodes).toEqual([
    { __typename: "Government", name: "Government of China" },
    { __typename: "Group", name: "officials" },
    { __typename: "Group", name: "security experts" },
    { __typename: "Person", name: "Zheng Zeguang" },
  ]);
});

test("two groups of one article are not merged, and one of them does not speak", async () => {
  const { agents, speakers } = await server.ask<Record<"agents" | "speakers", { nodes: Named[] }>>(`{
    agents(filter: { name: "security", sample: false }) { nodes { name } }
    speakers(filter: { name: "security", sample: false }) { nodes { name } } }`);
  expect(agents.nodes.map(({ name }) => name)).toEqual(["National Security Agency", "security consultants", "security experts"]);
  expect(speakers.nodes.map(({ name }) => name)).toEqual(["security experts"]);
});

describe("its nine statements", () => {
  test("have the kinds, speakers and stances of the text", async () => {
    const found = await statements();
    expect(found.map(({ kind, speaker }) => `${kind} ${speaker.name}`)).toEqual([
      "INDIRECT officials",
      "INDIRECT officials",
      "DIRECT Zheng Zeguang",
      "INDIRECT security experts",
      "INDIRECT Government of China",
      "DIRECT Zheng Zeguang",
      "MIXED Zheng Zeguang",
      "DIRECT Zheng Zeguang",
      "MIXED Zheng Zeguang",
    ]);
    expect(found[3]).toMatchObject({ hedged: true, reading: "DESCRIPTION" });
    expect(found[4]).toMatchObject({ attributedAs: "Beijing", reading: "METONYM", denies: [{ position: 4 }] });
    expect(found[5]?.promptedBy).toContain("Snowden");
    expect(found[6]).toMatchObject({ stanceHolder: { name: "Government of China" }, speakerRole: { title: "assistant foreign minister" } });
    expect(found.map(({ translated }) => translated)).toEqual(Array(9).fill(null));
  });

  test("repeat words that the first had used", async () => {
    const found = await statements();
    expect(found[7]?.restates).toEqual([{ position: 7 }]);
    expect(found[8]?.restates).toEqual([{ position: 7 }]);
    const again = found.slice(6).map(({ parts }) => parts.some(({ kind, text }) => kind === "QUOTED" && text?.includes("do more to contribute")));
    expect(again).toEqual([true, true, true]);
    expect(new Set(found.map(({ anchor }) => anchor.start)).size).toBe(9);
  });

  test("show nobody's words but the officials'", async () => {
    for (const { kind, text, textIs, parts, anchor } of await statements()) {
      expect(textIs).toBe(kind === "DIRECT" ? "VERBATIM" : "RENDERED");
      expect(anchor.exact).toBe(kind === "DIRECT" ? text : null);
      expect([anchor.prefix, anchor.suffix]).toEqual([null, null]);
      for (const part of parts) expect(part.text === null).toBe(part.kind === "PARAPHRASED");
      expect(anchor.exactSha256).toMatch(/^[0-9a-f]{64}$/);
      expect(anchor.state).toBe("ANCHORED");
    }
  });
});

test("Snowden is a former employee and does not speak", async () => {
  const { speaker } = await server.ask(
    `{ speaker(slug: "edward-snowden") { name statements { totalCount } ... on Person { roles { nodes { title former organization { name } evidence { source anchor { start exact } } } } } } }`,
  );
  expect(speaker).toEqual({
    name: "Edward Snowden",
    statements: { totalCount: 0 },
    roles: {
      nodes: [
        {
          title: "NSA employee",
          former: true,
          organization: { name: "National Security Agency" },
          evidence: [{ source: "ARTICLE", anchor: { start: expect.any(Number) as number, exact: null } }],
        },
      ],
    },
  });
});

test("both issues have their parties, and only one list of parties is complete", async () => {
  const read = `{ partiesComplete parties { role agent { slug } evidence { source } } positions { holder { slug } statement { speaker { slug } } } }`;
  const { south, east } = await server.ask<Record<string, { parties: { role: string; agent: { slug: string }; evidence: unknown[] }[] }>>(
    `{ south: regionalIssue(slug: "south-china-sea") ${read} east: regionalIssue(slug: "east-china-sea-islands") ${read} }`,
  );
  const positions = [{ holder: { slug: "government-of-china" }, statement: { speaker: { slug: "zheng-zeguang" } } }];
  expect(south).toMatchObject({ partiesComplete: false, positions });
  expect(east).toMatchObject({ partiesComplete: true, positions });
  const parties = (issue: typeof south) => issue?.parties.map(({ role, agent }) => `${role} ${agent.slug}`);
  expect(parties(south)).toEqual([
    "CLAIMANT government-of-china",
    "CLAIMANT government-of-the-philippines",
    "CLAIMANT government-of-vietnam",
    "ASKED_TO_CONTRIBUTE government-of-the-united-states",
  ]);
  expect(parties(east)).toEqual(["CLAIMANT government-of-china", "CLAIMANT government-of-japan", "ASKED_TO_CONTRIBUTE government-of-the-united-states"]);
});

test("the islands' names come from elsewhere, all of them", async () => {
  const { place } = await server.ask<{ place: { names: { name: string; evidence: { source: string; url: string | null }[] }[] } }>(
    `{ place(slug: "islands-in-the-east-china-sea") { names { name evidence { source url } } } }`,
  );
  expect(place.names.length).toBeGreaterThanOrEqual(4);
  for (const { evidence } of place.names) expect(evidence).toEqual([{ source: "EXTERNAL", url: expect.stringMatching(/^https:/) as string }]);
});

test("the dialogue is planned for next week, to the week, with its envoys", async () => {
  const { event } = await server.ask(
    `{ event(slug: "us-china-strategic-and-economic-dialogue-2013") { start { value precision phrase } end { value } place { name } topics { nodes { slug } } parts { slug } participations { agent { name } delegation { slug } capacity planned } } }`,
  );
  expect(event).toEqual({
    start: { value: "2013-07-08", precision: "WEEK", phrase: "next week" },
    end: null,
    place: { name: "Washington" },
    topics: { nodes: [{ slug: "climate-change" }, { slug: "computer-security" }, { slug: "finance" }] },
    parts: [{ slug: "us-china-cybersecurity-group-first-meeting-2013" }],
    participations: [
      { agent: { name: "Jacob J. Lew" }, delegation: { slug: "government-of-the-united-states" }, capacity: "LEAD", planned: true },
      { agent: { name: "John F. Kerry" }, delegation: { slug: "government-of-the-united-states" }, capacity: "LEAD", planned: true },
      { agent: { name: "Wang Yang" }, delegation: { slug: "government-of-china" }, capacity: "CHIEF_ENVOY", planned: true },
      { agent: { name: "Yang Jiechi" }, delegation: { slug: "government-of-china" }, capacity: "CHIEF_ENVOY", planned: true },
      { agent: { name: "other officials" }, delegation: null, capacity: "MEMBER", planned: true },
    ],
  });
});
