/** Compares what the resolver says of the gold texts with what a careful reader says. */
import type { ExtractedStatement } from "../../../src/ingest/extract/statement-extractor.js";
import { fold } from "../../../src/ingest/resolve/fold.js";
import { resolve } from "../../../src/ingest/resolve/resolve.js";
import type { KnownThing, ResolvedStatement, ResolvedText } from "../../../src/ingest/resolve/resolved-text.js";
import { sortName } from "../../../src/shared/sort-name.js";
import type { GoldAgent, GoldRole, GoldStatement, GoldText } from "../gold/gold-text.js";

/** What is counted, each over the cases that the gold set judges. */
export type Measure =
  | "speaker"
  | "attributedAs"
  | "reading"
  | "role"
  | "role precision"
  | "statement's role"
  | "stance holder"
  | "addressees"
  | "prompt"
  | "hedged"
  | "said"
  | "occasion"
  | "links"
  | "issues";

export class Tally {
  private readonly counts = new Map<Measure, { right: number; all: number }>();
  /** What went wrong, in words. */
  readonly misses: string[] = [];

  note(measure: Measure, right: boolean, miss: string): void {
    const count = this.counts.get(measure) ?? { right: 0, all: 0 };
    this.counts.set(measure, { right: count.right + (right ? 1 : 0), all: count.all + 1 });
    if (!right) this.misses.push(`${measure}: ${miss}`);
  }

  /** In percent; 100 where nothing was judged. */
  share(measure: Measure): number {
    const { right, all } = this.counts.get(measure) ?? { right: 1, all: 1 };
    return (100 * right) / all;
  }
}

export function measure(texts: readonly GoldText[]): Tally {
  const tally = new Tally();
  for (const gold of texts) measureText(tally, gold);
  return tally;
}

export const resolveGold = (gold: GoldText): ResolvedText => resolve(gold.text, gold.statements.map(asExtracted), { published: gold.published, known: namesKnown(gold.knows) });

const asExtracted = ({ kind, content, cue, source }: GoldStatement): ExtractedStatement => ({ kind, content, cue, source, confidence: 1, proposedBy: "gold" });

export function namesKnown(things: readonly KnownThing[]): Map<string, KnownThing[]> {
  const known = new Map<string, KnownThing[]>();
  for (const thing of things) for (const name of [thing.name, ...thing.aliases]) known.set(sortName(name), [...(known.get(sortName(name)) ?? []), thing]);
  return known;
}

function measureText(tally: Tally, gold: GoldText): void {
  const resolved = resolveGold(gold);
  const keys = keysOf(gold, resolved);
  measureRoles(tally, gold, resolved, keys);
  gold.statements.forEach((statement, index) => {
    measureStatement(tally, gold, resolved, keys, statement, resolved.statements[index] as ResolvedStatement);
  });
}

type Keys = (agent: number | null) => string | null;

/** Which agents of the gold set the found ones are: by the known thing or the name; who is unnamed, by the first statement. */
function keysOf(gold: GoldText, { agents, statements }: ResolvedText): Keys {
  const keys = new Map<number, string>();
  agents.forEach((agent, index) => {
    const match = gold.agents.find((candidate) => (candidate.known !== null && candidate.known === agent.known?.id) || isCalled(candidate, agent.name));
    if (match) keys.set(index, match.key);
  });
  statements.forEach(({ speaker }, index) => {
    const wanted = gold.agents.find(({ key }) => key === gold.statements[index]?.speaker);
    const isNew = speaker !== null && !keys.has(speaker) && agents[speaker]?.unnamed === true;
    if (isNew && wanted?.unnamed === true && ![...keys.values()].includes(wanted.key)) keys.set(speaker, wanted.key);
  });
  return (agent) => (agent === null ? null : (keys.get(agent) ?? `? ${agents[agent]?.name ?? ""}`));
}

