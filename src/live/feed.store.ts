/** Reads the change feed from the database. */
import type { Database } from "../database/database.js";

/** A thing that a transaction changed. */
export interface FeedEvent {
  /** Its place among all changes, in the order of commits. */
  number: number;
  /** Its place among those that the public is told of; null where the thing had never been public. */
  publicNumber: number | null;
  /** ISO 8601. */
  at: string;
  entity: string;
  entityId: string;
  /** Whether the public could see it from then on, and not before; of articles and statements. */
  published: boolean;
}

export interface FeedPart {
  events: FeedEvent[];
  /** The number of the newest event of all. */
  last: number;
}

/** How many events are read at once. */
export const mostRead = 500;

const last = `SELECT coalesce(max("number"), 0)::text FROM "ChangedThing"`;
const place = `SELECT coalesce(max("number"), 0)::text FROM "ChangedThing" WHERE "publicNumber" = (SELECT max("publicNumber") FROM "ChangedThing" WHERE "publicNumber" <= $1::bigint)`;

/** Of each type as many along its index, then the first of them. */
const after = `SELECT json_build_object('last', (SELECT coalesce(max("number"), 0) FROM "ChangedThing"), 'events', coalesce(json_agg(e), '[]'))::text FROM (
  SELECT each.* FROM unnest($2::text[]) wanted(type) CROSS JOIN LATERAL (
    SELECT "number", "publicNumber", to_char("at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "at", "entity", "entityId", "published"
    FROM "ChangedThing" WHERE "entity" = wanted.type AND "number" > $1::bigint ORDER BY "number" LIMIT ${mostRead}) each
  ORDER BY each."number" LIMIT ${mostRead}) e`;

export class FeedStore {
  constructor(private readonly run: Database["run"]) {}

  async last(): Promise<number> {
    return Number(await this.run("feed_last", last, []));
  }

  /** The number of the public's event of that number, or of the one before. */
  async numberOf(publicNumber: number): Promise<number> {
    return Number(await this.run("feed_place", place, [publicNumber]));
  }

  /** The next events of some types; if they are fewer than `mostRead`, there are no more up to `last`. */
  async after(number: number, types: readonly string[]): Promise<FeedPart> {
    return JSON.parse(await this.run("feed_after", after, [number, types])) as FeedPart;
  }
}
