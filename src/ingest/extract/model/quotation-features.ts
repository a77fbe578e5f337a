import { quoted, quoting, verbAt, type AnnotatedText, type Sentence } from "./annotated-text.js";
import type { FeatureList } from "./feature-list.js";
import { mix, mix3, upTo } from "./hashing.js";
import { isWord, shape } from "./shapes.js";

/** What lies between a quotation and a token of the same sentence. */
interface Gap {
  /** 1 to 3: hardly a word, a few, a sentence's worth. */
  size: number;
  verbs: number;
  commas: number;
  distance: number;
}

function gap(text: AnnotatedText, quotation: { from: number; to: number }, from: number, to: number): Gap {
  let words = 0;
  let verbs = 0;
  let commas = 0;
  for (let at = quotation.from; at < quotation.to; at++) if (isWord(text.shapes[at] as number)) words++;
  for (let at = from; at < to; at++) {
    if (verbAt(text, at)) verbs++;
    if (text.shapes[at] === shape.comma) commas++;
  }
  return { size: words >= 8 ? 3 : words >= 3 ? 2 : 1, verbs: upTo(2, verbs), commas: upTo(2, commas), distance: upTo(6, to - from + 1) };
}

/** How the nearest quotations before and behind a token invite it to be their cue. */
export function quotationFeatures(list: FeatureList, text: AnnotatedText, at: number, sentence: Sentence): void {
  const outside = !text.quoting[at];
  const before = outside ? closesBefore(text, at, sentence) : -1;
  if (before < 0) list.skip(6);
  else featuresBefore(list, text, at, before, sentence);
  const behind = outside ? opensBehind(text, at, sentence) : -1;
  if (behind < 0) list.skip(6);
  else featuresBehind(list, text, at, behind, sentence);
  const next = text.sentences[(text.sentenceOf[at] as number) + 1];
  const following = next ? next.quoted * 2 + (next.paragraph === sentence.paragraph ? 1 : 0) : 9;
  list.add(mix3(following, text.tags[at] as number, before < 0 ? 0 : 1));
  list.add(mix3(following, text.words[at] as number, before < 0 ? 0 : 1));
}

function closesBefore(text: AnnotatedText, at: number, { from }: Sentence): number {
  for (let place = at - 1; place >= from; place--) if (text.quoting[place] === quoting.closes) return place;
  return -1;
}

function opensBehind(text: AnnotatedText, at: number, { to }: Sentence): number {
  for (let place = at + 1; place < Math.min(to, at + 15); place++) if (text.quoting[place] === quoting.opens) return place;
  return -1;
}

/** Comma, question, full stop or something else before the closing mark. */
function endOf(text: AnnotatedText, close: number): number {
  const last = text.lower[close - 1] ?? "";
  if (last === ",") return 1;
  if (last === "?" || last === "!") return 2;
  return last === "." ? 3 : 4;
}

function featuresBefore(list: FeatureList, text: AnnotatedText, at: number, close: number, sentence: Sentence): void {
  let open = close;
  while (open > sentence.from && text.quoting[open] !== quoting.opens) open--;
  const { size, verbs, commas, distance } = gap(text, { from: open, to: close }, close + 1, at);
  const end = endOf(text, close);
  const tag = text.tags[at] as number;
  const long = size > 1 ? 1 : 0;
  list.add(mix(((size * 5 + end) * 3 + verbs) * 30 + commas * 10 + distance, tag));
  list.add(mix3(verbs * 2 + upTo(1, commas), end * 4 + long, tag * 2 + (open === sentence.from ? 1 : 0)));
  list.add(mix3(end * 8 + upTo(5, distance), tag, text.shapes[at - 1] as number));
  list.add(mix3(end * 4 + verbs, text.endings[at] as number, long));
  list.add(mix3(end * 4 + verbs, text.words[at] as number, long));
  list.add(mix3(tag, text.shapes[at + 1] ?? 0, end * 4 + verbs));
}

/** Nothing, comma, colon, "that" or something else before the opening mark. */
function leadOf(text: AnnotatedText, at: number, open: number): number {
  if (open - 1 === at) return 5;
  const last = text.lower[open - 1] ?? "";
  if (last === ",") return 1;
  if (last === ":") return 2;
  return last === "that" ? 3 : 4;
}

function featuresBehind(list: FeatureList, text: AnnotatedText, at: number, open: number, sentence: Sentence): void {
  let close = open;
  while (close < sentence.to - 1 && text.quoting[close] !== quoting.closes) close++;
  const { size, verbs, distance } = gap(text, { from: open, to: close }, at + 1, open);
  const first = text.shapes[open + 1] ?? 0;
  const kind = leadOf(text, at, open) * 8 + size * 2 + (first === shape.capitalised || first === shape.letter ? 1 : 0);
  const tag = text.tags[at] as number;
  list.add(mix3(kind, tag, verbs));
  list.add(mix3(kind, tag, distance));
  list.add(mix3(kind, text.endings[at] as number, upTo(1, verbs)));
  list.add(mix3(kind, text.words[at] as number, upTo(1, verbs)));
  list.add(mix3(kind, text.fine[at] as number, upTo(1, verbs)));
  list.add(mix(kind, text.shapes[at] === shape.colon ? 1 : 0));
}

export const isFullyQuoted = ({ quoted: share }: Sentence): boolean => share === quoted.everything;
