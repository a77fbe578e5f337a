import { change } from "../api/server.ts";
import { UpdateStatementDocument, type UpdateStatementInput } from "../generated/operations.ts";
import type { Chosen } from "../pickers/chosen.ts";
import type { Statement } from "./entries.ts";

interface Added {
  issues: readonly Chosen[];
  topics: readonly Chosen[];
  /** Null for the one it has. */
  occasion: Chosen | null;
  correction?: string;
}

/** Adds to what a statement is linked with; nothing is asked of the server where it has all of it. @throws Refusal, ServerError */
export async function linkStatement(statement: Statement, { issues, topics, occasion, correction }: Added): Promise<void> {
  const more: UpdateStatementInput = {
    id: statement.id,
    ...added("issues", statement.issues.nodes, issues),
    ...added("topics", statement.topics.nodes, topics),
    ...(occasion && occasion.id !== statement.occasion?.id && { occasion: occasion.id }),
  };
  if (Object.keys(more).length > 1) await change(UpdateStatementDocument, { ...more, expectedVersion: statement.version, ...(correction !== undefined && { correction }) });
}

function added(field: "issues" | "topics", has: readonly { readonly id: string }[], wanted: readonly Chosen[]): Partial<UpdateStatementInput> {
  const ids = new Set([...has, ...wanted].map(({ id }) => id));
  return ids.size > has.length ? { [field]: [...ids] } : {};
}
