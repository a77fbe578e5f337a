/** What the public may see, written from its meaning: what is published, of things that are published. */
import { isJoin, linkOf, onwardFrom, type Row, type Tables } from "./tables.js";

/** What a row tells about: when that is hidden, so is the row. */
const tellsAbout: Record<string, string[]> = {
  RoleAssertion: ["person"],
  Statement: ["article", "speaker"],
  StatementPart: ["statement"],
  IssueParty: ["issue", "agent"],
  Position: ["issue", "holder", "statement"],
  Participation: ["event", "agent"],
  PlaceName: ["place"],
  Mention: ["article", "agent", "place"],
  Evidence: ["article"],
};

/** Models whose rows an editor publishes one by one. */
const published = new Set(["Article", "Agent", "RoleAssertion", "RegionalIssue", "IssueParty", "Event", "Participation", "Topic", "Place", "PlaceName", "Notice"]);

export class VisibleRows {
  private readonly known = new Map<Row, boolean>();

  constructor(private readonly tables: Tables) {}

  all(model: string): Row[] {
    return this.tables.all(model).filter((row) => this.has(row));
  }

  has(row: Row): boolean {
    let visible = this.known.get(row);
    if (visible === undefined) {
      visible = this.decide(row);
      this.known.set(row, visible);
    }
    return visible;
  }

  /** The visible rows at the end of a dotted path, each once; all rows on the way are visible too. `where` fixes columns of the first step. */
  along(start: Row, path: string, where: Readonly<Record<string, string>> = {}): Row[] {
    let rows = [start];
    path.split(".").forEach((relation, at) => {
      const found = new Set<Row>();
      for (const row of rows) for (const next of this.step(row, relation, at === 0 ? where : {})) found.add(next);
      rows = [...found];
    });
    return rows;
  }

  private step(row: Row, relation: string, where: Readonly<Record<string, string>>): Row[] {
    const { model, back } = linkOf(row.model, relation);
    const next = this.tables.related(row, relation).filter((other) => Object.entries(where).every(([column, value]) => other.get(column) === value));
    const ends = isJoin(model) ? next.flatMap((join) => this.tables.related(join, onwardFrom(model, back))) : next;
    return ends.filter((end) => this.has(end));
  }

  private decide(row: Row): boolean {
    if (row.model === "Publisher") return this.tables.related(row, "articles").some((article) => this.has(article));
    if (published.has(row.model) && !["PUBLISHED", "CORRECTED"].includes(row.text("status"))) return false;
    return (tellsAbout[row.model] ?? []).every((relation) => this.tables.related(row, relation).every((other) => this.has(other)));
  }
}
