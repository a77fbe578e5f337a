import type { Cast } from "./cast.js";
import type { Describer } from "./described.js";
import { describe, isPartitive, isPeopleNoun, subjectOf, type Description } from "./descriptions.js";
import { Discourse, pronounGender } from "./discourse.js";
import { named } from "./named.js";
import { collectiveHeads } from "./noun-classes.js";
import type { Reference } from "./reference.js";
import { sentenceOf, wordAt, type Range } from "./words.js";

const bodies: ReadonlySet<string> = new Set(["ORGANIZATION", "GOVERNMENT", "GROUP"]);
const groups: ReadonlySet<string> = new Set(["GROUP"]);

/** Says whom words of the text mean. To be asked in the order of the text: pronouns look back. */
export class References {
  readonly discourse: Discourse;

  constructor(
    private readonly cast: Cast,
    private readonly describer: Describer,
  ) {
    this.discourse = new Discourse(cast);
  }

  /** Whom a phrase means, where it is a pronoun never `exceptFor`; null where it is empty or nobody can be meant. */
  of(range: Range, exceptFor: number | null = null): Reference | null {
    const { read } = this.cast;
    if (range.to <= range.from) return null;
    if (range.to === range.from + 1 || isSelf(wordAt(read, range.from + 1).lower)) {
      const pronoun = this.pronoun(range, exceptFor);
      if (pronoun) return pronoun;
    }
    if (isPartitive(read, range)) return this.someOf(range);
    const name = named(this.cast, range);
    if (name) return name;
    const description = describe(read, range);
    if (!description) return null;
    const meant = this.describer.meant(description);
    return { ...meant, range: description.range, description };
  }

  /** The agent that a description makes, whoever else it might mean: “a boy”. */
  described(range: Range): number {
    const description = describe(this.cast.read, range);
    if (!description) throw new RangeError("nothing is described there");
    return this.describer.meant(description).agent;
  }

  private pronoun(range: Range, exceptFor: number | null): Reference | null {
    const { lower } = wordAt(this.cast.read, range.from);
    const made = (agent: number | null, confidence: number): Reference => ({ agent, range, reading: "PRONOUN", confidence, description: null });
    const gender = pronounGender(lower);
    if (gender) {
      const person = this.discourse.person(range.from, gender, exceptFor);
      if (person && person.confidence > 0.85) this.cast.learn(person.agent, gender);
      return made(person?.agent ?? null, person?.confidence ?? 0);
    }
    if (/^(?:they|them|their)$/.test(lower)) return made(this.groupBefore(range.from) ?? this.discourse.body(range.from, bodies), 0.75);
    if (/^(?:it|its|itself)$/.test(lower)) return made(this.discourse.body(range.from, bodies), 0.75);
    if (/^(?:who|which|that)$/.test(lower)) return made(this.antecedent(range.from), 0.8);
    return /^(?:i|we|you)$/.test(lower) ? made(null, 0) : null;
  }

  /** “…, *which* said”: what is named right before. */
  private antecedent(at: number): number | null {
    const { from } = sentenceOf(this.cast.read, at);
    return this.cast.within({ from, to: at }).findLast(({ agent }) => agent !== null)?.agent ?? null;
  }

  /** “One said”, “one of the three people said”: a member of the group last spoken of. */
  private someOf(range: Range): Reference | null {
    const { read } = this.cast;
    const made = (agent: number, alone: boolean): Reference => ({ agent, range, reading: alone ? "PRONOUN" : "DESCRIPTION", confidence: 0.7, description: null });
    const alone = wordAt(read, range.from + 1).lower !== "of" || range.to === range.from + 1;
    if (!alone && !/^(?:them|us|those|these)$/.test(wordAt(read, range.from + 2).lower)) {
      const whole = describe(read, { from: range.from + 2, to: range.to });
      if (whole) return made(this.describer.meant({ ...whole, definite: true }).agent, false);
    }
    const group = this.groupBefore(range.from) ?? this.discourse.body(range.from, groups);
    return group === null ? null : made(group, alone && wordAt(read, range.from).lower === "one");
  }

  /** The people that the sentence before is about, where it begins with them: “Fishermen at the quay were selling nets. *One* said …” */
  private groupBefore(at: number): number | null {
    const { read } = this.cast;
    const { from } = sentenceOf(read, at);
    const spoken = this.discourse.body(at, groups);
    for (const start of [from, sentenceOf(read, from - 1).from]) {
      if (start < 0 || start >= at || wordAt(read, start).paragraph < wordAt(read, at).paragraph - 1) continue;
      const subject = this.subjectGroup(start, at);
      if (subject) return this.describer.meant(subject).agent;
      if (spoken !== null && this.cast.found.some(({ agent, range }) => agent === spoken && range.from >= start && range.from < at)) return spoken;
    }
    return null;
  }

  private subjectGroup(start: number, limit: number): Description | null {
    const description = subjectOf(this.cast.read, start, limit);
    return description && (isPeopleNoun(description.head) || collectiveHeads.has(description.head)) ? description : null;
  }
}

const isSelf = (lower: string): boolean => /^(?:himself|herself|themselves|itself)$/.test(lower);
