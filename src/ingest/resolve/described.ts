import { affiliation, lastBody, nearestGovernment } from "./affiliations.js";
import { nationality } from "./nationality.js";
import type { Cast } from "./cast.js";
import { describe, isPeopleNoun, isPersonNoun, type Description } from "./descriptions.js";
import { fold } from "./fold.js";
import type { Lexicon } from "./lexicon.js";
import { collectiveHeads, governmentHeads, organizationHeads } from "./noun-classes.js";
import { leadingOffices, roleModifiers } from "./role-nouns.js";
import type { TextAgent } from "./resolved-text.js";
import { textOf, wordAt, type ReadText } from "./words.js";

export interface Meant {
  agent: number;
  confidence: number;
  reading: "NAME" | "DESCRIPTION";
}

/** Finds whom a description means among those already known, or adds them: different descriptions are different people. */
export class Describer {
  /** Who stands behind a document spoken of: “a poll by the Tide Institute” → the institute. */
  private readonly documents = new Map<string, number>();
  private readonly unnamed: { agent: number; description: Description }[] = [];

  constructor(
    private readonly cast: Cast,
    private readonly lexicon: Lexicon,
  ) {}

  meant(description: Description): Meant {
    return (
      this.unlisted(description) ??
      this.document(description) ??
      this.government(description) ??
      this.holder(description) ??
      this.body(description) ??
      this.again(description) ??
      this.addUnnamed(description)
    );
  }

  /** A name that nothing else shows to be one: “told the *Orrin Bugle*”. */
  private unlisted(description: Description): Meant | null {
    const { at, range, definite, plural } = description;
    const { read } = this.cast;
    if (plural || !wordAt(read, at).capital || (wordAt(read, at).first && range.from === at && isCommon(read, at)) || description.owner) return null;
    const found = this.cast.at(at);
    if (found?.agent != null) return { agent: found.agent, confidence: 0.7, reading: "NAME" };
    let { from } = range;
    while (from < at && !wordAt(read, from).capital) from++;
    if (/^the$/i.test(wordAt(read, from).text)) from++;
    const name = textOf(read, { from, to: at + 1 });
    const existing = this.cast.members.findIndex(({ agent }) => !agent.unnamed && fold(agent.name) === fold(name));
    const agent =
      existing >= 0 ? existing : this.cast.add({ kind: definite ? "ORGANIZATION" : "PERSON", name, unnamed: false, aliases: [], country: null, known: null, confidence: 0.6 });
    this.cast.mention({ agent, range: { from, to: at + 1 }, reading: "NAME", confidence: 0.6 });
    return { agent, confidence: 0.6, reading: "NAME" };
  }

  /** How somebody unnamed was first described. */
  descriptionOf(agent: number): Description | null {
    return this.unnamed.find((one) => one.agent === agent)?.description ?? null;
  }

  /** “a poll *by the Tide Institute*”, then “the poll”. */
  private document({ head, complement, definite }: Description): Meant | null {
    if (!/^(?:poll|report|survey|study|statement|review|audit|analysis|memo|letter|document|paper|census|inquiry|article|notice|sign|filing)$/.test(head)) return null;
    const { read } = this.cast;
    if (complement && /^(?:by|from|of)$/.test(wordAt(read, complement.from).lower)) {
      const range = { from: complement.from + 1, to: complement.to };
      const inner = describe(read, range);
      const agent = affiliation(this.cast, range, this.lexicon) ?? (inner ? this.meant(inner).agent : null);
      if (agent === null) return null;
      this.documents.set(head, agent);
      return { agent, confidence: 0.8, reading: "DESCRIPTION" };
    }
    const agent = definite ? this.documents.get(head) : undefined;
    return agent === undefined ? null : { agent, confidence: 0.8, reading: "DESCRIPTION" };
  }

  /** “the Orrinese government”, “the government”, “the authorities in Orrin”. */
  private government(description: Description): Meant | null {
    if (!governmentHeads.has(description.head)) return null;
    const country = this.countryOf(description);
    if (country !== null) return { agent: country, confidence: 0.9, reading: "NAME" };
    if (!description.definite || description.head !== "government") return null;
    const last = nearestGovernment(this.cast, description.at);
    return last === null ? null : { agent: last, confidence: 0.6, reading: "DESCRIPTION" };
  }

