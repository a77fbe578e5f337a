/** What articles speak of: publishers, agents and their roles, topics, places, issues, events. */
import { sortName } from "../../src/shared/sort-name.js";
import type { Row, RowBuffer } from "./copy.js";
import { Random, timedId } from "./random.js";
import { dayOf, firstDay, isoDay, type DatasetSize } from "./size.js";
import { phrase, properName, slugOf, title } from "./words.js";

export interface KnownAgent {
  id: string;
  kind: string;
  name: string;
  status: string;
  roleId: string | null;
}

export interface World {
  publishers: { id: string; url: string }[];
  agents: KnownAgent[];
  /** Agents that own copyrights. */
  holders: KnownAgent[];
  topics: string[];
  places: { id: string; name: string }[];
  issues: string[];
  events: string[];
}

const countries = ["CN", "US", "JP", "VN", "PH", "IN", "DE", "FR", "BR", "ZA", "KE", "AU", "KR", "ID", "MX", "EG"];

/** A few rows are not public, so that visibility has something to hide. */
const statusOf = (random: Random): string => random.weighted({ PUBLISHED: 97, CORRECTED: 1, DRAFT: 1, UNPUBLISHED: 1 });

export class WorldMaker {
  private readonly random = new Random("world");
  private made = 0;
  readonly world: World = { publishers: [], agents: [], holders: [], topics: [], places: [], issues: [], events: [] };

  constructor(
    private readonly size: DatasetSize,
    private readonly rows: RowBuffer,
  ) {}

  make(): World {
    for (let at = 0; at < this.size.publishers; at += 1) this.publisher(at);
    for (let at = 0; at < this.size.agents; at += 1) this.agent(at);
    for (let at = 0; at < this.size.topics; at += 1) this.topic(at);
    for (let at = 0; at < this.size.places; at += 1) this.place(at);
    for (let at = 0; at < this.size.issues; at += 1) this.issue(at);
    for (let at = 0; at < this.size.events; at += 1) this.event(at);
    return this.world;
  }

  private id(): string {
    this.made += 1;
    return timedId(this.random, firstDay - 1_000_000_000 + this.made);
  }

  private named(name: string, at: number): Row {
    return { slug: slugOf(name, at), name, sortName: sortName(name) };
  }

  private publisher(at: number): void {
    const { random } = this;
    const [id, name] = [this.id(), `${properName(random)} ${random.pick(["Times", "Post", "Herald", "News", "Wire"])}`];
    const url = `https://${slugOf(name, at)}.example/`;
    this.rows.add("Publisher", { id, ...this.named(name, at), url, description: phrase(random, 8), country: random.pick(countries), sample: false });
    this.world.publishers.push({ id, url });
  }

  private agent(at: number): void {
    const { random, world } = this;
    const kind = random.weighted({ PERSON: 70, ORGANIZATION: 15, GOVERNMENT: 5, GROUP: 10 });
    const [id, status] = [this.id(), statusOf(random)];
    const name = kind === "PERSON" ? `${properName(random)} ${properName(random)}` : `${properName(random)} ${title(random, random.between(1, 3))}`;
    this.rows.add("Agent", {
      id,
      kind,
      ...this.named(name, at),
      unnamed: kind === "GROUP" && random.chance(0.5),
      aliases: random.chance(0.3) ? [properName(random)] : [],
      description: random.chance(0.6) ? phrase(random, random.between(6, 16)) : null,
      country: random.chance(0.8) ? random.pick(countries) : null,
      partOfId: kind !== "PERSON" && at > 100 && random.chance(0.3) ? (world.agents[random.between(0, 99)]?.id ?? null) : null,
      sameAs: random.chance(0.4) ? [`https://www.wikidata.org/entity/Q${at + 900_000_000}`] : [],
      sample: false,
      status,
    });
    const agent: KnownAgent = { id, kind, name, status, roleId: null };
    world.agents.push(agent);
    if (kind === "ORGANIZATION" && world.holders.length < 60) world.holders.push(agent);
    if (kind === "PERSON" && random.chance(0.6)) for (let role = random.between(1, 2); role > 0; role -= 1) agent.roleId = this.role(agent);
  }

  private role(person: KnownAgent): string {
    const { random, world } = this;
    const [id, name] = [this.id(), title(random, random.between(1, 4))];
    const given = random.chance(0.5) ? isoDay(firstDay + random.between(0, 3_000) * 86_400_000) : null;
    const organization = world.agents[random.between(0, world.agents.length - 1)] as KnownAgent;
    const row = { id, personId: person.id, title: name, sortName: sortName(name), organizationId: organization === person ? null : organization.id, former: random.chance(0.1) };
    this.rows.add("RoleAssertion", { ...row, asOf: given, asOfPrecision: given && "DAY", status: "PUBLISHED" });
    this.evidence("roleId", id);
    return id;
  }

