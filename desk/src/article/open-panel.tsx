import { texts } from "../texts.ts";
import { AcceptAll } from "./accept-all.tsx";
import { ArticleForm } from "./article-form.tsx";
import { ChangeEntry } from "./change-entry.tsx";
import { DeleteStatement } from "./delete-statement.tsx";
import { historyOf, nameOf, type Entry } from "./entries.ts";
import { Help } from "./help.tsx";
import { History } from "../history/history.tsx";
import { LinkMany } from "./link-many.tsx";
import type { Quote } from "./quote.ts";
import { StepDialog } from "./step-dialog.tsx";

import type { LoadedArticle } from "./use-article.ts";
import { isPublicArticle, type StepWithForm } from "./workflow.ts";

/** What is open beside the list, or over it. */
export type Panel =
  | { kind: "statement"; entry: Entry | null; quote: Quote | null }
  | { kind: "thing"; entry: Entry }
  | { kind: "delete"; entry: Entry }
  | { kind: "history"; entry: Entry | null }
  | { kind: "step"; step: StepWithForm }
  | { kind: "article" | "acceptAll" | "linkMany" | "help" };

interface OpenPanelProps {
  panel: Panel;
  loaded: LoadedArticle;
  onDone: () => Promise<void>;
  onClose: () => void;
}

/** Everything that opens as a window of its own. */
export function OpenPanel({ panel, loaded, onDone, onClose }: OpenPanelProps) {
  const ends = { onDone, onClose };
  switch (panel.kind) {
    case "statement":
      return null;
    case "thing":
      return <ChangeEntry entry={panel.entry} {...ends} />;
    case "delete":
      return <DeleteStatement entry={panel.entry} article={loaded.article} {...ends} />;
    case "history":
      return <EntryHistory entry={panel.entry} article={loaded.article} {...ends} />;
    case "step":
      return <StepDialog step={panel.step} loaded={loaded} {...ends} />;
    case "article":
      return <ArticleForm article={loaded.article} {...ends} />;
    case "acceptAll":
      return <AcceptAll entries={loaded.entries} {...ends} />;
    case "linkMany":
      return <LinkMany entries={loaded.entries} article={loaded.article} {...ends} />;
    case "help":
      return <Help onClose={onClose} />;
  }
}

/** Of a statement, or of what it needs; of the article where no entry is given. */
function EntryHistory({ entry, article, onDone, onClose }: { entry: Entry | null; article: LoadedArticle["article"] } & Pick<OpenPanelProps, "onDone" | "onClose">) {
  const { id, name } = entry ? { id: historyOf(entry) ?? "", name: nameOf(entry) } : { id: article.id, name: article.headline };
  const needsNote = isPublicArticle(article) && entry?.statement !== null;
  return <History id={id} title={texts.history.title(name)} isPublic={needsNote} onDone={onDone} onClose={onClose} />;
}
