/** Prisma's driver adapter for PGlite, with a fault of version 0.7.2 mended. */
import type { PGlite } from "@electric-sql/pglite";
import type { SqlDriverAdapterFactory, Transaction } from "@prisma/driver-adapter-utils";
import { PrismaPGlite } from "pglite-prisma-adapter";

/**
 * The adapter says that a transaction is committed also when COMMIT failed and everything was rolled back. What
 * COMMIT would refuse, deferred constraints, is therefore checked just before it.
 */
export function adapterFor(pglite: PGlite): SqlDriverAdapterFactory {
  const factory = new PrismaPGlite(pglite);
  return {
    adapterName: factory.adapterName,
    provider: factory.provider,
    connect: async () => {
      const adapter = await factory.connect();
      const start = adapter.startTransaction.bind(adapter);
      return Object.assign(adapter, { startTransaction: async (...options: Parameters<typeof start>) => checkedBeforeCommit(await start(...options)) });
    },
  };
}

function checkedBeforeCommit(transaction: Transaction): Transaction {
  const commit = transaction.commit.bind(transaction);
  return Object.assign(transaction, {
    commit: async () => {
      try {
        await transaction.executeRaw({ sql: "SET CONSTRAINTS ALL IMMEDIATE", args: [], argTypes: [] });
      } catch (error) {
        await transaction.rollback();
        throw error;
      }
      await commit();
    },
  });
}
