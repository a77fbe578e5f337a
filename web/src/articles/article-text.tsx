/** An article's text with its statements marked where they stand, and who made them in the margin. */
import { Link } from "wouter";
import { pathOf } from "../shared/paths.ts";
import { texts } from "../texts.ts";
import { paragraphsOf, type ArticleStatement, type Paragraph, type Passage } from "./passages.ts";

interface ArticleTextProps {
  text: string;
  language: string;
  statements: readonly ArticleStatement[];
}

export function ArticleText({ text, language, statements }: ArticleTextProps) {
  return (
    <div className="article-text">
      {paragraphsOf(text, statements).map((paragraph, at) => (
        <div key={at} className="paragraph">
          <p lang={language} dir="auto">
            {paragraph.passages.map((passage, part) => (
              <Marked key={part} passage={passage} />
            ))}
          </p>
          <Margin begun={paragraph.begun} />
        </div>
      ))}
    </div>
  );
}

function Marked({ passage: { text, statement, quoted } }: { passage: Passage }) {
  if (!statement) return text;
  return (
    <mark className={quoted ? "words is-quoted" : "words"}>
      <Link href={pathOf.statement(statement)} title={texts.permalink.title(statement.speaker.name)}>
        {text}
      </Link>
    </mark>
  );
}

function Margin({ begun }: Pick<Paragraph, "begun">) {
  if (begun.length === 0) return null;
  return (
    <div className="speakers-beside">
      <ul aria-label={texts.article.speakers}>
        {begun.map((statement) => (
          <li key={statement.id}>
            <Link href={pathOf.speaker(statement.speaker)} className="speaker" dir="auto">
              {statement.speaker.name}
            </Link>
            <Link href={pathOf.statement(statement)} className="beside-kind">
              {texts.statement.kinds[statement.kind]}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
