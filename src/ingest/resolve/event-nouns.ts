import type { TextEvent } from "./resolved-text.js";

/** What gatherings are called, by their noun. */
export const eventNouns: ReadonlyMap<string, TextEvent["kind"]> = new Map([
  ["summit", "SUMMIT"],
  ["talks", "TALKS"],
  ["dialogue", "TALKS"],
  ["negotiations", "TALKS"],
  ["meeting", "TALKS"],
  ["conference", "CONFERENCE"],
  ["congress", "CONFERENCE"],
  ["symposium", "CONFERENCE"],
  ["briefing", "BRIEFING"],
  ["hearing", "HEARING"],
  ["visit", "VISIT"],
  ["ceremony", "CEREMONY"],
  ["inauguration", "CEREMONY"],
  ["festival", "CEREMONY"],
  ["speech", "OTHER"],
  ["interview", "OTHER"],
  ["address", "OTHER"],
  ["rally", "OTHER"],
  ["debate", "OTHER"],
  ["session", "OTHER"],
  ["lecture", "OTHER"],
  ["forum", "CONFERENCE"],
]);

/** “press conference” and “news briefing” are held for reporters. */
export const kindOfEvent = (noun: string, before: string): TextEvent["kind"] =>
  noun === "conference" && /^(?:press|news)$/.test(before) ? "PRESS_CONFERENCE" : (eventNouns.get(noun) ?? "OTHER");
