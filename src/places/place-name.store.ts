import type { Change } from "../database/change.js";

export async function namesOf({ transaction }: Change, placeId: string): Promise<string[]> {
  return (await transaction.placeName.findMany({ where: { placeId }, select: { name: true } })).map(({ name }) => name);
}
