/**
 * A second, simple implementation of the read side: graphql-js over all rows in memory. It shares nothing with the read
 * engine but what the schema declares, so that what both answer is what was meant.
 */
import {
  executeSync,
  getNamedType,
  isObjectType,
  isScalarType,
  isUnionType,
  isInterfaceType,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from "graphql";
import { buildContentSchema } from "../../src/graphql/schema.js";
import type { PrismaClient } from "../../src/generated/prisma/client.js";
import type { Dimension } from "../../src/reading/declare.js";
import { compared, facets, thread, timeline } from "./reference/analytics.js";
import { computed, shown, variants } from "./reference/computed-fields.js";
import { declared, isConnection, isList, listOrder, modelOf, nodeTypeOf } from "./reference/declarations.js";
import { invalid } from "./reference/errors.js";
import { Filters, filterType } from "./reference/filters.js";
import { compareValues } from "./reference/order.js";
import { pageOf, type Page } from "./reference/pages.js";
import { Row, sortable, Tables } from "./reference/tables.js";
import { VisibleRows } from "./reference/visible-rows.js";

type Args = Readonly<Record<string, unknown>>;
type Resolved = GraphQLField<unknown, unknown>;

/** An object made of columns of the row that holds it, in the field `holder`. */
class Embedded {
  constructor(
    readonly row: Row,
    readonly holder: string,
    readonly typeName?: string,
  ) {}
}

export class ReferenceExecutor {
  readonly visible: VisibleRows;
  private readonly filters: Filters;
  private readonly typeNames = new Map<string, string>();

  /** @param onPage hears of every page that is answered, with the connection's type. */
  private constructor(
    private readonly schema: GraphQLSchema,
    readonly tables: Tables,
    private readonly onPage: (type: string, page: Page) => void,
  ) {
    this.visible = new VisibleRows(tables);
    this.filters = new Filters(this.visible);
    for (const type of Object.values(schema.getTypeMap())) if (isObjectType(type)) this.typeNames.set(typeKey(modelOf(type), declared(type).kind), type.name);
  }

  static async load(prisma: PrismaClient, onPage: (type: string, page: Page) => void): Promise<ReferenceExecutor> {
    return new ReferenceExecutor(withoutResolvers(await buildContentSchema()), await Tables.load(prisma), onPage);
  }

  execute(document: DocumentNode, operationName: string | undefined, variableValues: Record<string, unknown>): ExecutionResult {
    return executeSync({
      schema: this.schema,
      document,
      operationName,
      variableValues,
      fieldResolver: (source, args, _context, info) => this.field(source, args as Args, info),
      typeResolver: (value) => (value instanceof Row ? this.typeOf(value) : (value as Embedded).typeName),
    });
  }

  private typeOf(row: Row): string | undefined {
    return this.typeNames.get(typeKey(row.model, undefined)) ?? this.typeNames.get(typeKey(row.model, row.text("kind")));
  }

  private field(source: unknown, args: Args, { parentType, fieldName }: GraphQLResolveInfo): unknown {
    const field = parentType.getFields()[fieldName] as Resolved;
    if (source === undefined) return this.root(field, args);
    if (source instanceof Row) return this.rowField(source, parentType, field, args, "");
    if (source instanceof Embedded) return this.rowField(source.row, parentType, field, args, source.holder);
    if (isConnection(parentType) && fieldName === "facets") return this.facets((source as Page).list, field, args);
    return (source as Record<string, unknown>)[fieldName];
  }

  private facets(rows: readonly Row[], field: Resolved, args: Args): unknown {
    const { read } = declared(field);
    if (!read || !("facets" in read)) throw new Error(`${field.name} does not say what it counts by`);
    return facets(this.visible, rows, read.facets[String(args["by"])] as Dimension, args);
  }

  private root(field: Resolved, args: Args): unknown {
    const { root } = declared(field);
    const type = getNamedType(field.type);
    if (!root) throw new Error(`Query.${field.name} does not say what it reads`);
    if ("node" in root) return root.node === "one" ? this.node(args["id"]) : this.nodes(args["ids"] as unknown[]);
    if ("lookup" in root) return this.lookup(modelOf(type) as string, args);
    if ("compare" in root) return this.page(field, compared(this.visible, args), args);
    if (!("list" in root)) throw new Error(`Query.${field.name} has no reference`);
    const { having } = root;
    const rows = this.visible.all(modelOf(nodeTypeOf(type)) as string);
    return this.page(field, having === undefined ? rows : rows.filter((row) => this.visible.along(row, having).length > 0), args);
  }

  private lookup(model: string, args: Args): Row | null {
    const given = Object.entries(args).filter(([, value]) => value !== null && value !== undefined);
    const [key] = given;
    if (!key || given.length > 1) throw invalid("slug", "or id must be given, and only one of them");
    return this.visible.all(model).find((row) => row.get(key[0]) === key[1]) ?? null;
  }

  private node(id: unknown): Row | null {
    const models = new Set(this.schema.getPossibleTypes(this.schema.getType("Node") as never).map((type) => modelOf(type) as string));
    for (const model of models) {
      const found = this.visible.all(model).find((row) => row.get("id") === id);
      if (found) return found;
    }
    return null;
  }

  private nodes(ids: readonly unknown[]): (Row | null)[] {
    if (ids.length > 200) throw invalid("ids", "are too many");
    return ids.map((id) => this.node(id));
  }

  private rowField(row: Row, parent: GraphQLNamedType, field: Resolved, args: Args, holder: string): unknown {
    const { read } = declared(field);
    const name = `${parent.name}.${field.name}`;
    const type = getNamedType(field.type);
    const context = { tables: this.tables, row, args };
    if (read && "sql" in read) return known(computed, name)(context);
    if (read && "variant" in read) return new Embedded(row, field.name, known(variants, name)(row));
    if (read && "isSet" in read) return row.get(read.isSet) !== null;
    if (read && "of" in read) return this.tables.related(row, read.of)[0]?.get(read.column) ?? null;
    if (read && "timeline" in read) return timeline(this.filtered(this.visible.along(row, read.timeline), field, args), String(args["by"]));
    if (read && "thread" in read) return thread(this.tables, this.visible, row, args);
    if (isEmbedded(type)) return this.embedded(row, type, field.name);
    const path = read && "path" in read ? read.path : field.name;
    if (isConnection(type)) return this.page(field, this.visible.along(row, path), args);
    if (modelOf(type) === undefined) {
      const column = read && "column" in read ? read.column.replace("{field}", holder) : field.name;
      return read && "column" in read && read.shown && !known(shown, name)(context) ? null : row.get(column);
    }
    const rows = this.visible.along(row, path, read && "path" in read ? read.where : undefined);
    return isList(field.type) ? this.ordered(rows, listOrder(type)) : (rows[0] ?? null);
  }

  private embedded(row: Row, type: GraphQLNamedType, holder: string): Embedded | null {
    const { reading } = declared(type);
    const column = reading && "presentIf" in reading ? reading.presentIf.replace("{field}", holder) : undefined;
    return column !== undefined && row.get(column) === null ? null : new Embedded(row, holder);
  }

  private page(field: Resolved, rows: readonly Row[], args: Args): Page {
    const type = getNamedType(field.type);
    const filtered = this.filtered(rows, field, args);
    const byDefault = field.args.find(({ name }) => name === "orderBy")?.defaultValue;
    const page = pageOf(modelOf(nodeTypeOf(type)) as string, filtered, { ...args, orderBy: String(args["orderBy"] ?? byDefault) });
    this.onPage(type.name, page);
    return page;
  }

  private filtered(rows: readonly Row[], field: Resolved, args: Args): readonly Row[] {
    const filter = args["filter"] as Args | null | undefined;
    return filter ? rows.filter((row) => this.filters.matches(row, filterType(getNamedType(field.args.find(({ name }) => name === "filter")?.type)), filter)) : rows;
  }

  private ordered(rows: readonly Row[], order: readonly string[]): Row[] {
    const compare = (a: Row, b: Row): number => {
      for (const key of [...order, "id"]) {
        const [path = "", direction] = key.split(" ");
        const compared = compareValues(this.sortedBy(a, path), this.sortedBy(b, path));
        if (compared !== 0) return direction === "DESC" ? -compared : compared;
      }
      return 0;
    };
    return [...rows].sort(compare).slice(0, 200);
  }

  private sortedBy(row: Row, path: string): unknown {
    const [first = "", second] = path.split(".");
    if (second === undefined) return sortable(row, first);
    const [other] = this.tables.related(row, first);
    return other ? sortable(other, second) : null;
  }
}

const typeKey = (model: string | undefined, kind: string | undefined): string => `${model ?? ""}/${kind ?? ""}`;

function isEmbedded(type: GraphQLNamedType): boolean {
  const { reading } = declared(type);
  return reading !== undefined && "embedded" in reading;
}

function known<Value>(table: Record<string, Value>, name: string): Value {
  const value = table[name];
  if (value === undefined) throw new Error(`the reference does not know how ${name} is computed: write it down from its description`);
  return value;
}

/** Takes out what would run instead of our resolvers: type-graphql's own, and what changes values on their way out. */
function withoutResolvers(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    // Answered as they are stored: graphql-scalars would write https://example.org as https://example.org/, and knows no user-assigned countries.
    if (isScalarType(type) && ["URL", "CountryCode"].includes(type.name)) type.serialize = (value) => value;
    if (isObjectType(type)) {
      type.isTypeOf = undefined;
      if (!type.name.startsWith("__")) for (const field of Object.values(type.getFields())) delete field.resolve;
    }
    if (isUnionType(type) || isInterfaceType(type)) type.resolveType = undefined;
  }
  return schema;
}