  /** “the minister”, “the new premier”, “the Orrinese leader”: whoever holds that office, the last spoken of first. */
  private holder(description: Description): Meant | null {
    if (!description.definite || description.plural || description.ownerPronoun !== null) return null;
    const country = this.countryOf(description);
    const wanted = description.modifiers.filter((word) => roleModifiers.has(word) && !/^(?:new|former|current|late|outgoing|incoming|veteran)$/.test(word));
    let best: { agent: number; score: number } | null = null;
    this.cast.members.forEach((member, agent) => {
      if (member.agent.kind !== "PERSON" || member.agent.unnamed || !this.holds(agent, description.head)) return;
      const score = this.fit(agent, description.head, wanted, country);
      if (score !== null && (!best || score >= best.score)) best = { agent, score };
    });
    const found = best as { agent: number; score: number } | null;
    return found && { agent: found.agent, confidence: 0.8, reading: "DESCRIPTION" };
  }

  private holds(agent: number, head: string): boolean {
    const { offices } = this.cast.member(agent);
    return offices.has(head) || (head === "leader" && [...offices].some((office) => leadingOffices.has(office)));
  }

  private fit(agent: number, head: string, wanted: readonly string[], country: number | null): number | null {
    const roles = this.cast.roles.filter((role) => role.person === agent && (head === "leader" || fold(role.title).includes(head)));
    const employer = roles.find((role) => role.organization !== null)?.organization ?? null;
    if (country !== null && employer !== null && employer !== country) return null;
    const titles = roles.map((role) => fold(role.title).split(/[\s-]+/));
    if (wanted.length > 0 && !titles.some((title) => wanted.every((word) => title.includes(word)))) return null;
    const extra = Math.min(...titles.map((title) => title.length), 5);
    return (country !== null && employer === country ? 3 : 0) - extra * 0.1 + this.cast.found.filter((found) => found.agent === agent).length * 0.01;
  }

  /** “the company”, “the authority”: the organisation named so. */
  private body(description: Description): Meant | null {
    const { head, definite, plural, owner, complement, ownerPronoun } = description;
    const { read } = this.cast;
    const isBody = organizationHeads.has(head) || (head === "guard" && description.modifiers.includes("coast"));
    if (plural || !isBody) return null;
    const isPlain = definite && !owner && ownerPronoun === null && !complement && description.modifiers.length === 0;
    const last = isPlain ? lastBody(this.cast, description.at, head) : null;
    if (last !== null) return { agent: last, confidence: 0.8, reading: "DESCRIPTION" };
    const turned =
      complement && wordAt(read, complement.from).lower === "of"
        ? this.lexicon.agent(`${textOf(read, { from: complement.from + 1, to: complement.to }).replace(/^the /, "")} ${head}`)
        : null;
    if (turned) return { agent: this.cast.known(turned, 0.9), confidence: 0.85, reading: "DESCRIPTION" };
    // “Orrin's coast guard”, “the court of Orrin”: as good as a name.
    const range = owner ?? complement;
    if (definite && range && hasCapital(textOf(read, range))) return { agent: this.addBody(description), confidence: 0.8, reading: "NAME" };
    return null;
  }

  private addBody(description: Description): number {
    const name = textOf(this.cast.read, description.range).replace(/^the /i, "");
    const existing = this.cast.members.findIndex(({ agent }) => agent.kind === "ORGANIZATION" && fold(agent.name) === fold(name));
    if (existing >= 0) return existing;
    return this.cast.add({ kind: "ORGANIZATION", name, unnamed: false, aliases: [], country: this.countryCode(description), known: null, confidence: 0.7 });
  }

