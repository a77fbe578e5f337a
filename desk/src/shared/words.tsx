import { markName, piecesOf } from "./visible.ts";

/** Words of others: as plain text, on their own direction, with marks of direction made visible and harmless. */
export function Words({ text }: { text: string | null | undefined }) {
  return (
    <bdi>
      <Pieces text={text ?? ""} />
    </bdi>
  );
}

/** As `Words`, inside a longer text that is laid out as a whole. */
export function Pieces({ text }: { text: string }) {
  const pieces = piecesOf(text);
  if (pieces.length === 1 && pieces[0]?.isMark === false) return text;
  return pieces.map((piece, at) =>
    piece.isMark ? (
      <span key={at} className="mark-of-direction" data-mark={markName(piece.text)}>
        {piece.text}
      </span>
    ) : (
      piece.text
    ),
  );
}
