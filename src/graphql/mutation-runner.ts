/**
 * Runs mutations: each root field's method makes the change, then the read engine answers what the payload is asked for.
 * All that could be refused is checked before anything is changed.
 */
import { createHash } from "node:crypto";
import {
  getArgumentValues,
  getNamedType,
  getVariableValues,
  GraphQLError,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { Permission } from "../access/permissions.js";
import { checkPermission, type Viewer } from "../access/viewer.js";
import type { ReadEngine } from "../reading/engine.js";
import { nestedSets, Selections, type Selected } from "../reading/selection.js";
import { checkVariables } from "../reading/values.js";
import { ConflictError, InvalidInputError, NotFoundError, OnRecordError } from "../shared/errors.js";
import type { Exchange } from "./exchange.js";
import { graphqlError } from "./errors.js";
import type { MutationContext, Written } from "./mutations.js";
import { readBack, type ReadBack } from "./read-back.js";
import { UserErrorCode, type UserError } from "./user-error.type.js";

/** What one mutation is charged beside what it reads, in rows. */
const mutationCost = 100;
/** How many mutations one operation may have. */
const mostMutations = 50;
/** How many values its variables may hold: an outline of a place alone has some 30,000. */
const mostValues = 100_000;
const longest = { clientMutationId: 200, reason: 1_000 };

interface Asked {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  given: Record<string, unknown>;
  exchange: Exchange;
}

/** One root field, ready to be run. */
interface Step {
  key: string;
  node: FieldNode;
  field: GraphQLField<unknown, unknown>;
  args: Record<string, unknown>;
  payload: Selected;
  /** By the payload's response key. */
  reads: ReadonlyMap<string, ReadBack>;
}

export interface MutationAnswer {
  /** The response's `data` as JSON text. */
  data: string;
  errors: GraphQLError[];
}

export class MutationRunner {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly engine: ReadEngine,
  ) {}

  /**
   * @returns null when the variables are wrong: graphql-js says so.
   * @throws GraphQLError when the operation is refused as a whole; nothing is changed then. Where nothing can be reached, what
   * became of a change may be unknown: asked again under the same clientMutationId it is made once.
   */
  async run(asked: Asked): Promise<MutationAnswer | null> {
    const { document, operation, given, exchange } = asked;
    checkVariables(given, mostValues);
    const { coerced } = getVariableValues(this.schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 });
    if (!coerced) return null;
    const fragments = new Map(document.definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]));
    const selections = new Selections(this.schema, fragments, coerced);
    const steps = this.steps(asked, selections, coerced);
    let cost = 0;
    for (const { reads, key, node } of steps) {
      cost += mutationCost;
      for (const [name, read] of reads) cost += await located(node, [key, name], () => read.check(this.engine, given, exchange.viewer));
    }
    await exchange.account.charge(cost);
    const errors: GraphQLError[] = [];
    const texts: string[] = [];
    for (const step of steps) texts.push(`${JSON.stringify(step.key)}:${await this.answer(step, asked, selections, errors)}`);
    const [first] = errors;
    if (first && errors.length === steps.length && errors.every(({ extensions }) => extensions["code"] === "UNAVAILABLE")) throw first;
    return { data: `{${texts.join()}}`, errors };
  }

  private steps({ document, operation, exchange }: Asked, selections: Selections, variables: Record<string, unknown>): Step[] {
    const type = this.schema.getMutationType() as GraphQLObjectType;
    const selected = [...selections.of(type, [operation.selectionSet])];
    if (selected.length > mostMutations) throw graphqlError(new InvalidInputError("mutations", `an operation may have at most ${mostMutations} mutations`), {});
    return selected.flatMap(([key, nodes]): Step[] => {
      const node = nodes[0] as FieldNode;
      const field = type.getFields()[node.name.value];
      if (!field) return [];
      try {
        checkPermission(exchange.viewer, (field.extensions as { permission: Permission }).permission);
      } catch (error) {
        throw error instanceof OnRecordError ? graphqlError(error, { nodes: [node], path: [key] }) : error;
      }
      const payload = selections.of(getNamedType(field.type) as GraphQLObjectType, nestedSets(nodes));
      const args = getArgumentValues(field, node, variables);
      return [{ key, node, field, args, payload, reads: readBack(document, operation, getNamedType(field.type) as GraphQLObjectType, payload) }];
    });
  }

  private async answer(step: Step, { exchange, given }: Asked, selections: Selections, errors: GraphQLError[]): Promise<string> {
    try {
      const value = await this.outcome(step, exchange);
      return await this.written(step, value, { exchange, given, selections });
    } catch (error) {
      const place = { nodes: [step.node], path: [step.key] };
      errors.push(error instanceof OnRecordError ? graphqlError(error, place) : new GraphQLError("", { ...place, originalError: error as Error }));
      return "null";
    }
  }

  /** The payload as its method made it, or what kept it from it. */
  private async outcome({ field, args }: Step, exchange: Exchange): Promise<Record<string, unknown>> {
    const input = (args["input"] ?? {}) as { clientMutationId?: string | null; reason?: string | null };
    const clientMutationId = input.clientMutationId ?? null;
    try {
      for (const name of ["clientMutationId", "reason"] as const) checkText(name, input[name], longest[name]);
      const inputSha256 = createHash("sha256").update(JSON.stringify(args)).digest("hex");
      const request = { viewer: exchange.viewer, mutation: field.name, inputSha256, clientMutationId, reason: input.reason ?? null };
      const context: MutationContext = { exchange, request };
      const payload = (await field.resolve?.(undefined, args, context, {} as never)) as Record<string, unknown>;
      return { userErrors: [], ...payload, clientMutationId };
    } catch (error) {
      const told = userErrorOf(error, exchange.viewer);
      if (!told) throw error;
      return { userErrors: [told], clientMutationId };
    }
  }

  private async written(step: Step, value: Record<string, unknown>, asked: { exchange: Exchange; given: Record<string, unknown>; selections: Selections }): Promise<string> {
    const payloadType = getNamedType(step.field.type) as GraphQLObjectType;
    const pairs: string[] = [];
    for (const [key, nodes] of step.payload) {
      const name = (nodes[0] as FieldNode).name.value;
      const read = step.reads.get(key);
      const part = value[name];
      let text: string;
      if (name === "__typename") text = JSON.stringify(payloadType.name);
      else if (read) text = await this.readBack(read, part, step, key, asked);
      else text = JSON.stringify(plain((payloadType.getFields()[name] as GraphQLField<unknown, unknown>).type, nodes, part, asked.selections) ?? null);
      pairs.push(`${JSON.stringify(key)}:${text}`);
    }
    return `{${pairs.join()}}`;
  }

  private readBack(read: ReadBack, part: unknown, { key, node }: Step, name: string, { exchange, given }: { exchange: Exchange; given: Record<string, unknown> }): Promise<string> {
    const one = (id: string): Promise<string> => located(node, [key, name], () => read.read(this.engine, id, given, exchange.viewer));
    if (Array.isArray(part)) return Promise.all((part as Written[]).map(({ id }) => one(id))).then((texts) => `[${texts.join()}]`);
    return part === null || part === undefined ? Promise.resolve("null") : one((part as Written).id);
  }
}

