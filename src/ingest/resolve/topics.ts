import { fold } from "./fold.js";
import type { KnownNames, TextTopic } from "./resolved-text.js";
import type { Placed } from "./placed.js";
import { wordAt, type ReadText } from "./words.js";

export interface Subject {
  topic: TextTopic;
  /** Where the text names it: indexes of first words. */
  at: number[];
}

/** Known topics by their names and aliases: “*Climate change*”. */
export function findTopics(read: ReadText, known: KnownNames): Subject[] {
  const names = new Map<string, { length: number; subject: Subject }>();
  for (const [name, things] of known)
    for (const thing of things)
      if (thing.type === "Topic") names.set(fold(name), { length: name.split(/\s+/).length, subject: { topic: { name: thing.name, known: thing, confidence: 0.8 }, at: [] } });
  if (names.size === 0) return [];
  const longest = Math.max(...[...names.values()].map(({ length }) => length));
  const words = read.words.map(({ text }) => fold(text));
  words.forEach((_word, index) => {
    for (let length = 1; length <= longest; length++) names.get(words.slice(index, index + length).join(" "))?.subject.at.push(index);
  });
  const byThing = new Map<string, Subject>();
  for (const { subject } of names.values()) {
    if (subject.at.length === 0) continue;
    const key = subject.topic.known?.id ?? subject.topic.name;
    const existing = byThing.get(key);
    if (existing) existing.at.push(...subject.at);
    else byThing.set(key, subject);
  }
  return [...byThing.values()];
}

/** The topics that a statement names itself, or that its sentence names. */
export function topicsOf(read: ReadText, subjects: readonly Subject[], { content, cue }: Placed): number[] {
  const sentence = cue ? wordAt(read, cue.from).sentence : -1;
  return subjects.flatMap(({ at }, topic) => {
    const isHere = at.some((index) => wordAt(read, index).sentence === sentence || content.some(({ from, to }) => from <= index && index < to));
    return isHere ? [topic] : [];
  });
}
