/** What an operator watches, in Prometheus' text format. Names and units are those of its conventions. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { ChangeFollower } from "../changes/follower.js";
import type { ResponseCache } from "./response-cache.js";

export interface MetricSources {
  plans: () => number;
  cache: ResponseCache | undefined;
  follower: ChangeFollower | undefined;
}

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export class Metrics {
  /** Of this instance alone: one process can run several. */
  private readonly registry = new Registry();
  private readonly requests = new Counter({
    name: "on_record_http_requests_total",
    help: "Requests that were answered.",
    labelNames: ["path", "status"],
    registers: [this.registry],
  });
  private readonly durations = new Histogram({
    name: "on_record_http_request_duration_seconds",
    help: "How long answering took.",
    labelNames: ["path"],
    buckets: seconds,
    registers: [this.registry],
  });

  constructor({ plans, cache, follower }: MetricSources) {
    collectDefaultMetrics({ register: this.registry });
    this.gauge("on_record_plans", "Operations whose SQL is kept.", plans);
    if (cache) this.watchCache(cache);
    if (follower) this.watchFollower(follower);
  }

  /** `path` is one of ours, or a word for all others: labels have to stay few. */
  answered(path: string, status: number, milliseconds: number): void {
    this.requests.inc({ path, status });
    this.durations.observe({ path }, milliseconds / 1_000);
  }

  async text(): Promise<{ contentType: string; text: string }> {
    return { contentType: this.registry.contentType, text: await this.registry.metrics() };
  }

  private watchCache(cache: ResponseCache): void {
    this.counter("on_record_cache_hits_total", "Answers that were given from the cache.", () => cache.hits);
    this.counter("on_record_cache_misses_total", "Answers that were looked for in the cache and not found.", () => cache.misses);
    this.gauge("on_record_cache_bytes", "What the cached answers take.", () => cache.bytes);
    this.gauge("on_record_cache_entries", "Answers in the cache.", () => cache.size);
    new Counter({
      name: "on_record_cache_drops_total",
      help: "Answers that left the cache: what they say may have changed, others needed their room, or the change log could not be followed.",
      labelNames: ["reason"],
      registers: [this.registry],
      collect() {
        this.reset();
        for (const [reason, count] of Object.entries(cache.drops)) this.inc({ reason }, count);
      },
    });
  }

  private watchFollower(follower: ChangeFollower): void {
    this.gauge("on_record_change_log_sequence", "The last transaction in the change log that this instance knows of.", () => follower.sequence);
    this.gauge("on_record_change_log_lag_seconds", "How long ago everything in the change log was known; +Inf while it cannot be followed.", () => {
      return (performance.now() - follower.confirmedAt) / 1_000;
    });
  }

  private gauge(name: string, help: string, read: () => number): void {
    new Gauge({
      name,
      help,
      registers: [this.registry],
      collect() {
        this.set(read());
      },
    });
  }

  private counter(name: string, help: string, read: () => number): void {
    new Counter({
      name,
      help,
      registers: [this.registry],
      collect() {
        this.reset();
        this.inc(read());
      },
    });
  }
}