  /** “the officials” after “three senior officials”: the same again; “officials” and “security officials”: not. */
  private again(description: Description): Meant | null {
    const { read } = this.cast;
    const text = fold(textOf(read, description.range));
    for (const { agent, description: earlier } of [...this.unnamed].reverse()) {
      if (earlier.head !== description.head && !isSingularOf(description.head, earlier.head)) continue;
      if (fold(textOf(read, earlier.range)) === text && !/^an?\b/i.test(text)) return { agent, confidence: 0.85, reading: "DESCRIPTION" };
      const isSame = description.definite && description.ownerPronoun === null && description.modifiers.every((word) => earlier.modifiers.includes(word) || isNumber(word));
      const complements =
        description.complement && earlier.complement ? fold(textOf(read, description.complement)) === fold(textOf(read, earlier.complement)) : !description.complement;
      if (isSame && complements && sameOwner(this.cast, description, earlier)) return { agent, confidence: 0.85, reading: "DESCRIPTION" };
    }
    return null;
  }

  private addUnnamed(description: Description): Meant {
    const agent = this.cast.add({
      kind: kindOf(description),
      name: textOf(this.cast.read, description.range),
      unnamed: true,
      aliases: [],
      country: this.countryCode(description),
      known: null,
      confidence: 0.8,
    });
    this.cast.member(agent).offices.add(description.head);
    this.unnamed.push({ agent, description });
    return { agent, confidence: 0.8, reading: "DESCRIPTION" };
  }

  /** The government whose people or body it is: “*Orrinese* officials”, “*Orrin*'s delegate”, “officials *in Orrin*”. */
  countryOf(description: Description): number | null {
    const { cast } = this;
    const { from } = description.range;
    const before = description.owner ?? { from, to: description.at };
    const own = governmentIn(cast, affiliation(cast, before, this.lexicon));
    if (own !== null || !description.complement) return own;
    const found = cast.within(description.complement)[0];
    if (found?.agent != null) return governmentIn(cast, found.agent);
    const place = found?.place != null ? cast.places[found.place] : undefined;
    const thing = place ? this.lexicon.agent(place.name) : null;
    return thing?.kind === "GOVERNMENT" ? cast.known(thing, 0.9) : null;
  }

  private countryCode(description: Description): string | null {
    const { from } = description.range;
    const adjective = nationality(this.cast, { from, to: description.at }, this.lexicon);
    if (adjective) return adjective.country;
    const found = description.owner ? this.cast.within(description.owner)[0]?.agent : null;
    return found == null ? null : this.cast.member(found).agent.country;
  }
}

const governmentIn = (cast: Cast, agent: number | null): number | null => (agent !== null && cast.member(agent).agent.kind === "GOVERNMENT" ? agent : null);

/** A capital at a sentence's start says nothing of a word that is also written small, or that means people. */
const isCommon = (read: ReadText, at: number): boolean =>
  read.lowerCase.has(wordAt(read, at).lower) || isPeopleNoun(wordAt(read, at).lower) || isPersonNoun(wordAt(read, at).lower) || organizationHeads.has(wordAt(read, at).lower);

const isNumber = (word: string): boolean => /^(?:\p{N}+|two|three|four|five|six|seven|eight|nine|ten|dozen|older|younger)$/u.test(word);

const hasCapital = (text: string): boolean => /(?:^|\s)\p{Lu}/u.test(text.replace(/^The /, ""));

const isSingularOf = (singular: string, plural: string): boolean => plural === `${singular}s`;

function sameOwner({ read }: Cast, a: Description, b: Description): boolean {
  return !a.owner || !b.owner || fold(textOf(read, a.owner)) === fold(textOf(read, b.owner));
}

/** What a description is of: people, somebody, or a body. */
function kindOf({ head, plural, definite, at, range }: Description): TextAgent["kind"] {
  if (plural) return "GROUP";
  if (governmentHeads.has(head)) return "GOVERNMENT";
  if (collectiveHeads.has(head)) return "GROUP";
  if (organizationHeads.has(head)) return "ORGANIZATION";
  if (isPersonNoun(head)) return "PERSON";
  if (isPeopleNoun(head)) return "GROUP";
  return definite && at > range.from ? "ORGANIZATION" : "PERSON";
}