  private evidence(owner: "roleId" | "partyId", id: string): void {
    const row = { id: this.id(), source: "EXTERNAL", url: `https://register.example/${id}`, note: this.random.chance(0.2) ? phrase(this.random, 6) : null };
    this.rows.add("Evidence", { ...row, roleId: owner === "roleId" ? id : null, partyId: owner === "partyId" ? id : null });
  }

  private topic(at: number): void {
    const { random, world } = this;
    const id = this.id();
    const parentId = at >= 15 ? (world.topics[random.between(0, Math.min(at - 1, 60))] ?? null) : null;
    this.rows.add("Topic", { id, ...this.named(title(random, random.between(1, 2)), at), description: phrase(random, 10), parentId, sample: false, status: statusOf(random) });
    world.topics.push(id);
  }

  private place(at: number): void {
    const { random, world } = this;
    const id = this.id();
    const names = Array.from({ length: random.between(1, 2) }, () => properName(random)).sort();
    const label = names.join(" / ");
    const kind = random.pick(["COUNTRY", "REGION", "CITY", "ISLANDS", "SEA", "STRAIT", "RIVER"]);
    const [latitude, longitude] = [random.between(-6_000, 6_000) / 100, random.between(-17_900, 17_900) / 100];
    const partOfId = at > 40 ? (world.places[random.between(0, 39)]?.id ?? null) : null;
    this.rows.add("Place", { id, ...this.named(label, at), kind, latitude, longitude, partOfId, sameAs: [], sample: false, status: "PUBLISHED" });
    for (const name of names)
      this.rows.add("PlaceName", {
        id: this.id(),
        placeId: id,
        name,
        sortName: sortName(name),
        usedById: random.chance(0.3) ? random.pick(world.agents).id : null,
        status: "PUBLISHED",
      });
    world.places.push({ id, name: names[0] as string });
  }

  private issue(at: number): void {
    const { random, rows, world } = this;
    const id = this.id();
    const name = `${title(random, random.between(1, 3))} ${random.pick(["Question", "Dispute", "Sea", "Border", "Basin"])}`;
    const kind = random.pick(["TERRITORIAL_DISPUTE", "MARITIME_DISPUTE", "RESOURCE_DISPUTE", "SECURITY", "TRADE", "ENVIRONMENT", "OTHER"]);
    const summary = `${phrase(random, random.between(20, 60))}.`;
    rows.add("RegionalIssue", {
      id,
      ...this.named(name, at),
      aliases: random.chance(0.4) ? [title(random, 2)] : [],
      kind,
      summary,
      partiesComplete: random.chance(0.7),
      sample: false,
      status: statusOf(random),
    });
    for (const place of random.some(world.places, random.between(1, 3))) rows.add("IssuePlace", { issueId: id, placeId: place.id });
    for (const agent of random.some(world.agents, random.between(2, 6))) {
      const partyId = this.id();
      rows.add("IssueParty", {
        id: partyId,
        issueId: id,
        agentId: agent.id,
        role: random.weighted({ CLAIMANT: 55, STAKEHOLDER: 25, MEDIATOR: 10, ASKED_TO_CONTRIBUTE: 10 }),
        status: "PUBLISHED",
      });
      this.evidence("partyId", partyId);
    }
    world.issues.push(id);
  }

  private event(at: number): void {
    const { random, rows, size, world } = this;
    const id = this.id();
    const kind = random.pick(["SUMMIT", "TALKS", "CONFERENCE", "BRIEFING", "PRESS_CONFERENCE", "HEARING", "INCIDENT", "VISIT"]);
    const start = isoDay(dayOf(Math.floor((at / size.events) * size.articles), size));
    const about = { description: phrase(random, 14), start, startPrecision: "DAY", venue: random.chance(0.4) ? properName(random) : null, placeId: random.pick(world.places).id };
    rows.add("Event", { id, ...this.named(`${title(random, 2)} ${kind.replace("_", " ").toLowerCase()}`, at), kind, ...about, sample: false, status: statusOf(random) });
    for (const topicId of random.some(world.topics, random.between(1, 3))) rows.add("EventTopic", { eventId: id, topicId });
    for (const agent of random.some(world.agents, random.between(2, 6))) {
      const capacity = random.weighted({ MEMBER: 60, LEAD: 25, CHIEF_ENVOY: 15 });
      rows.add("Participation", {
        id: this.id(),
        eventId: id,
        agentId: agent.id,
        delegationId: random.chance(0.3) ? random.pick(world.agents).id : null,
        capacity,
        planned: random.chance(0.2),
        status: "PUBLISHED",
      });
    }
    world.events.push(id);
  }
}
