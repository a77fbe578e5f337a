/** Rows gathered by table and sent with COPY. */
import { once } from "node:events";
import type { ClientBase } from "pg";
import { from as copyFrom } from "pg-copy-streams";

type Cell = string | number | boolean | null | readonly string[];
export type Row = Readonly<Record<string, Cell>>;

const needsEscape = /[\\\t\n\r]/;
const escapes: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

function encoded(cell: Cell): string {
  if (cell === null) return "\\N";
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "boolean") return cell ? "t" : "f";
  const text = typeof cell === "string" ? cell : `{${cell.map((item) => JSON.stringify(item)).join()}}`;
  return needsEscape.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => escapes[character] as string) : text;
}

interface Gathered {
  columns: string[];
  lines: string[];
}

/** Every row of a table has the same columns in the same order; the table's first row says which. */
export class RowBuffer {
  private readonly tables = new Map<string, Gathered>();

  add(table: string, row: Row): void {
    let gathered = this.tables.get(table);
    if (!gathered) this.tables.set(table, (gathered = { columns: Object.keys(row), lines: [] }));
    let line = "";
    for (const cell of Object.values(row)) line += line === "" ? encoded(cell) : `\t${encoded(cell)}`;
    gathered.lines.push(line);
  }

  /** Sends what was gathered and forgets it. Answers the number of rows. */
  async send(client: ClientBase): Promise<number> {
    let sent = 0;
    for (const [table, { columns, lines }] of this.tables) {
      const stream = client.query(copyFrom(`COPY "${table}" (${columns.map((column) => `"${column}"`).join()}) FROM STDIN`));
      const finished = once(stream, "finish");
      stream.end(`${lines.join("\n")}\n`);
      await finished;
      sent += lines.length;
    }
    this.tables.clear();
    return sent;
  }
}
