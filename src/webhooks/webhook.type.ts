import { GraphQLDateTime, GraphQLURL } from "graphql-scalars";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { ChangedType } from "../changes/changed-type.js";
import { DeliveryState } from "../generated/prisma/enums.js";
import { MutationInput, MutationPayload } from "../graphql/mutations.js";

registerEnumType(DeliveryState, {
  name: "DeliveryState",
  description: "What has become of a delivery.",
  valuesConfig: {
    WAITING: { description: "It is yet to be sent, or to be sent again." },
    DELIVERED: { description: "The address has taken it." },
    GIVEN_UP: { description: "It failed for so long that its webhook was disabled. It is sent when that is enabled." },
  },
});

@ObjectType({ description: "A message to a webhook: that one thing has changed." })
export class WebhookDelivery {
  @Field(() => ID, { description: "Its ID, the same however often it is sent." })
  id!: string;

  @Field(() => ChangedType, { description: "The kind of thing that changed." })
  type!: string;

  @Field(() => ID, { description: "The global ID of the thing." })
  entityId!: string;

  @Field(() => GraphQLDateTime, { description: "When it changed, in UTC." })
  changedAt!: Date;

  @Field(() => DeliveryState, { description: "What has become of it." })
  state!: DeliveryState;

  @Field(() => Int, { description: "How often it was sent." })
  attempts!: number;

  @Field(() => GraphQLDateTime, { nullable: true, description: "When it is sent next, in UTC; null where it is done." })
  nextAt!: Date | null;

  @Field(() => Int, { nullable: true, description: "The HTTP status of the last answer; null where there was none." })
  lastStatus!: number | null;

  @Field(() => String, { nullable: true, description: "What was wrong the last time." })
  lastError!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: "When it was delivered or given up, in UTC." })
  doneAt!: Date | null;
}

@ObjectType({
  description:
    "An address that is told by POST what changes of what is or was public, at least once, and about one thing in the order of its changes. The body is JSON: `{ id, webhook, sequence, at, type, entityId }`. It is signed: `X-On-Record-Signature: t=SECONDS,v1=HEX`, where HEX is the HMAC-SHA-256 of `SECONDS.BODY` under the secret.",
})
export class Webhook {
  @Field(() => ID, { description: "Its ID." })
  id!: string;

  @Field(() => GraphQLURL, { description: "Where messages are sent." })
  url!: string;

  @Field(() => [ChangedType], { description: "Which kinds of things it is told of; empty for all." })
  types!: string[];

  @Field(() => GraphQLDateTime, { description: "Since when there is the webhook, in UTC." })
  createdAt!: Date;

  @Field(() => Boolean, { description: "Whether messages are sent. What changes meanwhile is sent when it is enabled." })
  enabled!: boolean;

  @Field(() => GraphQLDateTime, { nullable: true, description: "When it was disabled, in UTC." })
  disabledAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was disabled." })
  reason!: string | null;

  @Field(() => Int, { description: "How many messages wait." })
  waiting!: number;

  @Field(() => [WebhookDelivery], { description: "The newest 50 messages, the newest first. Delivered ones are kept for 30 days." })
  deliveries!: WebhookDelivery[];
}

@InputType({ description: "A new webhook. It is told what changes from now on." })
export class CreateWebhookInput extends MutationInput {
  @Field(() => String, {
    description: "Where messages are sent: an https address on the public internet. Redirects are not followed; any status from 200 to 299 within 10 seconds is taken as received.",
  })
  url!: string;

  @Field(() => [ChangedType], { nullable: true, description: "Which kinds of things it is told of; all where none are given." })
  types?: string[] | null;
}

@InputType({ description: "Which webhook." })
export class WebhookInput extends MutationInput {
  @Field(() => ID, { description: "Its ID." })
  id!: string;
}

@ObjectType({ description: "What came of creating a webhook." })
export class CreateWebhookPayload extends MutationPayload {
  @Field(() => Webhook, { nullable: true, description: "The webhook; null where nothing was done." })
  webhook?: Webhook | null;

  @Field(() => String, { nullable: true, description: "With which messages are signed. It is told this once." })
  secret?: string | null;
}

@ObjectType({ description: "What came of enabling a webhook." })
export class WebhookPayload extends MutationPayload {
  @Field(() => Webhook, { nullable: true, description: "The webhook as it is now; null where nothing was done." })
  webhook?: Webhook | null;
}

@ObjectType({ description: "What came of deleting a webhook." })
export class DeleteWebhookPayload extends MutationPayload {
  @Field(() => ID, { nullable: true, description: "The ID of what was deleted; null where nothing was done." })
  deletedId?: string | null;
}