/** Says where in the response an error of reading belongs. */
async function located<T>(node: FieldNode, path: string[], work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphQLError(error.message, { nodes: [node], path: [...path, ...(error.path ?? []).slice(1)], extensions: error.extensions });
  }
}

function checkText(argument: string, text: string | null | undefined, most: number): void {
  if (text == null) return;
  if (text.length > most) throw new InvalidInputError(argument, `${argument} is longer than ${most} characters`);
  if (text.includes("\0") || !text.isWellFormed()) throw new InvalidInputError(argument, `${argument} holds characters that are not text`);
}

/** What its sender can mend; null for anything else. Words of an article are told to those who may read it. */
function userErrorOf(error: unknown, { permissions }: Viewer): UserError | null {
  if (!(error instanceof InvalidInputError || error instanceof ConflictError || error instanceof NotFoundError)) return null;
  const { argument, currentVersion = null, changedBy = null, nearest = null } = error.details as Partial<UserError> & { argument?: string };
  return {
    code: UserErrorCode[error.code],
    field: argument?.split(".") ?? null,
    message: error.message,
    currentVersion,
    changedBy,
    nearest: permissions.has(Permission.READ_DRAFTS) ? nearest : null,
  };
}

/** What is asked of a value that is no thing of the database. */
function plain(type: GraphQLOutputType, nodes: readonly FieldNode[], value: unknown, selections: Selections): unknown {
  if (value === null || value === undefined) return null;
  if (isNonNullType(type)) return plain(type.ofType, nodes, value, selections);
  if (isListType(type)) return (value as unknown[]).map((item) => plain(type.ofType, nodes, item, selections));
  if (isLeafType(type)) return type.serialize(value);
  const object = type as GraphQLObjectType;
  const fields = [...selections.of(object, nestedSets(nodes))].map(([key, [node]]) => {
    const name = node?.name.value ?? "";
    const field = object.getFields()[name];
    return [key, field ? plain(field.type, node ? [node] : [], (value as Record<string, unknown>)[name], selections) : object.name];
  });
  return Object.fromEntries(fields);
}
