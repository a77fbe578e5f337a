import type { Draft, Identities } from "./draft.js";
import { shortened } from "./long-names.js";
import { newId } from "../../shared/new-id.js";
import type { RowCollector } from "./row-collector.js";

/** Where the text names agents and places; one thing a place. */
export function addMentions({ articleId, text, resolved }: Draft, { agents, places }: Identities, collector: RowCollector): void {
  const seen = new Set<string>();
  for (const { agent, place, surface, reading, span } of resolved.mentions) {
    const { start, end } = text.anchor(span);
    const agentId = agent === null ? null : (agents[agent]?.id ?? null);
    const placeId = place === null || agentId !== null ? null : (places[place]?.id ?? null);
    if ((agentId === null && placeId === null) || seen.has(`${start} ${end}`)) continue;
    seen.add(`${start} ${end}`);
    collector.add("mention", { id: newId(), articleId, agentId, placeId, surface: short(surface), reading, start, end });
  }
}

/** Names and descriptions are short; of a long one the ends are enough to find it. */
export function short(words: string): string {
  const list = words.split(/\s+/);
  return shortened(list.length <= 8 ? words : `${list.slice(0, 3).join(" ")} … ${list.slice(-2).join(" ")}`);
}
