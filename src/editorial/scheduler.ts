/** Publishes articles whose time has come. Every instance looks; the first one that locks an article publishes it. */
import type { Logger } from "pino";
import { permissionsOf } from "../access/permissions.js";
import type { ChangeRequest } from "../shared/change-request.js";
import { OnRecordError, UnavailableError } from "../shared/errors.js";
import type { DueArticle, ScheduleStore } from "./schedule.store.js";
import type { WorkflowService } from "./workflow.service.js";

/** In ms: how late a publication may be. */
const interval = 1_000;

export class Scheduler {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: ScheduleStore,
    private readonly workflow: WorkflowService,
    private readonly logger: Logger,
  ) {}

  start(): void {
    this.timer = setTimeout(() => {
      this.running = this.publishDue()
        .catch((error: unknown) => {
          this.logger.warn({ err: error }, "scheduled articles cannot be looked for");
        })
        .then(() => {
          if (this.timer) this.start();
        });
    }, interval);
  }

  async stop(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.running;
  }

  private async publishDue(): Promise<void> {
    for (const due of await this.store.due())
      await this.publish(due).catch((error: unknown) => {
        this.logger.warn({ err: error, article: due.id }, "a scheduled article could not be published, and is tried again");
      });
  }

  /** What has come to stand in the way meanwhile takes it off the schedule; its revision says so. */
  private async publish(due: DueArticle): Promise<void> {
    try {
      await this.workflow.publishDue(requestOf(due, "published at the time that was set"), due.id);
    } catch (error) {
      if (!(error instanceof OnRecordError) || error instanceof UnavailableError) throw error;
      this.logger.warn({ article: due.id, reason: error.message }, "a scheduled article was not published");
      await this.workflow.dropDue(requestOf(due, `not published at the time that was set: ${error.message}`), due.id);
    }
  }
}

/** On behalf of whoever set the time, who might publish then. */
function requestOf({ editorId, name }: DueArticle, reason: string): ChangeRequest {
  const viewer = { editorId, name, role: "PUBLISHER", permissions: new Set(permissionsOf.PUBLISHER), expiresAt: null } as const;
  return { viewer, mutation: "publishArticle", inputSha256: "", clientMutationId: null, reason };
}
