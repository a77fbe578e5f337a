/** What facts rest on: roles, parties, participations and names of places. Their owner's version counts up with it. */
import type { Quote } from "../articles/quote-position.js";
import type { Change, Changes, Target } from "../database/change.js";
import { participation } from "../events/event.kind.js";
import { party } from "../issues/regional-issue.kind.js";
import { placeName } from "../places/place.kind.js";
import type { ChangeRequest } from "../shared/change-request.js";
import { InvalidInputError, NotFoundError } from "../shared/errors.js";
import { newId } from "../shared/new-id.js";
import { role } from "../speakers/agent.kind.js";
import { lockText } from "./evidence.store.js";
import { checkedAddress, checkedText, type Columns } from "./fields.js";
import { keptText, quotedPlace } from "./quoted-place.js";
import { deleteRows, findRow, insertRow, requireRoom } from "./row.store.js";
import type { Part, ThingService } from "./thing.service.js";

/** By the column of evidence that names them. */
const facts: readonly (readonly [column: string, part: Part])[] = [
  ["roleId", role],
  ["partyId", party],
  ["participationId", participation],
  ["placeNameId", placeName],
];

/** Either a page of the web or words of an article. */
export interface EvidenceInput {
  fact: string;
  expectedVersion?: number | null;
  url?: unknown;
  article?: string | null;
  quote?: Quote | null;
  note?: string | null;
}

export interface Evident {
  id: string;
  /** The thing whose fact it is about. */
  owner: string;
}

const longestNote = 1_000;
/** How many pieces of evidence one fact may have. */
const most = 50;

export class EvidenceService {
  constructor(
    private readonly changes: Changes,
    private readonly things: ThingService,
  ) {}

  /** @throws InvalidInputError with the nearest places where the words are not in the article's text; NotFoundError; ConflictError; ForbiddenError */
  add(request: ChangeRequest, input: EvidenceInput): Promise<Evident> {
    const note = input.note == null ? null : checkedText("note", input.note, longestNote);
    return this.changes.make(request, async (change) => {
      const [column, part] = await factOf(change, input.fact);
      const owner = await this.things.lockOwner(change, part, { id: input.fact, expectedVersion: input.expectedVersion }, "fact");
      await requireRoom(change, "Evidence", { [column]: input.fact }, { most, field: "fact" });
      const id = newId();
      await insertRow(change, "Evidence", { id, [column]: input.fact, note, ...(await source(change, input)) });
      return { id, owner };
    });
  }

  remove(request: ChangeRequest, { id, expectedVersion }: Target): Promise<Evident> {
    return this.changes.make(request, async (change) => {
      const row = await findRow(change, "Evidence", id);
      const [column, part] = facts.find(([name]) => row?.[name] != null) ?? [];
      if (!row || !part) throw new NotFoundError("id", "there is no Evidence with this ID");
      const owner = await this.things.lockOwner(change, part, { id: String(row[column ?? ""]), expectedVersion });
      if ((await deleteRows(change, "Evidence", { id })) === 0) throw new NotFoundError("id", "there is no Evidence with this ID");
      return { id, owner };
    });
  }
}

async function factOf(change: Change, id: string): Promise<(typeof facts)[number]> {
  for (const fact of facts) if (await findRow(change, fact[1].table, id)) return fact;
  throw new NotFoundError("fact", "this is the ID of no role, party, participation or name of a place");
}

async function source(change: Change, { url, article, quote }: EvidenceInput): Promise<Columns> {
  if ((url == null) === (article == null && quote == null)) throw new InvalidInputError("url", "evidence is either a url or words of an article");
  if (url != null) return { source: "EXTERNAL", url: checkedAddress("url", url) };
  if (article == null) throw new InvalidInputError("article", "article is missing");
  if (quote == null) throw new InvalidInputError("quote", "quote is missing");
  return { source: "ARTICLE", articleId: article, ...(await anchorIn(change, article, quote)) };
}

async function anchorIn(change: Change, article: string, quote: Quote): Promise<Columns> {
  const kept = await lockText(change, article);
  if (!kept) throw new NotFoundError("article", "article names nothing that is there");
  const text = keptText(kept);
  const { start, end } = quotedPlace(text, quote, "quote");
  return { ...text.at(start, end), textSha256: kept.textSha256, anchorState: "ANCHORED" };
}
