/** What an import found, counted as it goes on, and as a table. */
import type { ArticleOutcome } from "../ingest/import-batch.js";

export class ImportSummary {
  readonly articles = { new: 0, known: 0, changed: 0, refused: 0 };
  readonly statements = { direct: 0, mixed: 0, indirect: 0, unattributed: 0 };
  readonly speakers = { known: 0, proposed: 0 };
  readonly issues = { known: 0, proposed: 0 };
  readonly anchors = { foundAgain: 0, orphaned: 0 };
  readonly published = { articles: 0, notPublished: 0 };

  add(outcome: ArticleOutcome): void {
    if ("reason" in outcome) {
      this.articles.refused += 1;
      return;
    }
    const { report } = outcome;
    this.articles[report.outcome.toLowerCase() as "new" | "known" | "changed"] += 1;
    for (const kind of ["direct", "mixed", "indirect", "unattributed"] as const) this.statements[kind] += report.statements[kind];
    for (const kind of ["known", "proposed"] as const) {
      this.speakers[kind] += report.speakers[kind];
      this.issues[kind] += report.issues[kind];
    }
    this.anchors.foundAgain += report.reanchored;
    this.anchors.orphaned += report.orphaned;
    if (report.publication) this.published[report.publication.published ? "articles" : "notPublished"] += 1;
  }

  /** A row a kind of thing. Rows of things that do not occur in most imports are there only where they do. */
  get table(): string {
    const always: [string, object][] = [["Articles", this.articles], ["Statements", this.statements], ["Speakers", this.speakers], ["Issues", this.issues]]; // prettier-ignore
    const sometimes: [string, object][] = [["Earlier anchors", this.anchors], ["Published", this.published]]; // prettier-ignore
    const rows = [...always, ...sometimes.filter(([, counts]) => Object.values(counts).some(Boolean))];
    return rows.map(([name, counts]) => `${name.padEnd(16)}${total(counts).padStart(7)}   ${listed(counts)}\n`).join("");
  }
}

const total = (counts: object): string => String((Object.values(counts) as number[]).reduce((sum, count) => sum + count, 0));

/** `foundAgain` reads "found again". */
const worded = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
const listed = (counts: object): string =>
  Object.entries(counts)
    .map(([name, count]) => `${worded(name)} ${count}`)
    .join(", ");