const plain = (name: string): string => fold(name).replace(/^(?:an?|his|her|its|their|some) /, "");

/** By name or alias, or by surname alone where the text never gives more. */
function isCalled({ kind, name, aliases }: GoldAgent, found: string): boolean {
  const isShort = kind === "PERSON" && !found.includes(" ") && plain(name).endsWith(` ${plain(found)}`);
  return isShort || [name, ...aliases].some((alias) => plain(alias) === plain(found));
}

const isSameTitle = (wanted: string, found: string): boolean => {
  const title = fold(wanted).replace(/^former /, "");
  return title === fold(found) || title.startsWith(`${fold(found)} `);
};

function measureRoles(tally: Tally, gold: GoldText, { roles }: ResolvedText, key: Keys): void {
  const fits = (wanted: GoldRole, { person, title, former }: (typeof roles)[number]): boolean =>
    key(person) === wanted.person && isSameTitle(wanted.title, title) && former === wanted.former;
  for (const wanted of gold.roles) {
    const right = roles.some((role) => fits(wanted, role) && (wanted.organization === undefined || key(role.organization) === wanted.organization));
    tally.note("role", right, `${gold.id}: ${wanted.person} is ${wanted.title}`);
  }
  for (const role of roles) {
    const right = gold.roles.some((wanted) => fits(wanted, role));
    tally.note("role precision", right, `${gold.id}: ${String(key(role.person))} is not ${role.title}`);
  }
}

function measureStatement(tally: Tally, gold: GoldText, { roles, events, issues }: ResolvedText, key: Keys, wanted: GoldStatement, found: ResolvedStatement): void {
  const where = `${gold.id}#${wanted.key}`;
  const note = (measured: Measure, have: unknown, want: unknown): void => {
    tally.note(measured, JSON.stringify(have) === JSON.stringify(want), `${where}: ${JSON.stringify(have)}, not ${JSON.stringify(want)}`);
  };
  note("speaker", key(found.speaker), wanted.speaker);
  note("attributedAs", found.attributedAs, wanted.attributedAs);
  note("reading", found.reading, wanted.reading);
  const role = gold.roles.find((candidate) => candidate.key === wanted.role);
  const title = found.role === null ? null : (roles[found.role]?.title ?? null);
  if (wanted.role !== undefined) tally.note("statement's role", role ? title !== null && isSameTitle(role.title, title) : title === null, `${where}: ${String(title)}`);
  if (wanted.stanceHolder !== undefined) note("stance holder", key(found.stanceHolder), wanted.stanceHolder);
  if (wanted.addressees.length + found.addressees.length > 0) note("addressees", found.addressees.map(key).sort(), wanted.addressees.toSorted());
  if (wanted.promptedBy !== null || found.promptedBy !== null) note("prompt", found.promptedBy, wanted.promptedBy);
  if (wanted.hedged || found.hedged) note("hedged", found.hedged, wanted.hedged);
  if (wanted.said !== undefined) note("said", dateOf(found.said), dateOf(wanted.said));
  if (wanted.occasion !== undefined)
    note("occasion", found.occasion === null ? null : events[found.occasion]?.name, gold.events?.find((event) => event.key === wanted.occasion)?.name ?? null);
  const links = found.links.map(({ kind, to }) => ({ kind, to }));
  if (wanted.links !== undefined && wanted.links.length + links.length > 0) note("links", links, wanted.links);
  if (wanted.issues !== undefined)
    note(
      "issues",
      found.issues.map((issue) => issues[issue]?.name),
      wanted.issues.map((issue) => issueName(gold, issue)),
    );
}

const dateOf = (date: GoldStatement["said"]): unknown => date && [date.value, date.precision, date.phrase];

const issueName = (gold: GoldText, key: string): string | undefined =>
  gold.issues?.find((issue) => issue.key === key)?.name ?? gold.knows.find(({ id, type }) => id === key && type === "RegionalIssue")?.name;
