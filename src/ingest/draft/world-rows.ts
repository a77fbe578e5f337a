/** Rows of what a text is about: agents and their roles, places, topics, events, issues; new ones only, all of them drafts. */
import { sortName } from "../../shared/sort-name.js";
import type { TextAgent, TextEvent } from "../resolve/resolved-text.js";
import type { Span } from "../text/span.js";
import { articleSlug } from "./article-row.js";
import { type Draft, type Existing, type Identities, type Identity } from "./draft.js";
import { partialDateColumns } from "../../shared/partial-date.js";
import { newId } from "../../shared/new-id.js";
import type { Row, RowCollector } from "./row-collector.js";
import { slugOf, uniqueSlug } from "../../shared/slugs.js";

type Slugged = "agent" | "place" | "topic" | "regionalIssue" | "event";
type Owner = { roleId: string } | { partyId: string } | { participationId: string };

export const evidenceKey = (fact: string, { start, end }: { start: number; end: number }): string => `${fact} ${start} ${end}`;

/** What has no name of its own is told apart by its article. */
export const agentSlug = ({ kind, name, unnamed }: TextAgent, article: string): string => (unnamed ? `${slugOf(name) || "group"}-${article}` : slugOf(name) || kind.toLowerCase());

export const eventSlug = ({ name, start }: Pick<TextEvent, "name" | "start">): string => `${slugOf(name) || "event"}-${start?.value ?? "undated"}`;

export class WorldRows {
  /** For each role of the text its row. */
  readonly roles: string[] = [];
  private readonly evident: Set<string>;

  constructor(
    private readonly draft: Draft,
    private readonly identities: Identities,
    private readonly existing: Existing,
    private readonly collector: RowCollector,
    /** Evidence that is there already, as `fact start end`. */
    evident: Iterable<string> = [],
  ) {
    this.evident = new Set(evident);
  }

  add(): void {
    const { resolved } = this.draft;
    resolved.agents.forEach((agent, at) => {
      const { kind, name, unnamed, aliases, country } = agent;
      this.addThing("agent", "Agent", this.identities.agents[at], agentSlug(agent, articleSlug(this.draft)), { name, kind, unnamed, aliases, country, sameAs: [] });
    });
    this.addPlaces();
    resolved.topics.forEach(({ name }, at) => {
      this.addThing("topic", "Topic", this.identities.topics[at], slugOf(name) || "topic", { name });
    });
    this.addRoles();
    this.addEvents();
    this.addIssues();
  }

  /** A thing with a name and a slug, where it is new. */
  private addThing(table: Slugged, entity: "Agent" | "Place" | "Topic" | "RegionalIssue" | "Event", identity: Identity | null | undefined, base: string, row: Row): boolean {
    if (!identity?.isNew) return false;
    this.collector.add(table, {
      id: identity.id,
      slug: uniqueSlug(base, identity.id, this.existing.taken[table]),
      sortName: sortName(String(row["name"])),
      status: "DRAFT",
      ...row,
    });
    this.collector.propose(entity, identity.id, identity);
    return true;
  }

  private addPlaces(): void {
    this.draft.resolved.places.forEach(({ kind, name }, at) => {
      const identity = this.identities.places[at];
      if (!this.addThing("place", "Place", identity, slugOf(name) || "place", { name, kind, sameAs: [] })) return;
      this.collector.add("placeName", { id: newId(), placeId: identity?.id, name, sortName: sortName(name), status: "DRAFT" });
    });
  }

  private addRoles(): void {
    for (const role of this.draft.resolved.roles) {
      const personId = this.agent(role.person);
      const organizationId = role.organization === null ? null : this.agent(role.organization);
      const row = { personId, sortName: sortName(role.title), organizationId, former: role.former };
      const same = [...this.existing.roles, ...(this.collector.rows.roleAssertion as unknown as Existing["roles"])].find(
        (other) => other.personId === personId && other.sortName === row.sortName && other.organizationId === organizationId && other.former === role.former,
      );
      const id = same?.id ?? newId();
      if (!same) {
        this.collector.add("roleAssertion", { id, title: role.title, ...row, ...partialDateColumns("asOf", this.draft.published), status: "DRAFT" });
        this.collector.propose("RoleAssertion", id, role);
      }
      this.roles.push(id);
      this.addEvidence(role.evidence, { roleId: id });
    }
  }

