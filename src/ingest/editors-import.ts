/** The import as editors use it: with options that differ from one request to the next. */
import { software } from "../shared/project.js";
import { configuredExtractor, type ExtractorChoice } from "./configured-extractor.js";
import { DraftService } from "./draft/draft.service.js";
import { DraftStore } from "./draft/draft.store.js";
import type { StatementExtractor } from "./extract/statement-extractor.js";
import type { EditorsOptions } from "./import-text.service.js";
import { ImportService } from "./import.service.js";
import { namesIn } from "./resolve/names-in.js";
import { resolve } from "./resolve/resolve.js";

/** The extractor reads its model when something is imported for the first time. */
export function editorsImport(
  prisma: ConstructorParameters<typeof DraftStore>[0],
  endpoint: ExtractorChoice["endpoint"],
  onFailure: ExtractorChoice["onFailure"],
): (options: EditorsOptions) => ImportService {
  const store = new DraftStore(prisma);
  let extractor: StatementExtractor | undefined;
  return (options) => {
    extractor ??= configuredExtractor({ rulesOnly: false, endpoint, onFailure });
    return new ImportService(new DraftService(store, { ...options, software: software(), publishes: false, dryRun: false }), extractor, { namesIn, resolve });
  };
}
