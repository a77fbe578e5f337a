/** The directive `@asOf`: a query answered as it would have been at a moment of the past. */
import { DirectiveLocation, GraphQLDirective, GraphQLNonNull } from "graphql";
import { GraphQLDateTime } from "graphql-scalars";

export const AsOfDirective = new GraphQLDirective({
  name: "asOf",
  description:
    "Answers the query with what was public at a moment, as far as it still is: earlier versions of what was corrected since, nothing of what was withdrawn. Those who may read drafts see those of that time. Not for search, suggestions, changes and threads.",
  locations: [DirectiveLocation.QUERY],
  args: { at: { type: new GraphQLNonNull(GraphQLDateTime), description: "The moment." } },
});
