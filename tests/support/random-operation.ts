/** Random valid query operations over a schema, the same for the same seed. */
import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import { ArgumentMaker, type CursorPool } from "./random-arguments.js";
import { Random } from "./random.js";
import { RandomValues } from "./random-values.js";
import type { Tables } from "./reference/tables.js";

export interface RandomOperation {
  document: string;
  operationName: string | undefined;
  /** Draws values for the variables, others at each call. */
  variables: () => Record<string, unknown>;
}

export interface RandomOptions {
  schema: GraphQLSchema;
  tables: Tables;
  cursors: CursorPool;
  seed: number;
  /** How often a text, day or number is a strange one; 0 if not said. */
  strangeness?: number;
}

export function randomOperation(options: RandomOptions): RandomOperation {
  return new OperationMaker(options).make();
}

/** What a selection set is written as, and the rows that it costs for each row it is asked of. */
interface Selection {
  text: string;
  cost: number;
}

interface Fragment extends Selection {
  name: string;
  on: GraphQLCompositeType;
}

/** Rows that a list without pages counts as, and that a single object does. */
const listSize = 10;
const singleSize = 0.1;

class OperationMaker {
  private readonly random: Random;
  private readonly arguments: ArgumentMaker;
  private readonly fragments: Fragment[] = [];
  /** The type that a response key without alias has, everywhere in the operation: so that fields never conflict. */
  private readonly keys = new Map<string, string>();
  private aliases = 0;

  constructor(private readonly options: RandomOptions) {
    this.random = new Random(options.seed);
    this.arguments = new ArgumentMaker(this.random, new RandomValues(this.random, options.tables, options.strangeness ?? 0), options.cursors);
  }

  make(): RandomOperation {
    const { random } = this;
    const query = this.options.schema.getQueryType() as GraphQLObjectType;
    const allowance = 10 ** (1.5 + 2.6 * random.next());
    const { text } = this.select(query, random.between(2, 5), allowance, random.between(1, 3));
    const name = random.chance(0.8) ? `Q${random.between(1, 99)}` : undefined;
    const { variables } = this.arguments;
    const declared = variables.length ? `(${variables.map(({ declaration }) => declaration).join(", ")})` : "";
    const fragments = this.fragments.map((fragment) => `fragment ${fragment.name} on ${fragment.on.name} ${fragment.text}`);
    const another = name !== undefined && this.fragments.length === 0 && random.chance(0.05) ? ["query Another { __typename }"] : [];
    return {
      document: [`query ${name ?? ""}${declared} ${text}`, ...fragments, ...another].join("\n"),
      operationName: name,
      variables: () => Object.fromEntries(variables.map(({ name: variable, make }) => [variable, make()]).filter(([, value]) => value !== undefined)) as Record<string, unknown>,
    };
  }

  private select(type: GraphQLCompositeType, depth: number, allowance: number, count = this.random.between(1, 5)): Selection {
    const ways = waysOf(this.options.schema, type);
    const pieces: string[] = [];
    let cost = 0;
    for (let made = 0; made < count; made += 1) {
      const piece = this.piece(type, depth, allowance / ways - cost);
      pieces.push(piece.text);
      cost += piece.cost;
    }
    return { text: `{ ${pieces.join(" ")} }`, cost: cost * ways };
  }

  private piece(type: GraphQLCompositeType, depth: number, allowance: number): Selection {
    const { random } = this;
    const share = type.name === "Query" ? 0.05 : isObjectType(type) ? 0.15 : 0.4;
    if (isUnionType(type) ? random.chance(0.8) : random.chance(share)) return this.fragment(type, depth, allowance);
    if (isUnionType(type) || random.chance(0.07)) return { text: this.typename(), cost: 0 };
    if (type.name === "Query" && random.chance(0.02)) return { text: this.introspection(), cost: 0 };
    // Searches have tests of their own; so have changes: what is told depends on the order of commits, not on the rows alone.
    const fields = Object.values(type.getFields()).filter(({ name }) => type.name !== "Query" || !["search", "suggest", "changes", "viewer", "webhooks"].includes(name));
    const composite = fields.filter(({ type: field }) => isCompositeType(getNamedType(field)));
    const leaves = fields.filter((field) => !composite.includes(field));
    const deeper = composite.length > 0 && depth > 0 && allowance >= 1.5 && (leaves.length === 0 || random.chance(0.5));
    if (!deeper && leaves.length === 0) return { text: this.typename(), cost: 0 };
    return this.field(random.of(deeper ? composite : leaves), type, depth, allowance);
  }

