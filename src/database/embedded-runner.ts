/** Runs the read engine's statements on PGlite, prepared by name. Its own `query` plans a statement anew each time, which takes most of a read. */
import { protocol, type PGlite } from "@electric-sql/pglite";
import { parameterText } from "./parameter-text.js";

/** How many prepared statements are kept. */
const mostPrepared = 250;

const { serialize } = protocol;

export class EmbeddedRunner {
  private readonly prepared = new Set<string>();

  constructor(private readonly pglite: PGlite) {}

  /** Of the statement's one row the one column, a text. */
  run(name: string, text: string, parameters: readonly unknown[]): Promise<string> {
    // Not between the statements of somebody's transaction.
    return this.pglite._runExclusiveTransaction(() => this.pglite.runExclusive(() => this.send(name, text, parameters)));
  }

  private async send(name: string, text: string, parameters: readonly unknown[]): Promise<string> {
    const isNew = !this.prepared.has(name);
    const { messages } = await this.pglite.execProtocol(
      Buffer.concat([
        ...(isNew ? this.prepare(name, text) : []),
        serialize.bind({ statement: name, values: parameters.map(parameterText) }),
        serialize.execute(),
        serialize.sync(),
      ]),
      { syncToFs: false },
    );
    if (isNew) this.prepared.add(name);
    const row = messages.find((message) => message.name === "dataRow") as { fields: (string | null)[] } | undefined;
    return String(row?.fields[0]);
  }

  /** Closing what may be left of a failed attempt is no error where nothing is. */
  private prepare(name: string, text: string): Uint8Array[] {
    const [oldest] = this.prepared;
    const full = oldest !== undefined && this.prepared.size >= mostPrepared;
    if (full) this.prepared.delete(oldest);
    return [...(full ? [serialize.close({ type: "S", name: oldest })] : []), serialize.close({ type: "S", name }), serialize.parse({ name, text })];
  }
}
