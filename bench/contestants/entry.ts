/** How a contestant is started and asked. */
import { inProject } from "../../src/shared/project.js";
import type { Operation, Variables } from "../operations/operation.js";

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

export interface Question {
  path: string;
  /** `after` is the contestant's own cursor, where the operation begins after one. */
  body: (variables: Variables, after?: string) => string;
  /** Its answer in the shape of On Record's, for the comparison only; absent where it has that shape. */
  normalise: ((data: Json) => Json) | undefined;
}

/** How cursors of the list of all statements are got from a contestant, some pages at a time. */
export interface CursorPages {
  /** Answers one field: a list of objects with a `cursor`, or a connection with `edges` that are such. */
  query: string;
  size: number;
}

export interface Entry {
  name: string;
  /** How its connections to PostgreSQL are called there. */
  applicationName: string;
  /** What Node is started with. */
  arguments: string[];
  /** Null where it takes no part in an operation. */
  question: (operation: Operation) => Question | null;
  /** Absent where a place in a list is told by the values that it is ordered by. */
  cursors?: CursorPages;
}

/** An operation as GraphQL over HTTP. */
export function graphqlQuestion(query: string, normalise?: Question["normalise"]): Question {
  return {
    path: "/graphql",
    body: ({ slug, until, words }, after) => JSON.stringify({ query, variables: { slug, until, words, after } }),
    normalise,
  };
}

/** A server of this folder, `<name>/server.ts`. tsx translates it when it starts and takes no part afterwards, except in its memory. */
export const inFolder = (name: string): Pick<Entry, "name" | "applicationName" | "arguments"> => ({
  name,
  applicationName: name,
  arguments: ["--import", "tsx", inProject("bench", "contestants", name, "server.ts")],
});

/** Another GraphQL server, with the operations in its own words. */
export const peer = (name: string, queries: Readonly<Record<string, string>>, normalise: Question["normalise"], cursors: CursorPages): Entry => ({
  ...inFolder(name),
  question: (operation) => {
    const query = queries[operation.name];
    return query === undefined ? null : graphqlQuestion(query, normalise);
  },
  cursors,
});
