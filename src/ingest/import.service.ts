/** From an article as a reader found it to a draft in the database. Shared by the command `import` and whatever else takes articles in. */
import type { PartialDate } from "../shared/partial-date.js";
import type { DraftService } from "./draft/draft.service.js";
import type { DraftReport } from "./draft/report.js";
import type { ExtractedStatement, StatementExtractor } from "./extract/statement-extractor.js";
import type { SourceArticle } from "./readers/source-article.js";
import type { KnownNames, ResolvedText } from "./resolve/resolved-text.js";
import { normalisation, normalise, normalisedUnder } from "./text/normalise.js";

/** Who is who in a text: first the names that are worth looking up, then, with what is known of them, the answer. */
export interface Resolver {
  namesIn: (text: string) => readonly string[];
  resolve: (text: string, statements: ExtractedStatement[], context: { published: PartialDate | null; known: KnownNames }) => ResolvedText;
}

export class ImportService {
  constructor(
    private readonly drafts: DraftService,
    private readonly extractor: StatementExtractor,
    private readonly resolver: Resolver,
  ) {}

  /**
   * Importing the same article again changes nothing.
   * @throws OnRecordError when the article cannot be taken in; nothing of it is then stored.
   */
  async importArticle(source: SourceArticle, sourceName: string): Promise<DraftReport> {
    const startedAt = new Date();
    const { text } = normalise(source.body);
    const read = { source, sourceName, text, normalisation, textUnder: (version: string) => normalisedUnder(version, source.body) };
    const unchanged = await this.drafts.findUnchanged(read);
    if (unchanged) return unchanged;
    const statements = await this.extractor.extract(text);
    return this.drafts.draft({
      ...read,
      extractor: this.extractor.name,
      startedAt,
      names: () => this.resolver.namesIn(text),
      resolve: (published, known) => this.resolver.resolve(text, statements, { published, known }),
    });
  }
}
