import { type GraphiQLPlugin, useEditorContext } from "@graphiql/react";
import { useState } from "react";
import { flushSync } from "react-dom";
import { type Example, examples } from "./examples.ts";

/** The "Examples" panel: every tested operation, one click from a tab of its own. */
export const examplesPanel: GraphiQLPlugin = { title: "Examples", icon: ExamplesIcon, content: ExamplesPanel };

function ExamplesPanel() {
  const open = useOpenExample();
  const [wanted, setWanted] = useState("");
  const found = examples.filter((it) => matches(it, wanted));
  return (
    <section className="examples" aria-label="Examples">
      <div className="graphiql-doc-explorer-title">Examples</div>
      <p>Each of these operations is tested. Choose one to open it in a new tab, then press Ctrl-Enter to run it.</p>
      <input
        type="search"
        placeholder="Filter examples"
        aria-label="Filter examples"
        value={wanted}
        onChange={(event) => {
          setWanted(event.target.value);
        }}
      />
      {found.length === 0 && <p>No example matches.</p>}
      <ul>
        {found.map((example) => (
          <li key={example.name}>
            <button
              type="button"
              onClick={() => {
                open(example);
              }}
            >
              <span className="examples-name">{example.name}</span>
              {example.kind !== "query" && <span className="examples-kind">{example.kind}</span>}
              <span className="examples-description">{example.description}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function matches({ name, description }: Example, wanted: string): boolean {
  return `${name} ${description}`.toLowerCase().includes(wanted.trim().toLowerCase());
}

function useOpenExample() {
  const editors = useEditorContext({ nonNull: true });
  return ({ query, variables }: Example) => {
    // `addTab` empties the editors while React renders; only after that do our values stay.
    flushSync(() => {
      editors.addTab();
    });
    editors.queryEditor?.setValue(query);
    editors.variableEditor?.setValue(variables);
  };
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" aria-hidden>
      <path d="M4 5.5h10M4 10h7M4 14.5h5M4 19h5" />
      <path d="m13 12 7 4.5-7 4.5z" strokeLinejoin="round" />
    </svg>
  );
}
