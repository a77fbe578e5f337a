import type { StatementKind } from "../generated/operations.ts";

export const statementKinds: readonly StatementKind[] = ["DIRECT", "MIXED", "INDIRECT"];
