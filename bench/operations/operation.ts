/** One thing that contestants are asked for: in GraphQL, and as the SQL that answers the same by hand. */
export interface Operation {
  name: string;
  graphql: string;
  /** One row, one text column: the value of `data`. `$1` is the slug, where there is one. */
  floorSql: string;
  /** Rows of the table whose slugs are asked for, `t` being the row; without it, the operation has no variables. */
  slugs?: { table: string; busy: string };
}

export interface Variables {
  slug?: string;
}
