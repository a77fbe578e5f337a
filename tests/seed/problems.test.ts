/** What is wrong in seed files is told with the file or the slug, and with the words. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readCollection } from "../../seed/read.js";
import { rowsOf } from "../../seed/rows.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "on-record-seed-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

type Item = Record<string, unknown>;

interface Files {
  agents: Item[];
  topics: Item[];
  story: Item & { statements: Item[]; mentions: Item[]; rights: Item };
  statement: Item & { parts: Item[] };
}

const part = (exact: string, more: Item = {}): Item => ({ kind: "PARAPHRASED", exact, ...more });

/** A small collection in which all is well. */
function wellFormed(): Files {
  const statement = { key: "late", kind: "INDIRECT", parts: [part("it was late", { prefix: "said that " })], attributedAs: "Ann", reading: "NAME", speaker: "ann", role: "mayor" };
  const story = {
    slug: "story",
    headline: "It was late",
    language: "en",
    published: { value: "2031-03-12", precision: "DAY" },
    canonicalUrl: "https://paper.example/late",
    publisher: "paper",
    rights: { isAccessibleForFree: true, textPolicy: "FULL_TEXT" },
    body: "Ann said that it was late. Bob agreed that it was late.\n",
    statements: [statement],
    mentions: [{ agent: "ann", reading: "NAME", exact: "Ann" }],
  };
  const mayor = { key: "mayor", title: "Mayor", evidence: [{ url: "https://town.example" }] };
  return { agents: [{ slug: "ann", kind: "PERSON", name: "Ann", roles: [mayor] }], topics: [{ slug: "time", name: "Time" }], story, statement };
}

/** YAML takes JSON too. */
const write = (name: string, content: unknown): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
};

function collectionWith(change: (files: Files) => void): ReturnType<typeof readCollection> {
  const files = wellFormed();
  change(files);
  write("publishers.yaml", [{ slug: "paper", name: "Paper", url: "https://paper.example" }]);
  write("agents.yaml", files.agents);
  write("topics.yaml", files.topics);
  write("articles/story.yaml", files.story);
  return readCollection(folder);
}

test("a collection in which all is well has no problems, and makes rows", () => {
  const collection = collectionWith(() => undefined);
  expect(collection.problems).toEqual([]);
  expect(rowsOf(collection, false)["statement"]).toMatchObject([{ text: "it was late", start: 14, end: 25 }]);
});

