/** What the article that is open speaks of: offered first, since it is meant most often. */
import { createContext, useContext } from "react";
import type { Entry } from "../article/entries.ts";
import { texts } from "../texts.ts";
import type { Known } from "./chosen.ts";

export type PickedKind = "agent" | "issue" | "event" | "topic" | "statement";
export type Nearby = Readonly<Record<PickedKind, readonly Known[]>>;

const nothing: Nearby = { agent: [], issue: [], event: [], topic: [], statement: [] };

export const NearbyContext = createContext<Nearby>(nothing);
export const useNearby = (kind: PickedKind): readonly Known[] => useContext(NearbyContext)[kind];

export function nearbyIn(entries: readonly Entry[]): Nearby {
  const statements = entries.flatMap(({ statement }) => statement ?? []);
  const things = entries.flatMap(({ proposal }) => proposal?.thing ?? []);
  const proposed = (types: readonly string[]): Known[] =>
    things.flatMap((thing) =>
      "name" in thing && types.includes(thing.__typename) ? { ...known(thing), ...("agentKind" in thing && { detail: texts.agentKinds[thing.agentKind] }) } : [],
    );
  return {
    agent: distinct([
      ...statements.flatMap(({ speaker, stanceHolder, addressees }) => [speaker, ...(stanceHolder ? [stanceHolder] : []), ...addressees].map(known)),
      ...proposed(["Person", "Organization", "Government", "Group"]),
    ]),
    issue: distinct([...statements.flatMap(({ issues }) => issues.nodes.map(known)), ...proposed(["RegionalIssue"])]),
    event: distinct([...statements.flatMap(({ occasion }) => (occasion ? known(occasion) : [])), ...proposed(["Event"])]),
    topic: distinct([...statements.flatMap(({ topics }) => topics.nodes.map(known)), ...proposed(["Topic"])]),
    statement: entries.flatMap(({ statement, words }) => (statement ? { id: statement.id, name: texts.links.statement(statement.speaker.name, words) } : [])),
  };
}

const known = ({ id, name }: Known): Known => ({ id, name });

const distinct = (all: readonly Known[]): Known[] => [...new Map(all.map((one) => [one.id, one])).values()];
