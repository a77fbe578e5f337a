/** The classes that run mutations, with the services they need. */
import type { Logger } from "pino";
import { ArticleMutations } from "../articles/article.mutations.js";
import type { Config } from "../config.js";
import { Changes } from "../database/change.js";
import type { Database } from "../database/database.js";
import { EventMutations } from "../events/event.mutations.js";
import { ParticipationMutations } from "../events/participation.mutations.js";
import { editorsImport } from "../ingest/editors-import.js";
import { ImportTextService } from "../ingest/import-text.service.js";
import { IssuePartyMutations } from "../issues/party.mutations.js";
import { PositionMutations } from "../issues/position.mutations.js";
import { RegionalIssueMutations } from "../issues/regional-issue.mutations.js";
import { PlaceNameMutations } from "../places/place-name.mutations.js";
import { PlaceMutations } from "../places/place.mutations.js";
import { PlaceService } from "../places/place.service.js";
import { PublisherMutations } from "../publishers/publisher.mutations.js";
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
import { RestoreMutations } from "./restore.mutations.js";
import { RestoreService } from "./restore.service.js";
import { MentionMutations } from "../articles/mention.mutations.js";
import { MentionService } from "./mention.service.js";
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
    new MentionMutations(new MentionService(changes)),
    new ReviewMutations(review),
    new RestoreMutations(new RestoreService(changes)),
    new ImportMutations(
      new ImportTextService(
        editorsImport(prisma, config.extractor, (error) => {
          logger.warn({ err: error }, "the configured extractor failed");
        }),
      ),
    ),
  ];
  return { resolvers, scheduler: new Scheduler(new ScheduleStore(prisma), workflow, logger) };
}