test.for<[what: string, change: (files: Files) => void, problem: string]>([
  [
    "a quotation that is not in the text",
    ({ statement }) => {
      statement.parts = [part("it was early")];
    },
    "story: late: these words are not in the text: “it was early”",
  ],
  [
    "words that stand twice",
    ({ statement }) => {
      statement.parts = [part("it was late")];
    },
    "story: late: these words occur more than once, add a prefix or suffix: “it was late”",
  ],
  [
    "a prefix that is not there",
    ({ statement }) => {
      statement.parts = [part("it was late", { prefix: "shouted that " })];
    },
    "story: late: these words are not in the text: “shouted that it was late”",
  ],
  [
    "a cue that is not in the text",
    ({ statement }) => {
      statement["cue"] = { exact: "claimed" };
    },
    "story: late: cue: these words are not in the text: “claimed”",
  ],
  [
    "a source that is not in the text",
    ({ statement }) => {
      statement["source"] = { exact: "the mayor" };
    },
    "story: late: source: these words are not in the text: “the mayor”",
  ],
  [
    "parts out of order",
    ({ statement }) => {
      statement.parts = [part("Bob"), part("Ann")];
    },
    "story: late: the parts overlap or are out of order",
  ],
  [
    "parts that overlap",
    ({ statement }) => {
      statement.parts = [part("Ann said"), part("said")];
    },
    "story: late: the parts overlap or are out of order",
  ],
  [
    "a kind that its parts do not make",
    ({ statement }) => {
      statement["kind"] = "DIRECT";
    },
    "story: late: its parts make it INDIRECT, not DIRECT",
  ],
  [
    "a speaker whom nobody knows",
    ({ statement }) => {
      statement["speaker"] = "bob";
      delete statement["role"];
    },
    "story#late: bob is not in agents.yaml",
  ],
  [
    "a role that its speaker has not",
    ({ statement }) => {
      statement["role"] = "poet";
    },
    "story#late: ann has no role poet",
  ],
  [
    "an issue that nobody knows",
    ({ statement }) => {
      statement["issues"] = ["clocks"];
    },
    "story#late: clocks is not in issues.yaml",
  ],
  [
    "a statement that is not there",
    ({ statement }) => {
      statement["denies"] = ["other#early"];
    },
    "story#late: there is no statement other#early",
  ],
  [
    "a statement that stands twice",
    ({ story, statement }) => {
      story.statements.push(statement);
    },
    "story#late: the key stands twice",
  ],
  [
    "a publisher whom nobody knows",
    ({ story }) => {
      story["publisher"] = "gazette";
    },
    "story: gazette is not in publishers.yaml",
  ],
  [
    "a slug that is not its file's name",
    ({ story }) => {
      story["slug"] = "tale";
    },
    "story.yaml: the file is not named after its slug tale",
  ],
  [
    "a mention of nothing",
    ({ story }) => {
      story.mentions = [{ reading: "NAME", exact: "Bob" }];
    },
    "story: a mention names an agent or a place",
  ],
  [
    "a mention that is not in the text",
    ({ story }) => {
      story.mentions = [{ agent: "ann", reading: "NAME", exact: "Carl" }];
    },
    "story: mention: these words are not in the text: “Carl”",
  ],
  [
    "evidence from an article that is not there",
    ({ agents }) => {
      agents[0] = { ...agents[0], roles: [{ key: "mayor", title: "Mayor", evidence: [{ article: "tale", exact: "Ann" }] }] };
    },
    "ann: mayor: evidence: there is no article tale",
  ],
  [
    "evidence that is not in its article",
    ({ agents }) => {
      agents[0] = { ...agents[0], roles: [{ key: "mayor", title: "Mayor", evidence: [{ article: "story", exact: "Mayor Ann" }] }] };
    },
    "ann: mayor: evidence in story: these words are not in the text: “Mayor Ann”",
  ],
  [
    "a parent topic that is not there",
    ({ topics }) => {
      topics.push({ slug: "clocks", name: "Clocks", parent: "machines" });
    },
    "clocks: machines is not in topics.yaml",
  ],
  [
    "a slug that stands twice",
    ({ topics }) => {
      topics.push({ slug: "time", name: "Time again" });
    },
    "topics: a slug stands twice",
  ],
])("%s is reported", ([, change, problem]) => {
  expect(collectionWith(change).problems).toEqual([problem]);
});

describe("a file that is not of its form is reported with its path", () => {
  test("a wrong value, and a field that is not known", () => {
    const { problems } = collectionWith(({ story }) => {
      story["language"] = "English!";
      story["headlin"] = "It was late";
    });
    const file = join(folder, "articles", "story.yaml");
    expect(problems).toEqual([`${file}: language: a BCP 47 language tag`, expect.stringMatching(/story\.yaml: .*headlin/)]);
  });

  test("what is no YAML", () => {
    write("agents.yaml", "- slug: [");
    expect(readCollection(folder).problems).toEqual([expect.stringContaining(join(folder, "agents.yaml"))]);
  });
});

describe("rows", () => {
  const excerpts = (files: Files, textPolicy: string): void => {
    files.story.rights["textPolicy"] = textPolicy;
  };

  test("are refused when words that the rights withhold have no rendering", () => {
    const collection = collectionWith((files) => {
      excerpts(files, "LINK_ONLY");
    });
    expect(() => rowsOf(collection, false)).toThrow("story#late: a rendering in our own words is needed");
  });

  test("are refused when an article's statements show more than 150 of its words", () => {
    const words = Array.from({ length: 152 }, (_, at) => `word${at}`);
    const collection = collectionWith((files) => {
      excerpts(files, "EXCERPTS");
      files.story["body"] = words.join(" ");
      files.story.mentions = [];
      files.story.statements = Array.from({ length: 4 }, (_, at) => ({ ...files.statement, key: `part-${at}`, parts: [part(words.slice(at * 38, (at + 1) * 38).join(" "))] }));
    });
    expect(() => rowsOf(collection, false)).toThrow("story: its statements show more than 150 words of its text");
  });
});
