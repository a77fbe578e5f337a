/** Relay Cursor Connections: the types of a list in pages and the arguments that every such list takes. */
import { GraphQLJSONObject } from "graphql-scalars";
import { ArgsType, Field, Int, ObjectType, type ClassType } from "type-graphql";
import { Reads, ReadsComputed, Takes } from "../reading/declare.js";
import type { Facets } from "./facets.js";
import { Node } from "./node.type.js";

@ObjectType({ description: "Where a page lies in its list (Relay PageInfo)." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether more items follow this page." })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether items precede this page." })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the page's first item; null on an empty page." })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "Cursor of the page's last item; null on an empty page." })
  endCursor!: string | null;
}

@ObjectType({ description: "One value that items of a list have, and how many of them have it." })
@ReadsComputed()
export class FacetValue {
  @Field(() => String, { description: "The value: an ID, an enum's value, a code, a year (`2013`) or a month (`2013-05`)." })
  value!: string;

  @Field(() => String, { description: "The value for people: the name of the thing, or the value itself." })
  label!: string;

  @Field(() => Int, { description: "How many items of the list have this value." })
  count!: number;

  @Field(() => GraphQLJSONObject, {
    description: "The list's filter that leaves these items only: give it as `filter`, under `and` where the list has a filter already.",
  })
  filter!: unknown;

  @Field(() => Node, { nullable: true, description: "The thing itself where the value is one: a speaker, issue, topic or publisher." })
  @Reads({ by: "value" })
  node!: Node | null;
}

function WithFacets({ by, dimensions }: Facets): PropertyDecorator {
  @ArgsType()
  class FacetArguments {
    @Field(() => by, { description: "What to count by." })
    by!: unknown;

    @Field(() => Int, { defaultValue: 10, description: "How many values, 1 to 200. Default 10." })
    first!: number;
  }
  return (prototype, property) => {
    const description =
      "The values that the whole list has under its filter, each with a count: the most frequent first, years and months the latest first. Items without a value are not counted.";
    Field(() => [FacetValue], { description })(prototype, property);
    Takes(() => FacetArguments)(prototype, property);
    Reads({ facets: dimensions })(prototype, property);
  };
}

/** Makes the types `NameConnection` and `NameEdge`. Call it when the module loads, so that type-graphql knows them in time. */
export function connectionOf(node: () => ClassType | (abstract new () => object), name: string, items: string, facets?: Facets): ClassType {
  @ObjectType(`${name}Edge`, { description: `One of the ${items} in a page, with its cursor.` })
  class Edge {
    @Field(node, { description: "The item." })
    node!: unknown;

    @Field(() => String, { description: "Opaque position of the item in the list, for `after` and `before`." })
    cursor!: string;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${items}.` })
  class Connection {
    @Field(() => [Edge], { description: "The page's items with their cursors." })
    edges!: Edge[];

    @Field(() => [node()], { description: "The page's items." })
    nodes!: unknown[];

    @Field(() => PageInfo, { description: "Where the page lies in the list." })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: "How many items the whole list has under its filter. Counted only when asked for." })
    totalCount!: number;
  }
  if (facets) WithFacets(facets)(Connection.prototype, "facets");
  return Connection;
}

interface PageOptions {
  /** A filter's input type and an order's enum; the order's `by` is used when a query gives none. */
  filter?: () => ClassType;
  order: object;
  by: string;
}

@ArgsType()
abstract class PageArguments {
  @Field(() => Int, { nullable: true, description: "How many items from the start, 1 to 200. Default 20." })
  first?: number;

  @Field(() => String, { nullable: true, description: "Only items after this cursor." })
  after?: string;

  @Field(() => Int, { nullable: true, description: "How many items from the end, 1 to 200. Not together with `first`." })
  last?: number;

  @Field(() => String, { nullable: true, description: "Only items before this cursor." })
  before?: string;
}

/** The arguments of a connection field. */
export function pageOf({ filter, order, by }: PageOptions): ClassType {
  @ArgsType()
  class OrderedPage extends PageArguments {
    @Field(() => order, { nullable: true, defaultValue: by, description: "The order of the list; cursors hold under the order they were taken in." })
    orderBy?: unknown;
  }
  if (!filter) return OrderedPage;
  @ArgsType()
  class FilteredPage extends OrderedPage {
    @Field(filter, { nullable: true, description: "Which items the list has." })
    filter?: unknown;
  }
  return FilteredPage;
}
