/** Requests that were done already: asked again under the same name within a day, they answer the same and do nothing. */
import type { Prisma } from "../generated/prisma/client.js";
import type { ChangeRequest } from "../shared/change-request.js";
import { ConflictError } from "../shared/errors.js";

type Transaction = Prisma.TransactionClient;

/**
 * Claims the request's name; of several at once the others wait here until the first has come to its end.
 * @throws ConflictError when something else was asked under the name.
 */
export async function recall(transaction: Transaction, request: ChangeRequest, editorId: string): Promise<{ result: unknown } | null> {
  const { clientMutationId, mutation, inputSha256 } = request;
  if (clientMutationId === null) return null;
  await transaction.$executeRaw`DELETE FROM "MutationRequest" WHERE "editorId" = ${editorId}::uuid AND "clientMutationId" = ${clientMutationId} AND "at" < now() - interval '24 hours'`;
  // Others whose day is over go with time, a few at each request; those that somebody works on are left alone.
  await transaction.$executeRaw`DELETE FROM "MutationRequest" WHERE ("editorId", "clientMutationId") IN (
    SELECT "editorId", "clientMutationId" FROM "MutationRequest" WHERE "at" < now() - interval '24 hours' ORDER BY "at" LIMIT 10 FOR UPDATE SKIP LOCKED)`;
  const claimed = await transaction.$executeRaw`
    INSERT INTO "MutationRequest" ("editorId", "clientMutationId", "mutation", "sha256") VALUES (${editorId}::uuid, ${clientMutationId}, ${mutation}, ${inputSha256}) ON CONFLICT DO NOTHING`;
  if (claimed === 1) return null;
  const earlier = await transaction.mutationRequest.findUniqueOrThrow({ where: { editorId_clientMutationId: { editorId, clientMutationId } } });
  if (earlier.mutation !== mutation || earlier.sha256 !== inputSha256)
    throw new ConflictError("Something else was asked for under this clientMutationId within the last 24 hours.", { argument: "clientMutationId" });
  return { result: earlier.result };
}

export async function remember(transaction: Transaction, { clientMutationId }: ChangeRequest, editorId: string, result: object): Promise<void> {
  if (clientMutationId === null) return;
  await transaction.mutationRequest.update({ where: { editorId_clientMutationId: { editorId, clientMutationId } }, data: { result: result } });
}
