import { useState, type DragEvent } from "react";
import { change } from "../api/server.ts";
import { ImportFileDocument, type ImportFileMutation } from "../generated/operations.ts";
import { articlePath, go } from "../shared/route.ts";
import { useMessages } from "../shared/messages.tsx";
import { Troubles } from "../shared/troubles.tsx";
import { useTroubles } from "../shared/use-troubles.ts";
import { Words } from "../shared/words.tsx";
import { texts } from "../texts.ts";
import { ImportOptions, importInput, noOptions } from "./import-options.tsx";
import { textOf } from "./text-of-file.ts";

type Imported = NonNullable<ImportFileMutation["importArticle"]>;

/** Takes in a file that is chosen or dropped. A single article is opened at once. */
export function ImportFile() {
  const [file, setFile] = useState<File | null>(null);
  const [options, setOptions] = useState(noOptions);
  const [imported, setImported] = useState<Imported | null>(null);
  const { say } = useMessages();
  const { busy, troubles, submit } = useTroubles();
  const take = async () => {
    if (!file) throw new Error(texts.importing.none);
    const outcome = await change(ImportFileDocument, importInput(file.name, await textOf(file), options));
    const articles = outcome.articles ?? [];
    // What is public was there before: the same file again changes nothing.
    say(articles.some(({ status }) => status !== "DRAFT") ? texts.importing.known : texts.importing.done(articles.length));
    const [only] = articles;
    if (only && articles.length === 1 && !outcome.refused?.length) go(articlePath(only.id));
    else setImported(outcome);
  };
  return (
    <form
      className="import"
      aria-label={texts.importing.title}
      onSubmit={(event) => {
        event.preventDefault();
        submit(take);
      }}
    >
      <h2>{texts.importing.title}</h2>
      <DropZone file={file} onFile={setFile} />
      <ImportOptions options={options} onChange={setOptions} />
      <Troubles troubles={troubles} />
      <button type="submit" className="primary" disabled={busy || file === null}>
        {busy && file ? texts.importing.reading(file.name) : texts.importing.go}
      </button>
      {imported && <Outcome {...imported} />}
    </form>
  );
}

function DropZone({ file, onFile }: { file: File | null; onFile: (file: File) => void }) {
  const [over, setOver] = useState(false);
  const drag = (isOver: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isOver);
  };
  return (
    <div
      className={over ? "drop over" : "drop"}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        const dropped = event.dataTransfer.files[0];
        if (dropped) onFile(dropped);
      }}
    >
      <label>
        <input
          type="file"
          accept=".txt,.md,.html,.htm,.json,.jsonl,.ndjson,.xml,.rss,.atom"
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            if (chosen) onFile(chosen);
          }}
        />
        <span className="button">{texts.importing.choose}</span>
      </label>
      <span>{file ? <Words text={file.name} /> : texts.importing.drop}</span>
    </div>
  );
}

function Outcome({ articles, refused }: Imported) {
  return (
    <div className="outcome">
      <ul>
        {articles?.map(({ id, headline }) => (
          <li key={id}>
            <a href={articlePath(id)}>
              <Words text={headline} />
            </a>
          </li>
        ))}
      </ul>
      {!!refused?.length && (
        <>
          <p>{texts.importing.refused}</p>
          <ul>
            {refused.map((why) => (
              <li key={why}>
                <Words text={why} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
