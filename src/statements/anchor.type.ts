import { Field, Int, ObjectType } from "type-graphql";
import { AnchorState } from "../generated/prisma/enums.js";
import { Reads, ReadsColumns } from "../reading/declare.js";
import { contextShown, wordsShown } from "../reading/rights.js";

@ObjectType({
  description:
    "Where in an article's text something is written (W3C Web Annotation: TextPositionSelector and TextQuoteSelector). Positions count Unicode code points of the normalised text; the hashes let whoever holds the text prove them.",
})
@ReadsColumns({ presentIf: "start" })
export class Anchor {
  @Field(() => String, { nullable: true, description: "The words themselves; null where the article's rights withhold them." })
  @Reads({ column: "exact", shown: wordsShown })
  exact!: string | null;

  @Field(() => String, { nullable: true, description: "Some words right before; null where the article's rights withhold them." })
  @Reads({ column: "prefix", shown: contextShown })
  prefix!: string | null;

  @Field(() => String, { nullable: true, description: "Some words right after; null where the article's rights withhold them." })
  @Reads({ column: "suffix", shown: contextShown })
  suffix!: string | null;

  @Field(() => Int, { description: "Position of the first code point, from 0." })
  start!: number;

  @Field(() => Int, { description: "Position after the last code point." })
  end!: number;

  @Field(() => String, { description: "SHA-256 of the article's normalised text (UTF-8), in hexadecimal." })
  textSha256!: string;

  @Field(() => String, { description: "SHA-256 of the anchored words (UTF-8), in hexadecimal." })
  exactSha256!: string;

  @Field(() => AnchorState, { description: "Whether the anchor still holds." })
  @Reads({ column: "anchorState" })
  state!: AnchorState;
}
