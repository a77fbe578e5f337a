import type { Cast } from "./cast.js";
import { eventNouns } from "./event-nouns.js";
import type { Placed } from "./placed.js";
import { sentenceOf, wordAt, type Range } from "./words.js";

const speaking =
  /^(?:tell|tells|told|telling|urge[sd]?|urging|ask(?:s|ed|ing)?|warn(?:s|ed|ing)?|assure[sd]?|assuring|inform(?:s|ed|ing)?|remind(?:s|ed|ing)?|advise[sd]?|beg(?:s|ged)?|order(?:s|ed)?|invite[sd]?|implore[sd]?|thank(?:s|ed)?|promise[sd]?|call(?:s|ed)? on|appeal(?:s|ed)? to|reassure[sd]?|notif(?:y|ies|ied)|summon(?:s|ed)?)$/;
const stop = /^(?:that|to|in|on|at|not|by|if|whether|about|for|after|before|during|as|when|while|this|last|yesterday|today|afterwards|later|and|but|of|from|with|how|why|what)$/;
const marks = /^(?:[,;:.()“”"«»‘—–?!]|--+|''|``)$/;

/** The words that say to whom: “told *reporters*”, “urged *Orrin* to”, “in a letter to *the guild*, the board wrote”. None where nobody is addressed. */
export function addresseeRanges(cast: Cast, one: Placed): Range[] {
  const { read } = cast;
  const { cue, source, content } = one;
  if (!cue) return [];
  const last = wordAt(read, cue.to - 1).lower;
  const whole = cue.to - cue.from > 1 ? `${wordAt(read, cue.to - 2).lower} ${last}` : last;
  const ranges: Range[] = [];
  if (speaking.test(last) || speaking.test(whole)) {
    const range = phraseAt(cast, cue.to, one);
    if (
      range &&
      !/^(?:only|once|again|both|neither)$/.test(wordAt(read, range.to - 1).lower) &&
      !(source && range.from < source.to && source.from < range.to) &&
      !/^(?:it|this|so|us|me)$/.test(wordAt(read, range.from).lower)
    )
      ranges.push(range);
  }
  const sentence = sentenceOf(read, cue.from);
  for (let index = sentence.from; index < sentence.to && ranges.length === 0; index++) {
    if (content.some(({ from, to }) => from <= index && index < to) || !opensAddress(cast, index, cue)) continue;
    const range = phraseAt(cast, index + 1, one);
    if (range) ranges.push(range);
  }
  return ranges;
}

/** “in a letter *to*”, “speaking *to*”, “said *to*”, “had one question *for*”. */
function opensAddress({ read }: Cast, index: number, cue: Range): boolean {
  const { lower } = wordAt(read, index);
  if (lower !== "to" && lower !== "for") return false;
  const before = wordAt(read, index - 1).lower;
  if (lower === "for") return before === "question" || before === "message" || before === "warning";
  return (
    /^(?:letter|speaking|note|message|speech|remarks|statement|email|reply|address|memo|writing)$/.test(before) ||
    (index === cue.to && /^(?:said|wrote|explained|complained|says|spoke|read)$/.test(before))
  );
}

/** The noun phrase that begins at `from`: up to a preposition, a mark or what is said. */
function phraseAt(cast: Cast, from: number, { content }: Placed): Range | null {
  const { read } = cast;
  let to = from;
  const isContent = (index: number) => content.some((part) => part.from <= index && index < part.to);
  while (to < from + 10 && !marks.test(wordAt(read, to).text) && !isContent(to) && wordAt(read, to).text !== "") {
    const { lower } = wordAt(read, to);
    if (stop.test(lower) && !(lower === "of" && to > from)) break;
    // “told parliament the night train would …”
    if (to > from && /^(?:the|a|an|his|her|its|their|it|he|she|they|there)$/.test(lower) && !/^(?:of|across|behind|beside|outside|inside)$/.test(wordAt(read, to - 1).lower)) break;
    to++;
  }
  if (to === from) return null;
  // “told his wife, Jana Velk, that”
  const behind = wordAt(read, to).text === "," ? cast.at(to + 1) : undefined;
  const isNamed = behind?.agent != null && cast.member(behind.agent).agent.kind === "PERSON" && !isContent(to + 1);
  if (eventNouns.has(wordAt(read, to - 1).lower) && wordAt(read, to - 1).lower !== "meeting") return null;
  return { from, to: isNamed ? behind.range.to : to };
}

/** “Orrin wants *Velk* to …”, “*Orrin* should …”: whom the statement itself calls upon, where that is a government or body other than its own. */
export function calledUpon(cast: Cast, { content }: Placed, own: ReadonlySet<number>): number[] {
  const { read } = cast;
  for (const { from, to } of content) {
    for (const { agent, range } of cast.within({ from, to: Math.min(to, from + 14) })) {
      if (agent === null || own.has(agent) || !/^(?:GOVERNMENT|ORGANIZATION)$/.test(cast.member(agent).agent.kind)) continue;
      const next = wordAt(read, range.to).text === "”" || /^["“'`]+$/.test(wordAt(read, range.to).text) ? range.to + 1 : range.to;
      const before = wordAt(read, range.from - 1).lower === "the" ? range.from - 2 : range.from - 1;
      const isWanted = /^(?:wants?|wanted|urges?|asks?|expects?|needs?|calls? on)$/.test(wordAt(read, before).lower) && wordAt(read, next).lower === "to";
      const isOpening = range.from - from <= 3 && /^(?:should|must|ought)$/.test(wordAt(read, next).lower);
      if (isWanted || isOpening) return [agent];
    }
  }
  return [];
}
