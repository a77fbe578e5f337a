/** type-graphql wants a way to publish events before it declares subscriptions. Ours come from the change feed. */
import type { PubSub } from "type-graphql";

function refuse(): never {
  throw new Error("events come from the change feed");
}

export const noPubSub: PubSub = { publish: refuse, subscribe: refuse };
