/** Which fields an operation asks of an object, fragments and directives resolved (GraphQL specification, CollectFields). */
import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import type { Variables } from "./values.js";

/** By response key, in the order of the response; the nodes of one key are merged. */
export type Selected = Map<string, FieldNode[]>;

export class Selections {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly variables: Variables,
  ) {}

  /** The fields asked of `type` by selection sets that apply to it. */
  of(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Selected {
    const selected: Selected = new Map();
    const seen = new Set<string>();
    for (const set of sets) this.collect(type, set, selected, seen);
    return selected;
  }

  private collect(type: GraphQLObjectType, set: SelectionSetNode, selected: Selected, seen: Set<string>): void {
    for (const node of set.selections) {
      if (!this.included(node)) continue;
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        const same = selected.get(key);
        if (same) same.push(node);
        else selected.set(key, [node]);
        continue;
      }
      if (node.kind === Kind.INLINE_FRAGMENT) {
        if (!node.typeCondition || this.applies(node.typeCondition.name.value, type)) this.collect(type, node.selectionSet, selected, seen);
        continue;
      }
      const fragment = this.fragments.get(node.name.value);
      if (!fragment || seen.has(node.name.value)) continue;
      seen.add(node.name.value);
      if (this.applies(fragment.typeCondition.name.value, type)) this.collect(type, fragment.selectionSet, selected, seen);
    }
  }

  private included(node: SelectionNode): boolean {
    const skip = getDirectiveValues(GraphQLSkipDirective, node, this.variables);
    if (skip?.["if"] === true) return false;
    return getDirectiveValues(GraphQLIncludeDirective, node, this.variables)?.["if"] !== false;
  }

  private applies(condition: string, type: GraphQLObjectType): boolean {
    if (condition === type.name) return true;
    const conditional = this.schema.getType(condition);
    return isAbstractType(conditional) && this.schema.isSubType(conditional, type);
  }
}

export const nestedSets = (nodes: readonly FieldNode[]): SelectionSetNode[] => nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
