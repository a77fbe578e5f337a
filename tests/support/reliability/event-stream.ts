/** A subscription as server-sent events, as a client follows it. */
import { Readable } from "node:stream";

export interface StreamedEvent {
  data: Record<string, unknown>;
  /** On the clock of performance.now(). */
  at: number;
}

export class EventStream {
  readonly events: StreamedEvent[] = [];
  private readonly ending = new AbortController();
  private rest = "";

  /** Returns when the server has taken it. @throws Error when it has not. */
  static async open(url: string, query: string, authorization?: string): Promise<EventStream> {
    const stream = new EventStream();
    const response = await fetch(`${url}/graphql/stream`, {
      method: "POST",
      headers: { accept: "text/event-stream", "content-type": "application/json", ...(authorization === undefined ? {} : { authorization }) },
      body: JSON.stringify({ query }),
      signal: stream.ending.signal,
    });
    if (!response.ok || !response.body) throw new Error(`${response.status} ${await response.text()}`);
    void stream.read(Readable.fromWeb(response.body as never)).catch(() => undefined);
    return stream;
  }

  close(): void {
    this.ending.abort();
  }

  private async read(body: AsyncIterable<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    for await (const bytes of body) {
      const parts = (this.rest + decoder.decode(bytes, { stream: true })).split("\n\n");
      this.rest = parts.pop() ?? "";
      for (const part of parts) this.take(part);
    }
  }

  private take(part: string): void {
    const data = /^event: next$/m.test(part) ? /^data: (.*)$/m.exec(part)?.[1] : undefined;
    if (data === undefined) return;
    const result = JSON.parse(data) as { data?: Record<string, unknown> };
    this.events.push({ data: result.data ?? { refused: data }, at: performance.now() });
  }
}
