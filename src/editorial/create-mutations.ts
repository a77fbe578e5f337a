/** The classes that run mutations, with the services they need. */
import { Changes } from "../database/change.js";
import type { Database } from "../database/database.js";
import { TopicMutations } from "../topics/topic.mutations.js";
import { ThingService } from "./thing.service.js";

export function createMutations({ prisma }: Pick<Database, "prisma">): object[] {
  const things = new ThingService(new Changes(prisma));
  return [new TopicMutations(things)];
}
