/** Makes, deletes and lists webhooks. */
import { Permission } from "../access/permissions.js";
import { checkPermission, type Viewer } from "../access/viewer.js";
import type { Changes } from "../database/change.js";
import type { ChangeRequest } from "../shared/change-request.js";
import { ConflictError, NotFoundError } from "../shared/errors.js";
import { newId } from "../shared/new-id.js";
import { newSecret } from "./signature.js";
import { checkedAddress } from "./webhook-address.js";
import { countWebhooks, deleteWebhook, enableWebhook, insertWebhook, type StoredWebhook, type WebhookStore } from "./webhook.store.js";

const mostWebhooks = 50;
const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

export class WebhookService {
  /** @param hosts that may be elsewhere than on the public internet. */
  constructor(
    private readonly changes: Changes,
    private readonly store: WebhookStore,
    private readonly hosts: readonly string[],
  ) {}

  /** @throws UnauthenticatedError, ForbiddenError */
  list(viewer: Viewer): Promise<StoredWebhook[]> {
    checkPermission(viewer, Permission.MANAGE_WEBHOOKS);
    return this.store.list();
  }

  /**
   * The secret is told once: null where the same was asked for before.
   * @throws InvalidInputError; ConflictError when there are too many.
   */
  async create(request: ChangeRequest, { url, types }: { url: string; types: readonly string[] }): Promise<{ webhook: StoredWebhook | undefined; secret: string | null }> {
    const made = { id: newId(), url: checkedAddress(url, this.hosts), types: [...new Set(types)], secret: newSecret() };
    const { id } = await this.changes.make(request, async (change) => {
      if ((await countWebhooks(change)) >= mostWebhooks)
        throw new ConflictError(`There are ${mostWebhooks} webhooks, as many as there may be; delete one first.`, { argument: "url" });
      await insertWebhook(change, made);
      return { id: made.id };
    });
    return { webhook: (await this.store.list(id))[0], secret: id === made.id ? made.secret : null };
  }

  /** @throws NotFoundError */
  async delete(request: ChangeRequest, id: string): Promise<{ id: string }> {
    return this.changes.make(request, async (change) => {
      if (!uuid.test(id) || !(await deleteWebhook(change, id))) throw unknown();
      return { id };
    });
  }

  /** @throws NotFoundError */
  async enable(request: ChangeRequest, id: string): Promise<StoredWebhook | undefined> {
    await this.changes.make(request, async (change) => {
      if (!uuid.test(id) || !(await enableWebhook(change, id))) throw unknown();
      return { id };
    });
    return (await this.store.list(id))[0];
  }
}

const unknown = (): NotFoundError => new NotFoundError("id", "there is no webhook with this ID");
