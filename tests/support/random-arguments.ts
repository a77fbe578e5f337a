/** Random arguments: literals, and variables for any part of them. */
import { getNamedType, getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLField, type GraphQLInputType, type GraphQLNamedType } from "graphql";
import type { Random } from "./random.js";
import type { RandomValues } from "./random-values.js";

/** Cursors seen in answers, by the connection's type and the order they hold under. */
export class CursorPool {
  private readonly cursors = new Map<string, string[]>();

  add(connection: string, order: string, cursor: string): void {
    const key = `${connection} ${order}`;
    const known = this.cursors.get(key) ?? [];
    if (known.length < 400) this.cursors.set(key, [...known, cursor]);
  }

  of(connection: string, order: string): readonly string[] {
    return this.cursors.get(`${connection} ${order}`) ?? [];
  }
}

interface Variable {
  name: string;
  declaration: string;
  /** Undefined stands for a variable that is not given. */
  make: () => unknown;
}

export interface RandomArguments {
  /** `(first: 3)`, or nothing. */
  text: string;
  /** Most rows of a page. */
  size: number;
}

export class ArgumentMaker {
  readonly variables: Variable[] = [];

  constructor(
    private readonly random: Random,
    private readonly values: RandomValues,
    private readonly cursors: CursorPool,
  ) {}

  /** @param most rows that a page should have */
  of(field: GraphQLField<unknown, unknown>, most: number): RandomArguments {
    const type = getNamedType(field.type);
    if (type.name.endsWith("Connection")) return this.page(field, type, most);
    if (field.args.some(({ name }) => name === "slug")) return { text: this.lookup(field, type), size: 1 };
    const given = field.args.filter(({ type: argument, defaultValue }) => (isNonNullType(argument) && defaultValue === undefined) || this.random.chance(0.6));
    return { text: written(given.map(({ name, type: argument }) => `${name}: ${this.input(argument, type.name, name)}`)), size: given.length ? 5 : 1 };
  }

  /** The condition of `@skip` or `@include`. */
  condition(likely: boolean): string {
    const { random } = this;
    if (random.chance(0.5)) return String(random.chance(0.8) === likely);
    if (random.chance(0.7)) return this.declare("Boolean!", () => random.chance(0.8) === likely);
    return this.declare(`Boolean = ${String(random.chance(0.8) === likely)}`, () => (random.chance(0.5) ? undefined : random.chance(0.5)));
  }

  private lookup(field: GraphQLField<unknown, unknown>, type: GraphQLNamedType): string {
    const model = type.name;
    const key = this.random.of(["slug", "id"]);
    const other = key === "slug" ? "id" : "slug";
    const argument = field.args.find(({ name }) => name === key);
    if (!argument) throw new Error(`${field.name} has no argument ${key}`);
    const make = (): unknown => (key === "slug" ? this.values.text(model, key) : this.values.id(model, key));
    const value = this.random.chance(0.3) ? this.declare(this.random.of(["!", ""]), make, argument.type) : this.literal(argument.type, make(), model, key);
    return written([`${key}: ${value}`, ...(this.random.chance(0.05) ? [`${other}: null`] : [])]);
  }

  private page(field: GraphQLField<unknown, unknown>, type: GraphQLNamedType, most: number): RandomArguments {
    const { random } = this;
    const { pieces, size } = this.size(most);
    const orders = field.args.find(({ name }) => name === "orderBy");
    const filter = field.args.find(({ name }) => name === "filter");
    const order = random.chance(0.4) ? this.order(field) : undefined;
    const pool = this.cursors.of(type.name, order?.spec ?? String(orders?.defaultValue));
    const paged = pool.length > 0 && random.chance(0.4);
    if (paged) {
      const which = random.chance(0.15) ? ["after", "before"] : [random.chance(0.6) ? "after" : "before"];
      pieces.push(...which.map((name) => `${name}: ${random.chance(0.4) ? this.declare("String", () => random.of(pool)) : JSON.stringify(random.of(pool))}`));
    }
    if (order) pieces.push(`orderBy: ${order.name}`);
    else if (orders && !paged && random.chance(0.2)) pieces.push(`orderBy: ${this.input(orders.type, type.name, "orderBy")}`);
    if (filter && random.chance(0.5)) pieces.push(`filter: ${this.input(filter.type, type.name, "filter")}`);
    for (const argument of field.args) if (isNonNullType(argument.type)) pieces.push(`${argument.name}: ${this.input(argument.type, type.name, argument.name)}`);
    return { text: written(random.some(pieces, pieces.length)), size };
  }

