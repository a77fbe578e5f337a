/** Random values for the arguments of operations: mostly such as rows have, some that none has, and strange ones on demand. */
import { getNamedType, getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputObjectType, type GraphQLInputType } from "graphql";
import type { Random } from "./random.js";
import type { Tables } from "./reference/tables.js";
import { strangeDates, strangeTexts } from "./strange-values.js";

/** Whose IDs and slugs fit an argument of this name; `id`, `partOf` and `parent` are those of the type around it. */
const named: Record<string, string> = {
  speaker: "Agent",
  stanceHolder: "Agent",
  addressee: "Agent",
  party: "Agent",
  participant: "Agent",
  issue: "RegionalIssue",
  partyTo: "RegionalIssue",
  article: "Article",
  event: "Event",
  place: "Place",
  publisher: "Publisher",
  topic: "Topic",
};
const texts: Record<string, [model: string, column: string]> = {
  "StatementFilter.text": ["Statement", "text"],
  "ArticleFilter.headline": ["Article", "headline"],
  "AgentFilter.name": ["Agent", "name"],
  "AgentFilter.role": ["RoleAssertion", "title"],
  "RegionalIssueFilter.name": ["RegionalIssue", "name"],
  "EventFilter.name": ["Event", "name"],
  "PlaceFilter.name": ["PlaceName", "name"],
  "TopicFilter.name": ["Topic", "name"],
  "PublisherFilter.name": ["Publisher", "name"],
};
const days: [model: string, column: string][] = [
  ["Article", "published"],
  ["Statement", "said"],
  ["Event", "start"],
];
const nodeModels = ["Article", "Agent", "Statement", "RegionalIssue", "Event", "Topic", "Place", "Publisher", "RoleAssertion", "Mention"];

export class RandomValues {
  /** @param strangeness how often a text or day is a strange one. */
  constructor(
    private readonly random: Random,
    private readonly tables: Tables,
    private readonly strangeness: number,
  ) {}

  /** A JSON value for `type`, in the argument or input field `name` of the type or Query field `around`; enums by their names. */
  value(type: GraphQLInputType, around: string, name: string, depth = 0): unknown {
    const { random } = this;
    const nullable = getNullableType(type);
    if (!isNonNullType(type) && random.chance(0.04)) return null;
    if (name === "speakers") return this.agents();
    if (isListType(nullable)) {
      const most = isInputObjectType(getNamedType(nullable)) ? 2 : 4;
      return Array.from({ length: random.chance(0.06) ? 0 : random.between(1, most) }, () => this.value(nullable.ofType, around, name, depth));
    }
    if (isInputObjectType(nullable)) return this.object(nullable, depth);
    if (isEnumType(nullable)) return random.of(nullable.getValues()).name;
    switch (nullable.name) {
      case "ID":
        return this.id(around, name);
      case "Boolean":
        return random.chance(0.5);
      case "Int":
        return name === "depth" && !random.chance(this.strangeness) ? random.between(1, 10) : this.pageSize();
      case "CountryCode":
        return random.chance(0.9) ? this.cell("Agent", "country", "DE") : random.of(["DE", "FR", "ZZ"]);
      case "Locale":
        return random.chance(0.8) ? this.cell("Article", "language", "en") : random.of(["de", "zh-Hant", "pt-BR"]);
      case "Date":
        return this.day();
      default:
        return this.text(around, name);
    }
  }

  private object(type: GraphQLInputObjectType, depth: number): Record<string, unknown> {
    const { random } = this;
    if (type.name === "DateRange") return this.range();
    const all = Object.values(type.getFields());
    const ranges = all.filter(({ type: field }) => getNamedType(field).name === "DateRange");
    const fields = all.filter((field) => depth < 3 || ranges.includes(field) || !isInputObjectType(getNamedType(field.type)));
    const count = random.chance(0.03) ? 0 : random.chance(0.65) ? 1 : random.between(2, 3);
    // What has the most cases is filtered by more often than one field among many would be.
    if (ranges.length && random.chance(0.15)) return Object.fromEntries(ranges.map(({ name }) => [name, this.range()]));
    return Object.fromEntries(random.some(fields, count).map(({ name, type: field }) => [name, this.value(field, type.name, name, depth + 1)]));
  }

