/** Makes places: a place is there with its names, or not at all. */
import type { Changes } from "../database/change.js";
import { checkedText } from "../editorial/fields.js";
import type { ThingService } from "../editorial/thing.service.js";
import type { ChangeRequest } from "../shared/change-request.js";
import { InvalidInputError, NotFoundError } from "../shared/errors.js";
import { labelOf, mostNames, placeKind, placeName } from "./place.kind.js";

interface NewPlace {
  names: readonly { name: string }[];
}

export class PlaceService {
  constructor(
    private readonly changes: Changes,
    private readonly things: ThingService,
  ) {}

  /** @throws InvalidInputError, NotFoundError, ConflictError */
  create(request: ChangeRequest, input: NewPlace): Promise<{ id: string }> {
    const { names } = input;
    if (names.length === 0 || names.length > mostNames) throw new InvalidInputError("names", `a place has between 1 and ${mostNames} names`);
    return this.changes.make(request, async (change) => {
      const label = labelOf(names.map(({ name }, at) => checkedText(`names.${at}.name`, name, 200)));
      const id = await this.things.createWithin(change, placeKind, input, label);
      for (const [at, name] of names.entries()) await this.things.addPartWithin(change, placeName, id, { status: "DRAFT" }, name).catch(among(`names.${at}`));
      return { id };
    });
  }
}

/** Says where in the input the field is that an error names. */
const among =
  (path: string) =>
  (error: unknown): never => {
    if (!(error instanceof InvalidInputError || error instanceof NotFoundError)) throw error;
    const Kind = error instanceof NotFoundError ? NotFoundError : InvalidInputError;
    throw new Kind(`${path}.${String(error.details["argument"])}`, error.message);
  };
