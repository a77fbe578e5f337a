/** What one operation may ask of the database. */
export interface ReadLimits {
  /** Rows, by page sizes as they multiply down the operation. */
  rows: number;
  /** How many fields deep it may nest, `nodes` and `edges` counted. */
  depth: number;
  /** The largest page of a list. */
  pageSize: number;
}
