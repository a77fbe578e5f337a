/** A text with the words that were found in it marked. */
import { slicer } from "../shared/code-points.ts";

export interface Found {
  readonly field: string;
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

export function Highlighted({ text, field, found }: { text: string; field: string; found: readonly Found[] }) {
  const ranges = found.find((one) => one.field === field)?.ranges ?? [];
  const slice = slicer(text);
  return (
    <>
      {ranges.map(({ start, end }, at) => (
        <span key={start}>
          {slice(ranges[at - 1]?.end ?? 0, start)}
          <mark>{slice(start, end)}</mark>
        </span>
      ))}
      {slice(ranges.at(-1)?.end ?? 0)}
    </>
  );
}
