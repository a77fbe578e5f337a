import { Presets, SingleBar } from "cli-progress";

/** A bar on a terminal; nothing where messages go into a file. The rate is in articles a second. */
export class ImportProgress {
  private readonly bar: SingleBar | null;
  private readonly started = performance.now();
  private done = 0;

  /** As long as a source is not read, it counts as one article. */
  constructor(private expected: number) {
    const format = " {bar} {value} of {total}, {rate}/s, {eta_formatted} left";
    this.bar = process.stderr.isTTY ? new SingleBar({ format, stream: process.stderr, clearOnComplete: true, hideCursor: true, etaBuffer: 100 }, Presets.shades_grey) : null;
    this.bar?.start(expected, 0, { rate: "–" });
  }

  sourceFinished(items: number): void {
    this.expected += items - 1;
    this.bar?.setTotal(this.expected);
  }

  articleDone(): void {
    this.done += 1;
    this.bar?.update(this.done, { rate: this.rate });
  }

  stop(): void {
    this.bar?.stop();
  }

  get rate(): string {
    return (this.done / ((performance.now() - this.started) / 1000)).toFixed(1);
  }
}
