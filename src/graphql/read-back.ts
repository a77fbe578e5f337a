/** Queries for what a payload or an event is asked of a thing: made from the operation's own selections, answered by the read engine. */
import { Kind, getNamedType, OperationTypeNode, visit, type DocumentNode, type FieldNode, type GraphQLObjectType, type OperationDefinitionNode, type SelectionNode } from "graphql";
import type { Viewer } from "../access/viewer.js";
import type { ReadEngine } from "../reading/engine.js";
import { typeReading } from "../reading/mapping.js";
import { nestedSets, type Selected } from "../reading/selection.js";

type Variables = Record<string, unknown>;

/** No variable of a client's has this name: theirs would clash with each other first. */
const idVariable = "_idReadBack";
/** Stands for the thing before there is one. */
const nobody = "00000000-0000-0000-0000-000000000000";

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;

export class ReadBack {
  /** @param variables those of the client's that it uses. */
  constructor(
    private readonly document: DocumentNode,
    private readonly operation: OperationDefinitionNode,
    private readonly variables: ReadonlySet<string>,
  ) {}

  /** What it will cost. @throws GraphQLError when it cannot be answered. */
  check(engine: ReadEngine, given: Variables, viewer: Viewer): Promise<number> {
    return Promise.resolve(engine.costOf(this.document, this.operation, this.given(given, nobody), viewer));
  }

  /** As JSON text; `null` where the viewer may not see it. */
  async read(engine: ReadEngine, id: string, given: Variables, viewer: Viewer): Promise<string> {
    const answer = await engine.answer(this.document, this.operation, this.given(given, id), { viewer });
    // {"node":…}
    return answer ? answer.data.slice('{"node":'.length, -1) : "null";
  }

  private given(variables: Variables, id: string): Variables {
    return { ...Object.fromEntries(Object.entries(variables).filter(([name]) => this.variables.has(name))), [idVariable]: id };
  }
}

/** For each of the payload's fields that is a thing, how it is read; made once for a document that is asked again. */
export function readBack(document: DocumentNode, operation: OperationDefinitionNode, payload: GraphQLObjectType, selected: Selected): ReadonlyMap<string, ReadBack> {
  const reads = new Map<string, ReadBack>();
  for (const [key, nodes] of selected) {
    const field = payload.getFields()[(nodes[0] as FieldNode).name.value];
    const type = field && getNamedType(field.type);
    if (type && (typeReading(type) ?? type.name === "Node")) reads.set(key, known(document, nodes) ?? made(document, operation, type.name, nodes));
  }
  return reads;
}

const cache = new WeakMap<DocumentNode, Map<FieldNode, ReadBack>>();

const known = (document: DocumentNode, nodes: readonly FieldNode[]): ReadBack | undefined => cache.get(document)?.get(nodes[0] as FieldNode);

function made(document: DocumentNode, operation: OperationDefinitionNode, type: string, nodes: readonly FieldNode[]): ReadBack {
  const selections: SelectionNode[] = nestedSets(nodes).map((selectionSet) => ({
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: name(type) },
    selectionSet,
  }));
  const variable = { kind: Kind.VARIABLE, name: name(idVariable) } as const;
  const idType = { kind: Kind.NON_NULL_TYPE, type: { kind: Kind.NAMED_TYPE, name: name("ID") } } as const;
  const used = variablesIn(document, nodes);
  const query: OperationDefinitionNode = {
    ...operation,
    operation: OperationTypeNode.QUERY,
    variableDefinitions: [
      ...(operation.variableDefinitions ?? []).filter((given) => used.has(given.variable.name.value)),
      { kind: Kind.VARIABLE_DEFINITION, variable, type: idType },
    ],
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [
        { kind: Kind.FIELD, name: name("node"), arguments: [{ kind: Kind.ARGUMENT, name: name("id"), value: variable }], selectionSet: { kind: Kind.SELECTION_SET, selections } },
      ],
    },
  };
  const read = new ReadBack({ ...document, definitions: document.definitions.map((definition) => (definition === operation ? query : definition)) }, query, used);
  const others = cache.get(document) ?? new Map<FieldNode, ReadBack>();
  cache.set(document, others.set(nodes[0] as FieldNode, read));
  return read;
}

/** Variables that fields, or fragments that these may spread, name. What is written by a mutation may be large, and is not read again. */
function variablesIn({ definitions }: DocumentNode, nodes: readonly FieldNode[]): ReadonlySet<string> {
  const names = new Set<string>();
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  for (const part of [...nestedSets(nodes), ...fragments])
    visit(part, {
      Variable: (variable) => {
        names.add(variable.name.value);
      },
    });
  return names;
}
