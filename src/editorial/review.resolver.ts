import { Resolver } from "type-graphql";
import { Permission, Requires } from "../access/permissions.js";
import { Root } from "../reading/declare.js";
import { NoticeConnection, NoticePage } from "./notice.type.js";
import { ProposalConnection, ProposalPage } from "./proposal.type.js";

@Resolver()
export class ReviewResolver {
  @Root(
    () => ProposalConnection,
    () => ProposalPage,
    { list: true },
    { description: "What programs proposed, for a person to decide; the least sure first. Give `decision: [UNDECIDED]` for what waits." },
  )
  @Requires(Permission.READ_DRAFTS)
  reviewQueue!: unknown;

  @Root(() => NoticeConnection, () => NoticePage, { list: true }, { description: "Corrections and retractions, the latest first." })
  notices!: unknown;
}
