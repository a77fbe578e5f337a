/** The environment as a typed configuration; every problem is reported at once. */
import { z } from "zod";
import { areTogether, togetherProblem, tokenSettings, tokenVariables, type TokenSettings } from "./access/token-settings.js";
import type { DocumentLimits } from "./graphql/document-limits.js";
import type { EndpointSettings } from "./ingest/endpoint/chat-completions.js";
import type { LiveLimits } from "./live/live-clients.js";
import type { ReadLimits } from "./reading/limits.js";
import { InvalidInputError } from "./shared/errors.js";
import { inProject } from "./shared/project.js";
import type { WebhookSettings } from "./webhooks/create-webhooks.js";

const wholeNumber = (least: number, most: number, preset: number) =>
  z
    .string()
    .regex(/^\d+$/, "must be a whole number")
    .transform(Number)
    .refine((number) => number >= least && number <= most, `must lie between ${least} and ${most}`)
    .default(preset);

const environment = z.object({
  PORT: wholeNumber(0, 65_535, 4000),
  HOST: z.string().min(1).default("localhost"),
  PUBLIC_URL: z
    .string()
    .regex(/^https?:\/\/[^/?#@\s]+\/?$/, "must be an origin, http://… or https://…, without a path")
    .refine((address) => URL.canParse(address), "must be an address")
    .optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "must be a PostgreSQL address, postgres://…")
    .optional(),
  DATABASE_POOL_SIZE: wholeNumber(1, 200, 10),
  STATEMENT_TIMEOUT_MS: wholeNumber(100, 600_000, 900),
  DATA_DIR: z.string().min(1).default(inProject(".data")),
  SEED: z.enum(["all", "first-article", "none"]).default("all"),
  ROW_BUDGET: wholeNumber(1, 10_000_000, 20_000),
  MAX_DEPTH: wholeNumber(5, 200, 40),
  MAX_PAGE_SIZE: wholeNumber(20, 1_000, 200),
  MAX_TOKENS: wholeNumber(100, 100_000, 5_000),
  MAX_ALIASES: wholeNumber(0, 10_000, 200),
  MAX_DIRECTIVES: wholeNumber(0, 10_000, 100),
  MAX_WAITING: wholeNumber(1, 100_000, 500),
  RATE_LIMIT: wholeNumber(0, 1_000_000_000, 6_000_000),
  TRUSTED_PROXIES: wholeNumber(0, 10, 0),
  CACHE_MB: wholeNumber(0, 100_000, 64),
  CACHE_MAX_AGE: wholeNumber(0, 31_536_000, 0),
  MAX_BODY_BYTES: wholeNumber(1_000, 100_000_000, 200_000),
  CORS_ORIGINS: z.string().default("*"),
  LIVE_CONNECTIONS: wholeNumber(0, 1_000_000, 1_000),
  LIVE_CONNECTIONS_PER_CLIENT: wholeNumber(1, 1_000_000, 20),
  LIVE_SUBSCRIPTIONS_PER_CLIENT: wholeNumber(1, 1_000_000, 100),
  WEBHOOK_ALLOW_HOSTS: z.string().default(""),
  WEBHOOK_ATTEMPTS: wholeNumber(1, 1_000, 24),
  INGEST_ALLOW_HOSTS: z.string().default(""),
  EXTRACTOR_URL: z
    .url({ protocol: /^https?$/, error: "must be an address, http://… or https://…" })
    .refine((address) => !/^https?:\/\/[^/?#]*@|[?#]/.test(address), "must bear no user name, query or fragment; EXTRACTOR_KEY is for the key")
    .optional(),
  EXTRACTOR_MODEL: z.string().min(1).max(200).optional(),
  EXTRACTOR_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/, "must be printable ASCII without spaces")
    .optional(),
  EXTRACTOR_TIMEOUT_MS: wholeNumber(100, 600_000, 30_000),
  ...tokenVariables,
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  NODE_ENV: z.string().default("production"),
});

const wholeEnvironment = environment
  .refine(({ EXTRACTOR_URL, EXTRACTOR_MODEL }) => (EXTRACTOR_URL === undefined) === (EXTRACTOR_MODEL === undefined), {
    path: ["EXTRACTOR_MODEL"],
    error: "and EXTRACTOR_URL go together",
    // Beside other problems, not only in their absence.
    when: () => true,
  })
  .refine(areTogether, togetherProblem);

export interface Config {
  /** 0 lets the system choose. */
  port: number;
  host: string;
  /** The origin that readers reach the server under; links in feeds and downloads begin with it. */
  publicUrl: string;
  database: { url: string | undefined; dataFolder: string; poolSize: number; statementTimeout: number };
  seed: "all" | "first-article" | "none";
  /** What one operation may ask of the database. */
  reading: ReadLimits;
  /** What a document may consist of. */
  document: DocumentLimits;
  /** Operations that are answered or wait at the same time; more are turned away. */
  maxWaiting: number;
  /** Rows a minute for each client; 0 for no limit. */
  rateLimit: number;
  /** Proxies in front of the server that name the client in X-Forwarded-For. */
  trustedProxies: number;
  /** Answers that are kept in memory: how much they may take (0 for none), and for how many seconds others may keep them unasked. */
  cache: { bytes: number; maxAge: number };
  maxBodyBytes: number;
  /** Origins whose pages may read answers; "*" for any. */
  corsOrigins: readonly string[];
  /** Connections that subscriptions come over. */
  live: LiveLimits;
  /** Addresses that are told what changes. */
  webhooks: WebhookSettings;
  /** Hosts that articles may be imported from, as they stand in addresses. */
  ingestHosts: readonly string[];
  /** A language model that marks statements; none unless it is named. */
  extractor: EndpointSettings | undefined;
  /** Whose tokens are believed; nobody's unless an issuer is named. */
  tokens: TokenSettings | undefined;
  logLevel: string;
}

/** @throws InvalidInputError that lists every variable that is wrong. */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""));
  const result = wholeEnvironment.safeParse(given);
  if (!result.success) {
    const problems = result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
    throw new InvalidInputError(String(result.error.issues[0]?.path[0]), `The configuration is wrong: ${problems.join("; ")}.`);
  }
  const { data } = result;
  return {
    port: data.PORT,
    host: data.HOST,
    publicUrl: new URL(data.PUBLIC_URL ?? `http://localhost:${data.PORT}`).origin,
    database: { url: data.DATABASE_URL, dataFolder: data.DATA_DIR, poolSize: data.DATABASE_POOL_SIZE, statementTimeout: data.STATEMENT_TIMEOUT_MS },
    seed: data.SEED,
    reading: { rows: data.ROW_BUDGET, depth: data.MAX_DEPTH, pageSize: data.MAX_PAGE_SIZE },
    document: { tokens: data.MAX_TOKENS, aliases: data.MAX_ALIASES, directives: data.MAX_DIRECTIVES },
    maxWaiting: data.MAX_WAITING,
    rateLimit: data.RATE_LIMIT,
    trustedProxies: data.TRUSTED_PROXIES,
    cache: { bytes: data.CACHE_MB * 1_000_000, maxAge: data.CACHE_MAX_AGE },
    maxBodyBytes: data.MAX_BODY_BYTES,
    corsOrigins: data.CORS_ORIGINS.split(",").map((origin) => origin.trim()),
    live: { connections: data.LIVE_CONNECTIONS, connectionsOfOne: data.LIVE_CONNECTIONS_PER_CLIENT, subscriptionsOfOne: data.LIVE_SUBSCRIPTIONS_PER_CLIENT },
    webhooks: { hosts: data.WEBHOOK_ALLOW_HOSTS.split(",").flatMap((host) => host.trim() || []), attempts: data.WEBHOOK_ATTEMPTS },
    ingestHosts: data.INGEST_ALLOW_HOSTS.split(",").flatMap((host) => host.trim() || []),
    extractor:
      data.EXTRACTOR_URL === undefined || data.EXTRACTOR_MODEL === undefined
        ? undefined
        : { url: data.EXTRACTOR_URL, model: data.EXTRACTOR_MODEL, key: data.EXTRACTOR_KEY, timeout: data.EXTRACTOR_TIMEOUT_MS },
    tokens: tokenSettings(data),
    logLevel: data.LOG_LEVEL,
  };
}
