/** One thing that contestants are asked for: in GraphQL, and as the SQL that answers the same by hand. */
export interface Operation {
  name: string;
  /** What On Record is asked; its answers are what all others are compared with. */
  graphql: string;
  /** One row, one text column: the value of `data`. Its parameters are the values of `parameters`, in that order. Absent where only On Record is asked. */
  floorSql?: string;
  parameters?: readonly (keyof Variables)[];
  drawn?: Drawing;
}

/** Where the values come from that an operation is asked with. Without it, it is always asked the same. */
export type Drawing =
  /** The slugs of a table's rows, `t` being the row; `busy` is the condition on those that the public asks for. */
  | { by: "slug"; table: string; busy: string }
  /** Words of what was said: one to three that stand together. */
  | { by: "words" }
  /** The days of the ten years. */
  | { by: "day" }
  /** The places in the list of all statements from the one of this rank on. */
  | { by: "place"; depth: number };

export interface Variables {
  slug?: string;
  until?: string;
  words?: string;
  /** Which of the places from the depth on, from 0, and the keys that the list of all statements is ordered by. */
  rank?: number;
  sortDate?: string;
  articleId?: string;
  position?: number;
}