  private range(): Record<string, unknown> {
    const { random } = this;
    const [from, to] = [this.day(), this.day()].sort();
    if (random.chance(0.03)) return {};
    if (random.chance(0.3)) return { from };
    return random.chance(0.4) ? { to: random.chance(0.5) ? to : from } : { from, to };
  }

  day(): string {
    const { random } = this;
    if (random.chance(this.strangeness)) return random.of(strangeDates);
    const [model, column] = random.of(days);
    const vague = this.tables.all(model).filter((row) => row.get(column) !== null && row.get(`${column}Precision`) !== "DAY");
    const known = vague.length && random.chance(0.5) ? random.of(vague).get(column) : this.cell(model, column, "2031-05-12");
    const day = new Date(`${String(known)}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() + random.of([0, 0, 0, -1, 1, 3, 5, 6, 7, 29, 30, 31, -30, 200, 364, 365, -365]));
    return day.toISOString().slice(0, 10);
  }

  pageSize(): number {
    const { random } = this;
    if (random.chance(this.strangeness)) return random.of([0, -1, 201, 2_147_483_647, -2_147_483_648]);
    return random.chance(0.9) ? random.between(1, 8) : random.of([9, 10, 11, 20, 21, 50, 51, 100, 199, 200]);
  }

  id(around: string, name: string): unknown {
    const { random } = this;
    if (random.chance(this.strangeness)) return random.of(strangeTexts);
    if (random.chance(0.04)) return random.of(["unknown", "", "00000000-0000-0000-0000-000000000000", "3f2504e0-4f89-41d3-9a0c-0305e82c3301", 7]);
    const own = around.replace("Filter", "");
    const model = name in named ? named[name] : nodeModels.includes(own) ? own : undefined;
    return this.cell(model !== undefined && random.chance(0.95) ? model : random.of(nodeModels), "id", "none");
  }

  text(around: string, name: string): string {
    const { random } = this;
    if (random.chance(this.strangeness)) return random.of(strangeTexts);
    if (name === "mediaTopic") return String(this.cell("Topic", "mediaTopic", "medtop:11000000"));
    if (name === "slug") return this.slug(around);
    if (name.endsWith("Slug")) return this.slug(named[name.replace("Slug", "")] ?? around);
    const source = texts[`${around}.${name}`];
    if (!source || random.chance(0.05)) return random.of(["", "%", "_", "\\", "'", "no such words", "\u00e9", "ß"]);
    return this.piece(String(this.cell(...source, "word")));
  }

  /** Two to four different agents, mostly such as speak; at strange times one or many. */
  private agents(): unknown[] {
    const { random } = this;
    const count = random.chance(this.strangeness) ? random.of([0, 1, 11]) : random.between(2, 4);
    const wanted = new Set<unknown>();
    while (wanted.size < count) wanted.add(random.chance(0.9) ? this.cell("Statement", random.of(["speakerId", "stanceHolderId"]), "none") : this.cell("Agent", "id", "none"));
    return [...wanted];
  }

  slug(model: string): string {
    return this.random.chance(0.96) ? String(this.cell(model, "slug", "none")) : this.random.of(["no-such-slug", "", "Not A Slug"]);
  }

  /** A word, or some characters in a row, with its letters as they are, small or capital. */
  private piece(text: string): string {
    const { random } = this;
    const words = text.split(" ");
    const characters = Array.from(text);
    const start = random.between(0, characters.length - 1);
    const piece = random.chance(0.6) ? random.of(words) : characters.slice(start, start + random.between(1, 5)).join("");
    return random.of([piece, piece.toLowerCase(), piece.toUpperCase()]);
  }

  /** A value that some row has in a column, hidden rows included. */
  private cell(model: string, column: string, otherwise: unknown): unknown {
    const row = this.tables.all(model).length ? this.random.of(this.tables.all(model)) : undefined;
    return row?.get(column) ?? otherwise;
  }
}
