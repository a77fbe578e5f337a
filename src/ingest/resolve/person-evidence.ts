import { isPersonNoun } from "./descriptions.js";
import { functionWords } from "./function-words.js";
import type { NamePiece } from "./name-pieces.js";
import { rolePhrase } from "./role-phrases.js";
import { roleNouns } from "./role-nouns.js";
import { placeNouns } from "./noun-classes.js";
import { isPossessive, sentenceOf, wordAt, type Range, type ReadText } from "./words.js";

const personVerbs =
  /^(?:founded|became|chairs|heads|leads|chaired|headed|led|resigned|wrote|grinned|smiled|laughed|shrugged|nodded|spoke|was-born|retired|teaches|taught|stays|stepped|conceded)$/;

/** Whether a capitalised name of two or more words is a person's, by what stands around it; never by the name itself. */
export function isPersonHere(read: ReadText, piece: NamePiece, all: readonly NamePiece[], sources: readonly Range[]): boolean {
  const name = piece.name as Range;
  if (piece.title || piece.gender) return true;
  if (placeNouns.has(wordAt(read, name.to - 1).lower)) return false;
  if (/^\p{Lu}\.$/u.test(wordAt(read, name.from + 1).text)) return true;
  return isSource(read, name, sources) || hasApposition(read, name) || isSpokenOf(read, name) || isTakenUp(read, name) || returnsShort(read, name, all, sources);
}

/** “*Jana Velk*, who runs the ferry, said”: at the head of a source, or behind a comma within it. */
function isSource(read: ReadText, name: Range, sources: readonly Range[]): boolean {
  // “Presumptive GOP nominee Jana Velk” is about Velk
  const next = wordAt(read, name.to);
  if (/^\p{Ll}/u.test(next.text) && isPersonNoun(next.lower)) return false;
  return sources.some(({ from, to }) => {
    if (name.from < from || name.to > to) return false;
    return name.from === from || /^(?:,|named)$/.test(wordAt(read, name.from - 1).text) || isPersonNoun(wordAt(read, name.from - 1).lower);
  });
}

/** “*Jana Velk* bought the ferry. She …”: at a sentence's head, before a verb, with a pronoun soon after. */
export function isTakenUp(read: ReadText, { from, to }: Range): boolean {
  if (!wordAt(read, from).first || !isSubject(read, { from, to })) return false;
  for (let index = to; index < to + 40; index++) {
    const { lower, quoted } = wordAt(read, index);
    if (!quoted && /^(?:he|she|his|her)$/.test(lower)) return true;
  }
  return false;
}

/** “Jana Velk, 58,”, “Jana Velk, a pilot,”, “the ferry's owner, Jana Velk,”. */
function hasApposition(read: ReadText, { from, to }: Range): boolean {
  const sentence = sentenceOf(read, from);
  if (wordAt(read, to).text === ",") {
    if (/^\p{N}{1,3}$/u.test(wordAt(read, to + 1).text) && wordAt(read, to + 2).text === ",") return true;
    const phrase = rolePhrase(read, to + 1, sentence.to);
    if (phrase && /^(?:[,.;—–)”"]|and)$/.test(wordAt(read, phrase.range.to).text)) return true;
  }
  return wordAt(read, from - 1).text === "," && phraseBefore(read, from - 1) !== null;
}

/** The office whose description ends with the word before `comma`: “Orrin's *harbour minister*, Jana Velk”. */
export function phraseBefore(read: ReadText, comma: number): ReturnType<typeof rolePhrase> {
  const { from: first } = sentenceOf(read, comma);
  for (let from = comma - 1; from >= Math.max(first, comma - 14); from--) {
    if (/^[,;:“”"—–]$/.test(wordAt(read, from).text)) return null;
    const opens = from === first || /^(?:[,;:“”"—–]|said|says|and|told|that|but|asked|added|as|when|while|where|if)$/.test(wordAt(read, from - 1).lower);
    const introduced = /^(?:a|an|the|its|his|her|their)$/.test(wordAt(read, from).lower) && !/^(?:of|for|at|in|on)$/.test(wordAt(read, from - 1).lower);
    if (!opens && !introduced) continue;
    const phrase = rolePhrase(read, from, comma, opens);
    if (phrase?.range.to === comma && (phrase.definite || wordAt(read, from).lower === "a" || from === first || roleNouns.has(phrase.head))) return phrase;
  }
  return null;
}

/** “Jana Velk, who” and “Jana Velk became”. */
function isSpokenOf(read: ReadText, { to }: Range): boolean {
  const next = wordAt(read, to).lower === "," ? wordAt(read, to + 1).lower : wordAt(read, to).lower;
  if (/^(?:was|is)$/.test(next) && /^(?:named|appointed|elected|sworn|chosen|born|promoted|dismissed)$/.test(wordAt(read, to + 1).lower)) return true;
  return /^(?:who|whose|whom)$/.test(next) || personVerbs.test(next);
}

/** The last word comes back alone, as surnames do. */
function returnsShort(read: ReadText, name: Range, all: readonly NamePiece[], sources: readonly Range[]): boolean {
  const last = wordAt(read, name.to - 1).lower;
  return all.some(({ name: other, title, gender }) => {
    if (!other || other.to - other.from > 1 || wordAt(read, other.from).lower !== last) return false;
    return title !== null || gender !== null || isSubject(read, other) || sources.some(({ from }) => from === other.from);
  });
}

/** Followed by a verb, as far as form shows, and not by a noun. */
function isSubject(read: ReadText, { to }: Range): boolean {
  const { lower } = wordAt(read, to);
  return (
    !isPossessive(wordAt(read, to)) &&
    (/^(?:is|was|has|had|will|would|said|says|told|did|does|went|put|made|took|gave|left|held|bought|sold|built|ran|came|won|lost|wrote|read|sent|set|began|brought|kept|led|met|paid|saw|spoke|stood|told|thought)$/.test(
      lower,
    ) ||
      (lower.endsWith("ed") && !functionWords.has(lower)))
  );
}
