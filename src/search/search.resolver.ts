import { Resolver } from "type-graphql";
import { Root } from "../reading/declare.js";
import { SearchArguments, SuggestArguments } from "./search.input.js";
import { SearchConnection, Suggestion } from "./search.type.js";

@Resolver()
export class SearchResolver {
  @Root(() => SearchConnection, () => SearchArguments, { search: true }, { description: "Articles, statements, agents, regional issues and events by their words, best first." })
  search!: unknown;

  @Root(() => [Suggestion], () => SuggestArguments, { suggest: true }, { description: "Names and headlines that continue what is being typed, best first." })
  suggest!: unknown;
}
