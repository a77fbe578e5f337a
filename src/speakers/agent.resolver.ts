import { Resolver } from "type-graphql";
import { SlugOrId } from "../graphql/lookups.js";
import { Root } from "../reading/declare.js";
import { Agent, AgentConnection, AgentPage } from "./agent.type.js";

@Resolver()
export class AgentResolver {
  @Root(() => Agent, () => SlugOrId, { lookup: true }, { nullable: true, description: "One agent, whether or not it speaks; null when there is none." })
  speaker!: unknown;

  @Root(() => AgentConnection, () => AgentPage, { list: true, having: "statements" }, { description: "Agents with at least one visible statement, by name." })
  speakers!: unknown;

  @Root(() => AgentConnection, () => AgentPage, { list: true }, { description: "All agents, by name." })
  agents!: unknown;
}
