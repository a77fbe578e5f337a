/** Operations that Apollo Server has parsed and validated, by the text they came as: asked again, they need neither. */
import type { DocumentNode, OperationDefinitionNode } from "graphql";

export interface KnownOperation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

/** Characters of text that are remembered in all. Parsed, one takes up to 170 bytes; a front end's whole set of operations is a few hundred thousand. */
const mostCharacters = 500_000;

export class KnownOperations {
  /** In the order of last use. */
  private readonly operations = new Map<string, KnownOperation>();
  private characters = 0;

  get(query: string, name: string | null | undefined): KnownOperation | undefined {
    const key = keyOf(query, name);
    const known = this.operations.get(key);
    if (!known) return undefined;
    this.operations.delete(key);
    this.operations.set(key, known);
    return known;
  }

  add(query: string, name: string | null | undefined, known: KnownOperation): void {
    const key = keyOf(query, name);
    if (this.operations.has(key)) return;
    this.operations.set(key, known);
    this.characters += key.length;
    for (const oldest of this.operations.keys()) {
      if (this.characters <= mostCharacters) break;
      this.operations.delete(oldest);
      this.characters -= oldest.length;
    }
  }
}

const keyOf = (query: string, name: string | null | undefined): string => `${name ?? ""}\n${query}`;
