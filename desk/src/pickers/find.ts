/** What is known by the beginning of a name, or by what stands anywhere in it; drafts among it. */
import { ask } from "../api/server.ts";
import { linkedName } from "../article/links.ts";
import { shownPartialDate } from "../article/partial-date.ts";
import { FindAgentsDocument, FindEventsDocument, FindIssuesDocument, FindStatementsDocument, FindTopicsDocument, type FoundAgentFragment } from "../generated/operations.ts";
import { texts } from "../texts.ts";
import type { Known } from "./chosen.ts";
import type { PickedKind } from "./nearby.ts";

/** How many are offered. */
const most = 10;

export const find: Readonly<Record<PickedKind, (text: string) => Promise<Known[]>>> = {
  agent: async (text) => {
    const { suggest, agents } = await ask(FindAgentsDocument, { text });
    const suggested = suggest.flatMap(({ node }) => ("kind" in node ? [node as FoundAgentFragment] : []));
    return first([...suggested, ...agents.nodes]).map(({ id, name, kind, country, description }) => ({
      id,
      name,
      detail: texts.list([texts.agentKinds[kind], ...[country, description].flatMap((one) => one ?? [])]),
    }));
  },
  issue: async (text) => {
    const { suggest, regionalIssues } = await ask(FindIssuesDocument, { text });
    return first([...suggest.flatMap(({ node }) => ("name" in node ? [node as Known] : [])), ...regionalIssues.nodes]);
  },
  event: async (text) => {
    const { events } = await ask(FindEventsDocument, { text });
    return events.nodes.map(({ id, name, start }) => ({ id, name, detail: shownPartialDate({ ...start, phrase: null }) }));
  },
  topic: async (text) => (await ask(FindTopicsDocument, { text })).topics.nodes.map(({ id, name }) => ({ id, name })),
  statement: async (text) => {
    const { statements } = await ask(FindStatementsDocument, { text });
    return statements.nodes.map((one) => ({ id: one.id, name: linkedName(one), detail: one.article.headline }));
  },
};

const first = <Item extends { readonly id: string }>(items: readonly Item[]): Item[] => [...new Map(items.map((item) => [item.id, item])).values()].slice(0, most);
