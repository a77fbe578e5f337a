/** The classes that run mutations, with the services they need. */
import type { Logger } from "pino";
import { ArticleMutations } from "../articles/article.mutations.js";
import type { Config } from "../config.js";
import { Changes } from "../database/change.js";
import type { Database } from "../database/database.js";
import { EventMutations } from "../events/event.mutations.js";
import { ParticipationMutations } from "../events/participation.mutations.js";
import { configuredExtractor } from "../ingest/configured-extractor.js";
import { DraftService } from "../ingest/draft/draft.service.js";
import { DraftStore } from "../ingest/draft/draft.store.js";
import type { StatementExtractor } from "../ingest/extract/statement-extractor.js";
import { ImportTextService, type EditorsOptions } from "../ingest/import-text.service.js";
import { ImportService } from "../ingest/import.service.js";
import { namesIn } from "../ingest/resolve/names-in.js";
import { resolve } from "../ingest/resolve/resolve.js";
import { IssuePartyMutations } from "../issues/party.mutations.js";
import { PositionMutations } from "../issues/position.mutations.js";
import { RegionalIssueMutations } from "../issues/regional-issue.mutations.js";
import { PlaceNameMutations } from "../places/place-name.mutations.js";
import { PlaceMutations } from "../places/place.mutations.js";
import { PlaceService } from "../places/place.service.js";
import { PublisherMutations } from "../publishers/publisher.mutations.js";
import { software } from "../shared/project.js";
import { AgentMergeService, mergeAgents } from "../speakers/agent-merge.service.js";
import { AgentMutations } from "../speakers/agent.mutations.js";
import { RoleMutations } from "../speakers/role.mutations.js";
import { EvidenceMutations } from "../statements/evidence.mutations.js";
import { StatementMutations } from "../statements/statement.mutations.js";
import { TopicMutations } from "../topics/topic.mutations.js";
import { ArticleService } from "./article.service.js";
import { EvidenceService } from "./evidence.service.js";
import { ImportMutations } from "./import.mutations.js";
import { LinkService } from "./link.service.js";
import { NodeMutations } from "./node.mutations.js";
import { NodeService } from "./node.service.js";
import { ReviewMutations } from "./review.mutations.js";
import { ReviewService } from "./review.service.js";
import { ScheduleStore } from "./schedule.store.js";
import { Scheduler } from "./scheduler.js";
import { StatementService } from "./statement.service.js";
import { ThingService } from "./thing.service.js";
import { WorkflowMutations } from "./workflow.mutations.js";
import { WorkflowService } from "./workflow.service.js";

interface Parts {
  prisma: Database["prisma"];
  config: Pick<Config, "extractor">;
  logger: Logger;
}

export function createMutations({ prisma, config, logger }: Parts): { resolvers: object[]; scheduler: Scheduler } {
  const changes = new Changes(prisma);
  const things = new ThingService(changes);
  const links = new LinkService(changes);
  const workflow = new WorkflowService(changes);
  const review = new ReviewService(changes, async (change, from, into) => {
    await mergeAgents(change, { from, into });
  });
  const resolvers = [
    new TopicMutations(things),
    new AgentMutations(things, new AgentMergeService(changes)),
    new RoleMutations(things),
    new RegionalIssueMutations(things, links),
    new IssuePartyMutations(things),
    new PositionMutations(things),
    new EventMutations(things, links),
    new ParticipationMutations(things),
    new PlaceMutations(things, new PlaceService(changes, things)),
    new PlaceNameMutations(things),
    new PublisherMutations(things),
    new EvidenceMutations(new EvidenceService(changes, things)),
    new NodeMutations(new NodeService(changes)),
    new StatementMutations(new StatementService(changes)),
    new ArticleMutations(new ArticleService(changes)),
    new WorkflowMutations(workflow),
    new ReviewMutations(review),
    new ImportMutations(new ImportTextService(importing(prisma, config, logger))),
  ];
  return { resolvers, scheduler: new Scheduler(new ScheduleStore(prisma), workflow, logger) };
}

/** The extractor reads its model when something is imported for the first time. */
function importing(prisma: Database["prisma"], { extractor: endpoint }: Parts["config"], logger: Logger): (options: EditorsOptions) => ImportService {
  let extractor: StatementExtractor | undefined;
  const onFailure = (error: Error): void => {
    logger.warn({ err: error }, "the configured extractor failed");
  };
  return (options) => {
    extractor ??= configuredExtractor({ rulesOnly: false, endpoint, onFailure });
    return new ImportService(new DraftService(new DraftStore(prisma), { ...options, software: software(), publishes: false, dryRun: false }), extractor, { namesIn, resolve });
  };
}