  private order(field: GraphQLField<unknown, unknown>): { name: string; spec: string } {
    const type = getNamedType(field.args.find(({ name }) => name === "orderBy")?.type);
    const { name, value } = this.random.of((type as unknown as { getValues: () => { name: string; value: string }[] }).getValues());
    return { name, spec: value };
  }

  private size(most: number): { pieces: string[]; size: number } {
    const { random } = this;
    if (most >= 20 && random.chance(0.15)) return { pieces: random.chance(0.2) ? ["first: null"] : [], size: 20 };
    const draw = (): number => Math.min(this.values.pageSize(), Math.max(1, Math.floor(most)));
    const size = draw();
    const [name, other] = random.chance(0.75) ? ["first", "last"] : ["last", "first"];
    const smaller = (): number => (size > 1 ? random.between(1, size) : size);
    const value = random.chance(0.4) ? this.declare(random.of(["Int!", "Int!", `Int = ${size}`]), smaller) : String(size);
    return { pieces: [`${name}: ${value}`, ...(random.chance(0.03) ? [`${other}: null`] : [])], size: Math.max(1, size) };
  }

  /** A value for an argument, or for a part of one. */
  private input(type: GraphQLInputType, around: string, name: string): string {
    const { random } = this;
    const make = (): unknown => this.values.value(type, around, name);
    return random.chance(0.35) ? this.variable(type, make) : this.literal(type, make(), around, name);
  }

  private variable(type: GraphQLInputType, make: () => unknown): string {
    const { random } = this;
    if (isNonNullType(type)) return this.declare("", make, type);
    if (random.chance(0.4)) return this.declare("!", () => this.notNull(make), type);
    const makeOrNot = (): unknown => (random.chance(0.12) ? undefined : make());
    return this.declare(random.chance(0.2) ? ` = ${this.constant(type, make())}` : "", makeOrNot, type);
  }

  private notNull(make: () => unknown): unknown {
    for (;;) {
      const value = make();
      if (value !== null) return value;
    }
  }

  /** Declares a variable; answers its use. */
  private declare(suffix: string, make: () => unknown, type?: GraphQLInputType): string {
    const name = `v${this.variables.length}`;
    this.variables.push({ name, declaration: `$${name}: ${type ? String(type) : ""}${suffix}`, make });
    return `$${name}`;
  }

  private constant = (type: GraphQLInputType, value: unknown): string => this.literal(type, value, "", "", 0);

  /** Writes a JSON value; parts of it may become variables. */
  private literal(type: GraphQLInputType, value: unknown, around: string, name: string, variables = 0.15): string {
    const nullable = getNullableType(type);
    if (value === null || value === undefined) return "null";
    if (isListType(nullable)) {
      const items = (value as unknown[]).map((item) => this.part(nullable.ofType, item, around, name, variables));
      const [only] = items;
      return items.length === 1 && only !== undefined && only !== "null" && !only.startsWith("$") && this.random.chance(0.2) ? only : `[${items.join(", ")}]`;
    }
    if (isInputObjectType(nullable)) {
      const entries = Object.entries(value as Record<string, unknown>);
      // The two ends of a range are drawn together, so that they do not cross.
      const share = nullable.name === "DateRange" && entries.length > 1 ? 0 : variables;
      return `{${entries.map(([key, item]) => `${key}: ${this.part(nullable.getFields()[key]?.type as GraphQLInputType, item, nullable.name, key, share)}`).join(", ")}}`;
    }
    if (typeof value !== "string") return JSON.stringify(value);
    if (isEnumType(nullable)) return value;
    // Half of a surrogate pair cannot be written in a document.
    return value.isWellFormed() ? JSON.stringify(value) : variables > 0 ? this.declare("!", () => value, nullable) : '""';
  }

  private part(type: GraphQLInputType, value: unknown, around: string, name: string, variables: number): string {
    if (!this.random.chance(variables)) return this.literal(type, value, around, name, variables);
    let fresh = false;
    return this.variable(type, () => {
      if (!fresh) {
        fresh = true;
        return value;
      }
      return this.values.value(type, around, name);
    });
  }
}

const written = (pieces: readonly string[]): string => (pieces.length ? `(${pieces.join(", ")})` : "");
