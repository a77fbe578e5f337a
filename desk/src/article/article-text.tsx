import { useEffect, useMemo, useRef, type Ref } from "react";
import { Pieces } from "../shared/words.tsx";
import { texts } from "../texts.ts";
import { segmentsOf, type OwnedSpan, type Segment } from "./segments.ts";
import type { Entry } from "./entries.ts";

interface TextProps {
  points: readonly string[];
  entries: readonly Entry[];
  chosen: Entry | null;
  /** Whether the page moves to what is chosen. */
  isMoved: boolean;
  onChoose: (id: string) => void;
  ref: Ref<HTMLDivElement>;
}

/** The text with its statements marked in place. Its content is the text and nothing else, so that a selection has positions in it. */
export function ArticleText({ points, entries, chosen, isMoved, onChoose, ref }: TextProps) {
  const segments = useMemo(() => segmentsOf(points, marked(entries, chosen)), [points, entries, chosen]);
  const kinds = useMemo(() => new Map(entries.map((entry) => [entry.id, markClass(entry)])), [entries]);
  const first = segments.find(({ owners }) => chosen && owners.includes(chosen.id))?.start;
  return (
    <div ref={ref} className="article-text" role="region" aria-label={texts.article.text} tabIndex={0} dir="auto">
      {segments.map((segment) => (
        <TextSegment key={`${segment.start}`} segment={segment} kinds={kinds} chosen={chosen?.id ?? null} isFirst={isMoved && segment.start === first} onChoose={onChoose} />
      ))}
    </div>
  );
}

/** Statements are always marked; where somebody or something else is named, only while it is chosen. */
const marked = (entries: readonly Entry[], chosen: Entry | null): OwnedSpan[] =>
  entries.filter((entry) => entry.section === "STATEMENTS" || entry === chosen).flatMap(({ id, spans }) => spans.map(({ start, end }) => ({ start, end, owner: id })));

const markClass = ({ proposal, section }: Entry): string => (section === "STATEMENTS" ? `statement decision-${(proposal?.decision ?? "accepted").toLowerCase()}` : "mention");

interface SegmentProps {
  segment: Segment;
  kinds: ReadonlyMap<string, string>;
  chosen: string | null;
  isFirst: boolean;
  onChoose: (id: string) => void;
}

function TextSegment({ segment: { text, owners }, kinds, chosen, isFirst, onChoose }: SegmentProps) {
  const mark = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isFirst) mark.current?.scrollIntoView({ block: "nearest" });
  }, [isFirst]);
  const [owner] = owners;
  if (owner === undefined) return <Pieces text={text} />;
  const isChosen = chosen !== null && owners.includes(chosen);
  const shown = isChosen ? chosen : owner;
  const classes = [kinds.get(shown), isChosen && "chosen", owners.length > 1 && "overlapping"].filter(Boolean);
  return (
    <mark
      ref={mark}
      className={classes.join(" ")}
      onClick={() => {
        // A selection that ends here is not meant as a choice.
        if (window.getSelection()?.isCollapsed !== false) onChoose(owner);
      }}
    >
      <Pieces text={text} />
    </mark>
  );
}
