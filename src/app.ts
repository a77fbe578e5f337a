/** The one place where the parts are put together. */
import "reflect-metadata";
import { existsSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Logger } from "pino";
import { loadCollection, wasLoaded, type CollectionName } from "../seed/load.js";
import { AccessStore } from "./access/access.store.js";
import { Authenticator } from "./access/authenticator.js";
import { Tokens } from "./access/tokens.js";
import { ChangeFollower } from "./changes/follower.js";
import type { Config } from "./config.js";
import { openDatabase, type Database } from "./database/database.js";
import { createApollo } from "./graphql/apollo.js";
import { createMutations } from "./editorial/create-mutations.js";
import { readStoredOperations } from "./graphql/stored-operations.js";
import { KnownOperations } from "./graphql/known-operations.js";
import { MutationRunner } from "./graphql/mutation-runner.js";
import { buildContentSchema, printContentSchema } from "./graphql/schema.js";
import { closeHttpServer } from "./http/closing.js";
import { LiveEndpoints } from "./http/live-endpoints.js";
import { GraphqlOverHttp } from "./http/graphql.js";
import { Metrics } from "./http/metrics.js";
import { createDesk } from "./http/desk.js";
import { createPlayground } from "./http/playground.js";
import { RateLimit } from "./http/rate-limit.js";
import { createReadingRoomFiles, ReadingRoom } from "./http/reading-room.js";
import { ResponseCache } from "./http/response-cache.js";
import { Lists } from "./http/lists.js";
import type { Page } from "./http/reply.js";
import { createHttpServer } from "./http/server.js";
import { ChangeFeed } from "./live/feed.js";
import { FeedStore } from "./live/feed.store.js";
import { ReadEngine } from "./reading/engine.js";
import { ConflictError } from "./shared/errors.js";
import { createLogger } from "./shared/logger.js";
import { inProject } from "./shared/project.js";
import { createWebhooks } from "./webhooks/create-webhooks.js";

export interface App {
  /** Where it answers, without a path. */
  url: string;
  stop: () => Promise<void>;
}

/** Tells the person who starts the server what is going on. */
export type Progress = (step: string) => void;

const mostPlans = 500;
/** In ms; the rest of ten seconds is for what comes after the last answer. */
const patience = 7_000;

/** Opens the database, brings it up to date, loads the seed and serves. @throws OnRecordError in words for the person who starts it. */
export async function startApp(config: Config, progress: Progress): Promise<App> {
  const logger = createLogger(config.logLevel);
  progress(config.database.url === undefined ? "Opening the embedded database" : "Connecting to PostgreSQL");
  const database = await openDatabase(config.database);
  try {
    await prepareContent(database, config, progress);
    return await serve(database, config, logger);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function prepareContent(database: Database, { seed }: Config, progress: Progress): Promise<void> {
  for (const name of await database.migrate()) progress(`Applied migration ${name}`);
  const wanted: Record<Config["seed"], CollectionName[]> = { all: ["first-article", "sample"], "first-article": ["first-article"], none: [] };
  for (const name of wanted[seed]) {
    if (await wasLoaded(database.prisma, name)) continue;
    const { articles, statements } = await loadCollection(database.prisma, name);
    progress(`Loaded seed/${name}: ${articles} articles, ${statements} statements`);
  }
}

/** Serves what the database holds. The database is closed with the app. */
export async function serve(database: Database, config: Config, logger: Logger): Promise<App> {
  const { resolvers, scheduler } = createMutations({ prisma: database.prisma, config, logger });
  const webhooks = createWebhooks(database, config.webhooks, logger);
  const schema = await buildContentSchema([...resolvers, webhooks.resolver]);
  const engine = new ReadEngine(schema, database.run, { limits: config.reading, mostPlans });
  const mutations = new MutationRunner(schema, engine);
  const known = new KnownOperations();
  const apollo = createApollo({ schema, engine, known, mutations, logger, mostTokens: config.document.tokens });
  const follower = new ChangeFollower(database.listen, logger);
  const cache = config.cache.bytes > 0 ? new ResponseCache(config.cache.bytes, follower) : undefined;
  const authenticator = new Authenticator(new AccessStore(database.prisma), config.tokens && new Tokens(config.tokens), config.maxWaiting);
  const rateLimit = new RateLimit(config.rateLimit, config.trustedProxies);
  const feed = new ChangeFeed(new FeedStore(database.run), follower, logger);
  const live = new LiveEndpoints({ schema, engine, feed, rateLimit, logger, authenticate: (authorization) => authenticator.viewerWith(authorization) }, config);
  await apollo.start();
  let stopping = false;
  const graphql = new GraphqlOverHttp({
    schema,
    apollo,
    engine,
    known,
    stored: readStoredOperations([inProject("web", "src", "generated", "operations.json")]),
    maxBodyBytes: config.maxBodyBytes,
    documentLimits: config.document,
    maxWaiting: config.maxWaiting,
    cache,
    maxAge: config.cache.maxAge,
  });
  const web = inProject("dist", "web");
  const readingRoom = existsSync(web) ? await ReadingRoom.open(web, { graphql, publicUrl: config.publicUrl, cache, maxAge: config.cache.maxAge }) : undefined;
  const server = createHttpServer({
    viewerOf: (request) => authenticator.viewerOf(request),
    graphql,
    readingRoom,
    lists: new Lists({ schema, engine, limits: config.reading, publicUrl: config.publicUrl, maxWaiting: config.maxWaiting, cache, maxAge: config.cache.maxAge }),
    rateLimit,
    metrics: new Metrics({ plans: () => engine.planCount, cache, follower }),
    logger,
    corsOrigins: config.corsOrigins,
    sdl: printContentSchema(schema),
    isReady: async () => !stopping && (await answers(database)),
    pages: anyOf((request, response) => live.answer(request, response), playground(), desk(), createReadingRoomFiles(web)),
  });
  live.attach(server);
  await listen(server, config.port, config.host);
  await follower.start();
  scheduler.start();
  webhooks.worker.start(follower);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${config.host.includes(":") ? `[${config.host}]` : config.host}:${port}`,
    stop: async () => {
      stopping = true;
      await live.close();
      await closeHttpServer(server, patience);
      await apollo.stop();
      await scheduler.stop();
      await webhooks.worker.stop();
      await follower.stop();
      await database.close();
    },
  };
}

const answers = (database: Database): Promise<boolean> =>
  database.rows("SELECT 1").then(
    () => true,
    () => false,
  );

const anyOf =
  (...pages: Page[]): Page =>
  (request, response) =>
    pages.some((page) => page(request, response));

/** The playground's pages, where they were built. */
function playground(): Page {
  const folder = inProject("dist", "playground");
  return existsSync(folder) ? createPlayground(folder) : () => false;
}

/** The editor's desk, where it was built. */
function desk(): Page {
  const folder = inProject("dist", "desk");
  return existsSync(folder) ? createDesk(folder) : () => false;
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? new ConflictError(`Port ${port} is in use; set PORT to another one.`, { port }) : error);
    });
    server.listen(port, host, resolve);
  });
}
