/** Imports what editors send in: the text of one file, with one article or several. */
import { InvalidInputError } from "../shared/errors.js";
import type { DraftOptions } from "./draft/draft.service.js";
import type { DraftReport } from "./draft/report.js";
import type { ImportService } from "./import.service.js";
import { readArticles, type ReadItem } from "./readers/read-articles.js";

export type EditorsOptions = Pick<DraftOptions, "actor" | "policy" | "keepsText" | "published" | "language">;

export interface ImportedText {
  reports: DraftReport[];
  /** Why articles of it were not taken in. */
  refused: string[];
}

/** How many articles one text may bring; more are for the command `import`. */
const mostArticles = 20;

export class ImportTextService {
  /** @param importing the import with options of its own. */
  constructor(private readonly importing: (options: EditorsOptions) => ImportService) {}

  /** @throws InvalidInputError when nothing of it can be taken in. */
  async importText({ name, content }: { name: string; content: string }, options: EditorsOptions): Promise<ImportedText> {
    const service = this.importing(options);
    const imported: ImportedText = { reports: [], refused: [] };
    const items: ReadItem[] = [];
    for await (const item of readArticles({ name, bytes: [Buffer.from(content)] })) {
      // Before anything is written.
      if (items.length === mostArticles) throw new InvalidInputError("content", `content has more than ${mostArticles} articles`);
      items.push(item);
    }
    for (const item of items) {
      if ("error" in item) imported.refused.push(item.error.message);
      else imported.reports.push(await service.importArticle(item.article, item.sourceName));
    }
    if (imported.reports.length === 0) throw new InvalidInputError("content", imported.refused[0] ?? "content has no article");
    return imported;
  }
}
