/** Declares the subscriptions. What they are told is read by the read engine (subscriptions.ts); these methods are what an operation by POST meets. */
import { Args, Extensions, Resolver, Subscription } from "type-graphql";
import { Change } from "../changes/change.type.js";
import type { RootReading } from "../reading/declare.js";
import { InvalidInputError } from "../shared/errors.js";
import { ArticlePublished, ArticlePublishedArguments, ChangedArguments, StatementPublished, StatementPublishedArguments } from "./live.type.js";

function refuse(): never {
  throw new InvalidInputError("query", "Subscriptions are answered at /graphql by WebSocket (graphql-transport-ws), and at /graphql/stream as server-sent events.");
}

const Announces = (announced: string | null): MethodDecorator => Extensions({ root: { announced } satisfies RootReading });

@Resolver()
export class LiveResolver {
  @Subscription(() => ArticlePublished, { subscribe: refuse, description: "Every article that becomes public, as it does." })
  @Announces("Article")
  articlePublished(@Args(() => ArticlePublishedArguments) _args: ArticlePublishedArguments): ArticlePublished {
    return refuse();
  }

  @Subscription(() => StatementPublished, { subscribe: refuse, description: "Every statement that becomes public: those of an article one by one, as it does." })
  @Announces("Statement")
  statementPublished(@Args(() => StatementPublishedArguments) _args: StatementPublishedArguments): StatementPublished {
    return refuse();
  }

  @Subscription(() => Change, { subscribe: refuse, description: "Every change as it comes into effect: what `changes` answers, without asking again." })
  @Announces(null)
  changed(@Args(() => ChangedArguments) _args: ChangedArguments): Change {
    return refuse();
  }
}
