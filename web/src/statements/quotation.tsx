/** A statement's words: what was quoted apart from what was paraphrased. */
import type { StatementItemFragment } from "../generated/operations.ts";
import { texts } from "../texts.ts";

type Statement = Pick<StatementItemFragment, "kind" | "text" | "textIs" | "parts"> & { readonly article: { readonly language: string } };

export function Quotation({ statement }: { statement: Statement }) {
  const { textIs, article } = statement;
  const language = textIs === "RENDERED" ? texts.site.language : article.language;
  return (
    <blockquote className={`quotation quotation-${statement.kind.toLowerCase()}`} lang={language} dir="auto">
      <p>
        <Words statement={statement} />
      </p>
      {textIs === "RENDERED" && <span className="rendered">{texts.statement.rendered}</span>}
    </blockquote>
  );
}

function Words({ statement: { kind, text, parts } }: { statement: Statement }) {
  const quoted = parts.flatMap((part) => (part.kind === "QUOTED" && part.text ? [part.text] : []));
  // What was quoted in several parts was not said in one breath.
  if (kind === "DIRECT" && quoted.length < 2) return <q>{text}</q>;
  return marked(text, quoted).map((piece, at) => (piece.quoted ? <q key={at}>{piece.text}</q> : <span key={at}>{piece.text}</span>));
}

interface Piece {
  text: string;
  quoted: boolean;
}

const marks = /^[“”"‘’'«»]$/;

/** The text in pieces, cut where quoted words stand in it; the marks around them are left to the style. */
export function marked(text: string, quoted: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let rest = text;
  for (const words of quoted) {
    const at = rest.indexOf(words);
    if (at < 0) continue;
    const before = rest.slice(0, at);
    pieces.push({ text: marks.test(before.slice(-1)) ? before.slice(0, -1) : before, quoted: false }, { text: words, quoted: true });
    const after = rest.slice(at + words.length);
    rest = marks.test(after.slice(0, 1)) ? after.slice(1) : after;
  }
  pieces.push({ text: rest, quoted: false });
  return pieces.filter((piece) => piece.text !== "");
}
