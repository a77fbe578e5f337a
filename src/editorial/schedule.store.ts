/** Articles that are to be published by themselves. */
import type { PrismaClient } from "../generated/prisma/client.js";

/** One whose time has come, and who set it. */
export interface DueArticle {
  id: string;
  editorId: string;
  name: string;
}

export class ScheduleStore {
  constructor(private readonly prisma: PrismaClient) {}

  async due(): Promise<DueArticle[]> {
    return this.prisma.$queryRaw<DueArticle[]>`
      SELECT a."id", e."id" AS "editorId", e."name" FROM "Article" a JOIN "Editor" e ON e."id" = a."publishById"
      WHERE a."publishAt" <= now() ORDER BY a."publishAt", a."id" LIMIT 100`;
  }
}