  private typename(): string {
    return this.random.chance(0.3) ? `${this.alias()}__typename` : "__typename";
  }

  private introspection(): string {
    return this.random.of([`${this.alias()}__schema { queryType { name } }`, `${this.alias()}__type(name: "Article") { kind name __typename }`]);
  }

  private field(field: GraphQLField<unknown, unknown>, parent: GraphQLNamedType, depth: number, allowance: number): Selection {
    const { random } = this;
    const type = getNamedType(field.type);
    const args = this.arguments.of(field, Math.min(200, allowance / 1.5));
    const key = this.key(field, args.text);
    if (!isCompositeType(type)) return { text: `${key}${args.text}${this.directives()}`, cost: 0 };
    const rows = rowsOf(field, parent, args.size);
    const below = rows === undefined ? allowance : allowance / rows - 1;
    const nested = this.select(type, rows === undefined ? depth : depth - 1, below);
    const cost = rows === undefined ? nested.cost : rows * (1 + nested.cost);
    const text = `${key}${args.text}${this.directives()} ${nested.text}`;
    if (!random.chance(0.08)) return { text, cost };
    // The same field twice: its selections are merged.
    const again = this.select(type, 0, below);
    return { text: `${text} ${key}${args.text} ${again.text}`, cost: cost + again.cost * (rows ?? 1) };
  }

  private key({ name, type }: GraphQLField<unknown, unknown>, args: string): string {
    if (args !== "" || this.random.chance(0.15)) return `${this.alias()}${name}`;
    const known = this.keys.get(name) ?? String(type);
    this.keys.set(name, known);
    return known === String(type) ? name : `${this.alias()}${name}`;
  }

  private alias(): string {
    this.aliases += 1;
    return `a${this.aliases}: `;
  }

  private directives(): string {
    const { random } = this;
    if (random.chance(0.9)) return "";
    const include = (): string => ` @include(if: ${this.arguments.condition(true)})`;
    const skip = (): string => ` @skip(if: ${this.arguments.condition(false)})`;
    return random.chance(0.1) ? include() + skip() : random.of([include, skip])();
  }

  private fragment(type: GraphQLCompositeType, depth: number, allowance: number): Selection {
    const { random } = this;
    const conditions = conditionsFor(this.options.schema, type);
    const fitting = this.fragments.filter(({ on, cost }) => conditions.includes(on) && cost <= allowance);
    if (fitting.length && random.chance(0.4)) {
      const { name, cost } = random.of(fitting);
      return { text: `...${name}${this.directives()}`, cost };
    }
    if (random.chance(0.1)) {
      const { text, cost } = this.select(type, depth, allowance, random.between(1, 3));
      return { text: `...${this.directives()} ${text}`, cost };
    }
    const on = random.of(conditions);
    const nested = this.select(on, depth, allowance, random.between(1, 3));
    if (random.chance(0.65)) return { text: `... on ${on.name}${this.directives()} ${nested.text}`, cost: nested.cost };
    const name = `F${this.fragments.length}`;
    this.fragments.push({ ...nested, name, on });
    return { text: `...${name}${this.directives()}`, cost: nested.cost };
  }
}

/** The rows that a field brings; undefined where it leads to no other row. */
function rowsOf(field: GraphQLField<unknown, unknown>, parent: GraphQLNamedType, size: number): number | undefined {
  const type = getNamedType(field.type);
  if (type.name.endsWith("Connection")) return size;
  const readsTable = (type.extensions as { reading?: object }).reading !== undefined && "model" in ((type.extensions as { reading?: object }).reading as object);
  if (parent.name === "Query") return size;
  if (!readsTable || /(Connection|Edge)$/.test(parent.name)) return undefined;
  return isListType(isNonNullType(field.type) ? field.type.ofType : field.type) ? listSize : singleSize;
}

const waysOf = (schema: GraphQLSchema, type: GraphQLCompositeType): number => (isObjectType(type) ? 1 : schema.getPossibleTypes(type).length);

/** The types that a fragment may be on, where objects of `type` stand. */
function conditionsFor(schema: GraphQLSchema, type: GraphQLCompositeType): GraphQLCompositeType[] {
  if (isObjectType(type)) return [type, ...type.getInterfaces()];
  const possible = schema.getPossibleTypes(type);
  const interfaces = Object.values(schema.getTypeMap()).filter((other) => isInterfaceType(other) && possible.some((one) => schema.isSubType(other, one)));
  return [...new Set<GraphQLCompositeType>([type, ...possible, ...(interfaces as GraphQLCompositeType[])])];
}
