/** Prisma's client on a pool like everybody's. Without names for its statements it would have each planned anew. */
import { createHash } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "../../dist/pothos/prisma/client.js";

const pool = new pg.Pool({
  connectionString: process.env["DATABASE_URL"],
  max: Number(process.env["DATABASE_POOL_SIZE"] ?? 10),
  options: "-c jit=off -c random_page_cost=1.1",
  application_name: "pothos",
});

export const prisma = new PrismaClient({
  adapter: new PrismaPg(pool, { statementNameGenerator: ({ sql }) => `prisma_${createHash("sha256").update(sql).digest("base64url").slice(0, 22)}` }),
});

export async function close(): Promise<void> {
  await prisma.$disconnect();
  await pool.end();
}
