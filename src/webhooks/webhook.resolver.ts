import { Arg, Ctx, Extensions, Mutation, Query, Resolver } from "type-graphql";
import { Permission, Requires } from "../access/permissions.js";
import type { Context } from "../graphql/exchange.js";
import type { MutationContext } from "../graphql/mutations.js";
import type { RootReading } from "../reading/declare.js";
import type { WebhookService } from "./webhook.service.js";
import type { StoredWebhook } from "./webhook.store.js";
import { CreateWebhookInput, CreateWebhookPayload, DeleteWebhookPayload, Webhook, WebhookInput, WebhookPayload } from "./webhook.type.js";

@Resolver()
export class WebhookResolver {
  constructor(private readonly service: WebhookService) {}

  @Extensions({ root: { viewer: true } satisfies RootReading })
  @Requires(Permission.MANAGE_WEBHOOKS)
  @Query(() => [Webhook], { description: "Addresses that are told what changes, with what was sent to them; the oldest first." })
  async webhooks(@Ctx() { exchange: { viewer } }: { exchange: Pick<Context["exchange"], "viewer"> }): Promise<Webhook[]> {
    return (await this.service.list(viewer)).map(shown);
  }

  @Mutation(() => CreateWebhookPayload, { nullable: true, description: "Has an address told what changes." })
  @Requires(Permission.MANAGE_WEBHOOKS)
  async createWebhook(
    @Arg("input", () => CreateWebhookInput, { description: "The webhook." }) { url, types }: CreateWebhookInput,
    @Ctx() { request }: MutationContext,
  ): Promise<CreateWebhookPayload> {
    const { webhook, secret } = await this.service.create(request, { url, types: types ?? [] });
    return { webhook: webhook ? shown(webhook) : null, secret };
  }

  @Mutation(() => WebhookPayload, { nullable: true, description: "Sends messages again to a webhook that was disabled: first what it has missed." })
  @Requires(Permission.MANAGE_WEBHOOKS)
  async enableWebhook(@Arg("input", () => WebhookInput, { description: "Which one." }) { id }: WebhookInput, @Ctx() { request }: MutationContext): Promise<WebhookPayload> {
    const webhook = await this.service.enable(request, id);
    return { webhook: webhook ? shown(webhook) : null };
  }

  @Mutation(() => DeleteWebhookPayload, { nullable: true, description: "Ends a webhook, with what waits for it." })
  @Requires(Permission.MANAGE_WEBHOOKS)
  async deleteWebhook(@Arg("input", () => WebhookInput, { description: "Which one." }) { id }: WebhookInput, @Ctx() { request }: MutationContext): Promise<DeleteWebhookPayload> {
    return { deletedId: (await this.service.delete(request, id)).id };
  }
}

const shown = ({ deliveries, ...webhook }: StoredWebhook): Webhook => ({
  ...webhook,
  enabled: webhook.disabledAt === null,
  deliveries: deliveries.map(({ entity, nextAt, ...delivery }) => ({ ...delivery, type: entity, nextAt: delivery.state === "WAITING" ? nextAt : null })),
});
