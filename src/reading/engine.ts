/** Answers query operations, and what subscriptions are told: each by one SQL statement whose JSON is passed on as it comes. */
import { createHash } from "node:crypto";
import { execute, getVariableValues, typeFromAST, type DocumentNode, type GraphQLInputType, type GraphQLSchema, type OperationDefinitionNode, type TypeNode } from "graphql";
import { anonymous, type Viewer } from "../access/viewer.js";
import { OnRecordError } from "../shared/errors.js";
import { announcedIn } from "./announced.js";
import { checkCost } from "./cost.js";
import type { ReadLimits } from "./limits.js";
import { checkMapping } from "./mapping.js";
import { compilePlan, type Plan, type PlanOptions } from "./plan.js";
import { PlanCache } from "./plan-cache.js";
import { tablesIn } from "./tables.js";
import { checkVariables, shapeOf, type Variables } from "./values.js";

/** Runs one SQL statement of one row and one text column. `name` is the same for the same text. */
export type RunStatement = (name: string, text: string, parameters: readonly unknown[]) => Promise<string>;

export interface EngineOptions {
  limits: ReadLimits;
  /** How many plans are kept. */
  mostPlans: number;
}

interface NamedPlan extends Plan {
  name: string;
  tables: ReadonlySet<string>;
}

export interface Answer {
  /** The response's `data` as JSON text. */
  data: string;
  /** Rows that the operation could have read, and how many it may. */
  cost: { rows: number; budget: number };
  /** The tables that it was read from; of the same operation always the same set. */
  tables: ReadonlySet<string>;
}

/** On whose behalf an operation is answered. */
export interface Asker {
  viewer?: Viewer;
  charge?: Charge;
}

/** Is told an operation's cost before it runs; by throwing it keeps it from running. */
export type Charge = (cost: number) => Promise<void>;

interface Asked {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  given: Variables;
  viewer: Viewer;
}

export class ReadEngine {
  private readonly plans: PlanCache<NamedPlan | null>;

  /** @throws Error when the schema and the database's datamodel do not fit together. */
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly run: RunStatement,
    private readonly options: EngineOptions,
  ) {
    checkMapping(schema);
    this.plans = new PlanCache(options.mostPlans);
  }

  /** How many plans are kept now. */
  get planCount(): number {
    return this.plans.size;
  }

  /**
   * Answers a validated query; null when graphql-js is to answer: variables of wrong types, or nothing but introspection.
   * @throws GraphQLError with the code and the path of the field whose arguments are wrong; TooCostlyError.
   */
  async answer(document: DocumentNode, operation: OperationDefinitionNode, given: Variables, { viewer = anonymous, charge }: Asker = {}): Promise<Answer | null> {
    checkVariables(given);
    const { coerced } = getVariableValues(this.schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 });
    if (!coerced) return null;
    // Without a prototype, so that a variable named `toString` that is not given has no value.
    const variables: Variables = Object.assign(Object.create(null) as Variables, coerced, announcedIn(given));
    const options = { viewer, variables, limits: this.options.limits };
    const plan = this.plan(document, operation, options);
    if (!plan) return null;
    const { parameters, cost } = this.bind(plan, document, operation, options);
    if (charge) await charge(cost);
    const data = await this.run(plan.name, plan.sql, parameters);
    return {
      data: plan.introspected.length ? await this.withIntrospection(data, plan, { document, operation, given, viewer }) : data,
      cost: { rows: cost, budget: this.options.limits.rows },
      tables: plan.tables,
    };
  }

  /**
   * What a query would cost, without asking it. @throws as `answer` does.
   * @returns 0 where graphql-js is to answer.
   */
  costOf(document: DocumentNode, operation: OperationDefinitionNode, given: Variables, viewer: Viewer): number {
    checkVariables(given);
    const { coerced } = getVariableValues(this.schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 });
    if (!coerced) return 0;
    const variables: Variables = Object.assign(Object.create(null) as Variables, coerced, announcedIn(given));
    const options = { viewer, variables, limits: this.options.limits };
    const plan = this.plan(document, operation, options);
    return plan ? this.bind(plan, document, operation, options).cost : 0;
  }

  private plan(document: DocumentNode, operation: OperationDefinitionNode, options: Omit<PlanOptions, "verify">): NamedPlan | null {
    const { viewer, variables } = options;
    const shape = (operation.variableDefinitions ?? []).map(({ variable, type }) => shapeOf(this.inputType(type), variables[variable.name.value])).join("|");
    const key = `${[...viewer.permissions].join()} ${operation.name?.value ?? ""} ${shape}`;
    const known = this.plans.get(document, key);
    if (known !== undefined) return known;
    const compiled = compilePlan(this.schema, document, operation, { ...options, verify: false });
    const plan = compiled && { ...compiled, name: `plan_${createHash("sha256").update(compiled.sql).digest("base64url").slice(0, 22)}`, tables: tablesIn(compiled.sql) };
    this.plans.set(document, key, plan);
    return plan;
  }

  private inputType(node: TypeNode): GraphQLInputType {
    return typeFromAST(this.schema, node as never) as GraphQLInputType;
  }

  private bind(plan: NamedPlan, document: DocumentNode, operation: OperationDefinitionNode, options: Omit<PlanOptions, "verify">): { parameters: unknown[]; cost: number } {
    const { variables } = options;
    try {
      const cost = Math.ceil(plan.cost.rows(variables)) - 1;
      checkCost(cost, this.options.limits.rows);
      return { parameters: plan.slots.map((slot) => slot.read(variables)), cost };
    } catch (error) {
      // Compiled once more with every parameter read on the way, the mistake is told with the path of its field.
      if (error instanceof OnRecordError) compilePlan(this.schema, document, operation, { ...options, verify: true });
      throw error;
    }
  }

  /** Fills in what graphql-js answers, where an operation asks for content and for the schema or the viewer at once. */
  private async withIntrospection(data: string, { introspected: selections }: Plan, asked: Asked): Promise<string> {
    const { document, operation, given: variableValues, viewer } = asked;
    const only: OperationDefinitionNode = { ...operation, selectionSet: { ...operation.selectionSet, selections } };
    const definitions = document.definitions.map((definition) => (definition === operation ? only : definition));
    const contextValue = { exchange: { viewer } };
    const result = await execute({ schema: this.schema, document: { ...document, definitions }, operationName: operation.name?.value, variableValues, contextValue });
    if (result.errors?.[0]) throw result.errors[0];
    return JSON.stringify({ ...(JSON.parse(data) as object), ...result.data });
  }
}
