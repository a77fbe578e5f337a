/**
 * A prepared statement of one row and one text column, as `pg` sends it: an object with `submit`, like a cursor. All its
 * messages go out in one write, and no description of the row is asked for: that takes a sixth off a small read.
 */
import type { Connection, Submittable } from "pg";
import { serialize } from "pg-protocol";
import { parameterText } from "./parameter-text.js";

const executeAndSync = Buffer.concat([serialize.execute(), serialize.sync()]);

export class TextQuery implements Submittable {
  private text: string | null = null;

  /** @param done is told the text or, by whatever ended the query, the error. */
  constructor(
    private readonly statement: { name: string; sql: string; isPrepared: boolean },
    private readonly values: readonly unknown[],
    private readonly done: (error: Error | null, text: string | null) => void,
  ) {}

  submit({ stream }: Connection): void {
    const { name, sql, isPrepared } = this.statement;
    // What may be left of a failed attempt is closed; where nothing is that is no error.
    const prepare = isPrepared ? [] : [serialize.close({ type: "S", name }), serialize.parse({ name, text: sql })];
    stream.write(Buffer.concat([...prepare, serialize.bind({ statement: name, values: [...this.values], valueMapper: parameterText }), executeAndSync]));
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    this.text = fields[0] ?? null;
  }

  handleError(error: Error): void {
    this.done(error, null);
  }

  handleReadyForQuery(): void {
    this.done(null, this.text);
  }

  handleCommandComplete(): void {
    // The row is all that is wanted.
  }
}
