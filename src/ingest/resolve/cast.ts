import { fold } from "./fold.js";
import { shortBodyNames, shortNames } from "./short-names.js";
import type { Gender } from "./role-nouns.js";
import type { KnownThing, Reading, TextAgent, TextPlace, TextRole } from "./resolved-text.js";
import type { Title } from "./titles.js";
import { textOf, type Range, type ReadText } from "./words.js";

/** An agent of the text with what is remembered while reading. */
export interface Member {
  agent: TextAgent;
  /** The folded words of its name. */
  words: string[];
  gender: Gender | null;
  /** Whether the gender only follows from pronouns; words (“Ms.”, “spokeswoman”) count for more. */
  learned: boolean;
  /** Every folded name by which it may be meant. */
  calledBy: Set<string>;
  /** Nouns of its titles, lower-case: “minister”. */
  offices: Set<string>;
}

/** Where the text speaks of an agent or a place. */
export interface Found {
  agent: number | null;
  place: number | null;
  range: Range;
  reading: Reading;
  title: Title | null;
  /** Where a title or “Mr.” before the name begins, or the name itself. */
  opens: number;
  /** How sure it is that this is who is meant. */
  confidence: number;
}

/** Everybody and everywhere that the text speaks of; filled step by step, referred to by index. */
export class Cast {
  readonly members: Member[] = [];
  readonly places: TextPlace[] = [];
  readonly roles: TextRole[] = [];
  /** In no particular order until `sort`. */
  readonly found: Found[] = [];
  private readonly byWord = new Map<number, Found>();

  constructor(readonly read: ReadText) {}

  add(agent: TextAgent): number {
    const index = this.members.push({ agent, words: fold(agent.name).split(/\s+/), gender: null, learned: false, calledBy: new Set(), offices: new Set() }) - 1;
    for (const name of [agent.name, ...(agent.known?.aliases ?? [])]) this.callable(index, name);
    return index;
  }

  /** The agent goes by another name, which the text may shorten in its turn. */
  private callable(index: number, name: string): void {
    const { agent, calledBy } = this.member(index);
    const forms = agent.kind === "PERSON" ? shortNames([fold(name)]) : [fold(name), ...shortBodyNames(fold(name))];
    for (const form of forms) calledBy.add(form);
  }

  /** Takes the fuller form of a person's name. */
  rename(index: number, name: string): void {
    const member = this.member(index);
    member.agent.aliases.push(member.agent.name);
    member.agent.name = name;
    member.words = fold(name).split(/\s+/);
    this.callable(index, name);
  }

  /** The agent that a known thing is; added where it is new. */
  known(thing: KnownThing, confidence: number): number {
    const existing = this.members.findIndex(({ agent }) => agent.known && (agent.known.id ?? agent.known.name) === (thing.id ?? thing.name));
    if (existing >= 0) return existing;
    const kind = thing.kind as TextAgent["kind"];
    return this.add({ kind, name: thing.name, unnamed: false, aliases: [], country: thing.country, known: thing, confidence });
  }

  place(place: TextPlace): number {
    const existing = this.places.findIndex(({ name, kind }) => kind === place.kind && fold(name) === fold(place.name));
    return existing >= 0 ? existing : this.places.push(place) - 1;
  }

  member(index: number): Member {
    const member = this.members[index];
    if (!member) throw new RangeError(`there is no agent ${index}`);
    return member;
  }

  /** Records a mention; one that overlaps an earlier one is dropped, so that mentions stay disjoint. */
  mention(found: Pick<Found, "agent" | "range" | "reading"> & Partial<Found>): Found {
    const made: Found = { place: null, title: null, confidence: 0.9, opens: found.range.from, ...found };
    for (let index = made.range.from; index < made.range.to; index++) if (this.byWord.has(index)) return made;
    for (let index = made.range.from; index < made.range.to; index++) this.byWord.set(index, made);
    this.found.push(made);
    if (made.agent !== null && made.reading !== "DESCRIPTION" && made.reading !== "PRONOUN") this.alias(made.agent, textOf(this.read, made.range));
    return made;
  }

  /** What is mentioned at a word. */
  at(index: number): Found | undefined {
    return this.byWord.get(index);
  }

  /** The mentions within a range, in its order. */
  within({ from, to }: Range): Found[] {
    const found: Found[] = [];
    for (let index = from; index < to; index++) {
      const here = this.byWord.get(index);
      if (here && here !== found.at(-1)) found.push(here);
    }
    return found;
  }

  sort(): void {
    this.found.sort((a, b) => a.range.from - b.range.from);
  }

  /** What a pronoun shows of somebody, where nothing was known. */
  learn(index: number, gender: Gender): void {
    const member = this.member(index);
    if (member.gender !== null) return;
    member.gender = gender;
    member.learned = true;
  }

  private alias(index: number, name: string): void {
    const { agent } = this.member(index);
    if (agent.unnamed || fold(name) === fold(agent.name) || agent.aliases.some((alias) => fold(alias) === fold(name))) return;
    agent.aliases.push(name);
    this.callable(index, name);
  }
}
