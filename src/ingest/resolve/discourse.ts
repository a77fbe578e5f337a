import type { Cast } from "./cast.js";
import type { Gender } from "./role-nouns.js";
import { wordAt } from "./words.js";

interface Moment {
  /** Null where only a description stands there, of whom `make` makes an agent once he is meant. */
  agent: number | null;
  make: (() => number) | null;
  gender: Gender | null;
  at: number;
  /** Who a sentence is about: its first person, or who speaks in it. */
  subject: boolean;
}

const genders: ReadonlyMap<string, Gender> = new Map([
  ...["he", "him", "his", "himself"].map((word) => [word, "male"] as const),
  ...["she", "her", "hers", "herself"].map((word) => [word, "female"] as const),
]);

/** The gender that a pronoun names; null for any other word. */
export const pronounGender = (lower: string): Gender | null => genders.get(lower) ?? null;

/** Who was spoken of when: by this a pronoun finds whom it means. */
export class Discourse {
  private readonly moments: Moment[] = [];
  private readonly votes = new Map<number, number>();

  constructor(private readonly cast: Cast) {}

  /** Somebody is spoken of at a word. */
  note(agent: number, at: number, subject: boolean): void {
    this.moments.push({ agent, make: null, gender: null, at, subject });
  }

  /** Somebody is described at a word, who need not be anybody of interest: “*a boy* was selling places”. Without `make` only those who are named are learned about. */
  noteDescribed(make: (() => number) | null, gender: Gender, at: number): void {
    this.moments.push({ agent: null, make, gender, at, subject: true });
  }

  /** The person that “he” or “she” at a word means, with a confidence; who is of the other gender is never meant. */
  person(at: number, gender: Gender, exceptFor: number | null = null): { agent: number; confidence: number } | null {
    const scores = new Map<number | Moment, { score: number; moment: Moment }>();
    for (const moment of this.recent(at)) {
      const known = this.genderAt(moment);
      if ((moment.agent !== null && moment.agent === exceptFor) || !this.isPerson(moment) || (known !== null && known !== gender)) continue;
      const score = this.salience(moment, at) + (known === gender ? this.certainty(moment, at) : 0);
      const key = moment.agent ?? moment;
      if (score >= (scores.get(key)?.score ?? -Infinity)) scores.set(key, { score, moment });
    }
    const [best, next] = [...scores.values()].sort((a, b) => b.score - a.score);
    const agent = best && (best.moment.agent ?? best.moment.make?.() ?? null);
    if (!best || agent == null) return null;
    best.moment.agent = agent;
    return { agent, confidence: !next ? 0.9 : best.score - next.score >= 1 ? 0.8 : 0.6 };
  }

  /** The group or body that “they” or “it” at a word means. */
  body(at: number, kinds: ReadonlySet<string>): number | null {
    let best: Moment | null = null;
    for (const moment of this.recent(at)) {
      if (moment.agent === null || !kinds.has(this.cast.member(moment.agent).agent.kind)) continue;
      if (!best || this.salience(moment, at) >= this.salience(best, at)) best = moment;
    }
    return best?.agent ?? null;
  }

  /** Counts a pronoun at a word for the gender of the one person who can be meant, if there is one. */
  learn(at: number, gender: Gender): void {
    const near = this.recent(at).filter((moment) => this.distance(moment, at) <= 2 && this.isPerson(moment));
    const fitting = new Set(near.filter((moment) => (this.genderAt(moment) ?? gender) === gender).map(({ agent }) => agent));
    const [only] = fitting;
    if (fitting.size !== 1 || only == null) return;
    this.votes.set(only, (this.votes.get(only) ?? 0) + (gender === "female" ? 1 : -1));
    this.note(only, at, true);
  }

  /** Takes over what was learned: the gender of most pronouns. */
  settle(): void {
    for (const [agent, votes] of this.votes) if (votes !== 0) this.cast.learn(agent, votes > 0 ? "female" : "male");
  }

  /** What a fitting gender adds; a stated one outweighs being the subject in the sentence just before. */
  private certainty(moment: Moment, at: number): number {
    const isStated = moment.agent !== null && !this.cast.member(moment.agent).learned;
    return isStated && this.distance(moment, at) <= 1 ? 2.5 : 1.5;
  }

  private isPerson({ agent }: Moment): boolean {
    return agent === null || this.cast.member(agent).agent.kind === "PERSON";
  }

  private genderAt({ agent, gender }: Moment): Gender | null {
    return agent === null ? gender : this.cast.member(agent).gender;
  }

  private recent(at: number): Moment[] {
    const here = wordAt(this.cast.read, at).paragraph;
    return this.moments.filter((moment) => moment.at < at && here - wordAt(this.cast.read, moment.at).paragraph <= 2);
  }

  private distance(moment: Moment, at: number): number {
    return wordAt(this.cast.read, at).sentence - wordAt(this.cast.read, moment.at).sentence;
  }

  /** The nearer the better; subjects before others; the paragraph's own people before those of earlier ones. */
  private salience(moment: Moment, at: number): number {
    const paragraphs = wordAt(this.cast.read, at).paragraph - wordAt(this.cast.read, moment.at).paragraph;
    return (moment.subject ? 2.5 : 0) - this.distance(moment, at) - paragraphs * 0.75 + (moment.at / (at + 1)) * 0.5;
  }
}
