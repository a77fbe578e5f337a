/** A reference in several styles, to be copied. */
import { texts } from "../texts.ts";
import { Copy } from "./copy.tsx";
import { referencesTo, type Cited } from "./reference.ts";

export function Cite(cited: Cited) {
  return (
    <details className="cite">
      <summary>{texts.cite.cite}</summary>
      <dl>
        {referencesTo(cited).map(({ name, extension, text }) => (
          <div key={name}>
            <dt>
              {name} <Copy text={text} name={name} />
            </dt>
            <dd lang={cited.article.language}>{extension === "txt" ? <p>{text}</p> : <pre tabIndex={0}>{text}</pre>}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