  private addEvents(): void {
    this.draft.resolved.events.forEach(({ start, ...event }, at) => {
      const identity = this.identities.events[at];
      if (!identity || !start) return;
      const dates = { ...partialDateColumns("start", start), ...partialDateColumns("end", event.end) };
      const placeId = event.place === null ? null : (this.identities.places[event.place]?.id ?? null);
      this.addThing("event", "Event", identity, eventSlug({ start, ...event }), { name: event.name, kind: event.kind, venue: event.venue, placeId, ...dates });
      this.collector.add("articleEvent", { articleId: this.draft.articleId, eventId: identity.id });
      for (const { agent, delegation, capacity, planned, evidence, confidence } of event.participations) {
        const [agentId, delegationId] = [this.agent(agent), delegation === null ? null : this.agent(delegation)];
        const id = this.addFact("participation", "Participation", this.existing.participations.get(`${identity.id} ${agentId}`), confidence, {
          eventId: identity.id,
          agentId,
          delegationId,
          capacity,
          planned,
        });
        this.addEvidence(evidence, { participationId: id });
      }
    });
  }

  private addIssues(): void {
    this.draft.resolved.issues.forEach(({ name, kind, places, parties, partiesComplete }, at) => {
      const identity = this.identities.issues[at];
      if (!identity) return;
      // The summary is left to a person: it is to be in our own words.
      if (this.addThing("regionalIssue", "RegionalIssue", identity, slugOf(name) || "issue", { name, kind, aliases: [], summary: "", partiesComplete }))
        for (const placeId of new Set(places.map((place) => this.identities.places[place]?.id))) this.collector.add("issuePlace", { issueId: identity.id, placeId });
      this.collector.add("articleIssue", { articleId: this.draft.articleId, issueId: identity.id });
      for (const { agent, role, evidence, confidence } of parties) {
        const agentId = this.agent(agent);
        const existing = this.existing.parties.get(`${identity.id} ${agentId} ${role}`);
        const id = this.addFact("issueParty", "IssueParty", existing, confidence, { issueId: identity.id, agentId, role });
        this.addEvidence(evidence, { partyId: id });
      }
    });
  }

  /** A fact about two things; the same once only. Answers its ID. */
  private addFact(table: "participation" | "issueParty", entity: "Participation" | "IssueParty", existing: string | undefined, confidence: number, row: Row): string {
    const key = (other: Row): string => ["eventId", "issueId", "agentId", "role"].map((column) => String(other[column])).join(" ");
    const id = existing ?? (this.collector.rows[table].find((other) => key(other) === key(row))?.["id"] as string | undefined);
    if (id !== undefined) return id;
    const added = newId();
    this.collector.add(table, { id: added, ...row, status: "DRAFT" });
    this.collector.propose(entity, added, { confidence });
    return added;
  }

  /** The words go in only with the whole text. */
  private addEvidence(span: Span, owner: Owner): void {
    const { text, keepsText, articleId } = this.draft;
    const { start, end, exact, prefix, suffix, exactSha256 } = text.anchor(span);
    const key = evidenceKey(Object.values(owner).join(), { start, end });
    if (this.evident.has(key)) return;
    this.evident.add(key);
    const words = keepsText ? { exact, prefix, suffix } : {};
    this.collector.add("evidence", { id: newId(), source: "ARTICLE", articleId, start, end, ...words, textSha256: text.sha256, exactSha256, anchorState: "ANCHORED", ...owner });
  }

  private agent(at: number): string {
    const identity = this.identities.agents[at];
    if (!identity) throw new Error(`the text has no agent ${at}`);
    return identity.id;
  }
}
