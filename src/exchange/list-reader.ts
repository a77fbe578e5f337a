/** Reads a list page by page, through the read engine, as anybody's query is: with nobody's permissions. */
import { getVariableValues, type GraphQLSchema } from "graphql";
import { anonymous } from "../access/viewer.js";
import type { Answer, Charge, ReadEngine } from "../reading/engine.js";
import type { ReadLimits } from "../reading/limits.js";
import { InvalidInputError } from "../shared/errors.js";
import type { List, ListName, Query } from "./lists.js";
import type { ListRequest } from "./list-request.js";

/** A thing as the API answers it, with more fields than are named here; a connection's `nodes` stand in its place. */
export interface Thing {
  id: string;
  slug?: string;
}

export interface Extent {
  /** How many things there are to be read. */
  count: number;
  /** The cursor of the last one, where the list goes on after it. */
  end: string | undefined;
  /** The cursor of the thing after the last one. */
  before: string | undefined;
  tables: ReadonlySet<string>;
}

interface Page<Content> {
  list: Content;
}

/** What `/graphql` takes at most by default; larger pages would keep others waiting. */
const largestPage = 200;

/** How many issues, and topics, are told of one thing. Statements have 50 of each at most, articles and events 100. */
const mostOfOne: Partial<Record<ListName, number>> = { statements: 50 };
const usualMost = 100;

export class ListReader {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly engine: Pick<ReadEngine, "answer" | "costOf">,
    private readonly limits: ReadLimits,
  ) {}

  /**
   * Finds out how much is to be read, and has it charged as the queries for it would be.
   * @throws InvalidInputError, GraphQLError around one, TooCostlyError, and what `charge` throws
   */
  async survey({ list, first, after, filter, orderBy }: ListRequest, charge: Charge): Promise<Extent> {
    const cursors: string[] = [];
    let tables: ReadonlySet<string> = new Set();
    // One more than asked for tells whether the list goes on.
    while (cursors.length <= first) {
      const size = Math.min(this.pageSize(1), first + 1 - cursors.length);
      const answer = await this.ask(list.cursors, { first: size, after: cursors.at(-1) ?? after, filter, orderBy }, charge);
      const { edges } = (JSON.parse(answer.data) as Page<{ edges: { cursor: string }[] }>).list;
      ({ tables } = answer);
      cursors.push(...edges.map(({ cursor }) => cursor));
      if (edges.length < size) break;
    }
    const count = Math.min(first, cursors.length);
    await charge(count * this.costOfOne(list));
    return { count, end: cursors.length > first ? cursors[first - 1] : undefined, before: cursors[first], tables };
  }

  /** All things of the extent. What is added meanwhile may be among them; what was there is, unless it was withdrawn. */
  async *pages(asked: ListRequest, extent: Extent): AsyncGenerator<Thing[]> {
    for await (const { things } of this.answers(asked, extent)) if (things.length > 0) yield things;
  }

  /** The same at once, with the tables that it was read from: more than those of the survey, which reads no names. */
  async all(asked: ListRequest, extent: Extent): Promise<{ things: Thing[]; tables: ReadonlySet<string> }> {
    const things: Thing[] = [];
    let { tables } = extent;
    for await (const answer of this.answers(asked, extent)) {
      things.push(...answer.things);
      ({ tables } = answer);
    }
    return { things, tables };
  }

  private async *answers({ list, after, filter, orderBy }: ListRequest, { count, before }: Extent): AsyncGenerator<{ things: Thing[]; tables: ReadonlySet<string> }> {
    // One more than there are: a page that is not full is the last one.
    const size = Math.min(count + 1, this.pageSize(this.costOfOne(list)));
    for (let last = after, found = count > 0 ? size : 0; found === size;) {
      const { data, tables } = await this.ask(list.things, { most: this.most(list), first: size, after: last, before, filter, orderBy });
      const { nodes, pageInfo } = (JSON.parse(data) as Page<{ nodes: Thing[]; pageInfo: { endCursor: string | null } }>).list;
      found = nodes.length;
      last = pageInfo.endCursor ?? undefined;
      yield { things: nodes.map((node) => plain(node) as Thing), tables };
    }
  }

  private async ask({ document, operation }: Query, variables: Record<string, unknown>, charge?: Charge): Promise<Answer> {
    const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined));
    const answer = await this.engine.answer(document, operation, given, charge ? { charge } : {});
    if (answer) return answer;
    const { errors = [] } = getVariableValues(this.schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 });
    const message = errors[0]?.message ?? "";
    const [, name = "filter"] = /^Variable "\$(\w+)"/.exec(message) ?? [];
    throw new InvalidInputError(new RegExp(` at "(${name}[^"]*)"`).exec(message)?.[1] ?? name, message);
  }

  private costOfOne(list: List): number {
    return this.engine.costOf(list.things.document, list.things.operation, { first: 1, most: this.most(list) }, anonymous);
  }

  private most({ name }: List): number {
    return Math.min(mostOfOne[name] ?? usualMost, this.limits.pageSize);
  }

  /** How many things one query may ask for, if each costs that many rows. */
  private pageSize(cost: number): number {
    return Math.max(1, Math.min(largestPage, this.limits.pageSize, Math.floor(this.limits.rows / cost)));
  }
}

function plain(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  if ("nodes" in value) return plain(value.nodes);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part)]));
}
