/** A statement as it stands in a text that is being written. */
import type { Random } from "./random.js";
import { clause, phrase } from "./words.js";

/** A text that grows; positions are code points, of which its letters take one UTF-16 unit each. */
export class Draft {
  private readonly pieces: string[] = [];
  length = 0;

  write(text: string): { start: number; end: number } {
    const start = this.length;
    this.pieces.push(text);
    this.length += text.length;
    return { start, end: this.length };
  }

  get text(): string {
    return this.pieces.join("");
  }
}

export interface Part {
  kind: "QUOTED" | "PARAPHRASED";
  text: string;
  start: number;
  end: number;
}

export interface Quotation {
  kind: "DIRECT" | "INDIRECT" | "MIXED";
  /** The parts' words, quoted ones of a mixed statement in quotation marks. */
  text: string;
  parts: Part[];
  cue: { word: string; start: number; end: number };
  /** The words for the speaker. */
  attribution: { start: number; end: number };
  start: number;
  end: number;
}

const cues = ["said", "told reporters", "added", "warned", "insisted", "announced", "stressed", "denied", "argued", "noted"];

/** Writes one sentence in which `name` says something. At most 48 words of it are the speaker's. */
export function quote(draft: Draft, random: Random, name: string): Quotation {
  const kind = random.weighted({ DIRECT: 45, INDIRECT: 35, MIXED: 20 });
  const parts: Part[] = [];
  const part = (partKind: Part["kind"], text: string): void => {
    parts.push({ kind: partKind, text, ...draft.write(text) });
  };
  const attribute = (): Pick<Quotation, "cue" | "attribution"> => {
    const attribution = draft.write(name);
    draft.write(" ");
    const word = random.pick(cues);
    return { attribution, cue: { word, ...draft.write(word) } };
  };
  let told: Pick<Quotation, "cue" | "attribution">;
  if (kind === "DIRECT") {
    draft.write("“");
    part("QUOTED", clause(random, random.between(8, 26)));
    draft.write(",” ");
    told = attribute();
    if (random.chance(0.4)) {
      draft.write(". “");
      part("QUOTED", `${clause(random, random.between(6, 20))}.`);
      draft.write("” ");
    } else draft.write(". ");
  } else {
    told = attribute();
    draft.write(" that ");
    part("PARAPHRASED", phrase(random, random.between(8, 22)));
    if (kind === "MIXED") {
      draft.write(" “");
      part("QUOTED", phrase(random, random.between(4, 14)));
      draft.write("”");
      if (random.chance(0.3)) {
        draft.write(" ");
        part("PARAPHRASED", phrase(random, random.between(4, 10)));
      }
    }
    draft.write(". ");
  }
  const text = parts.map((each) => (kind === "MIXED" && each.kind === "QUOTED" ? `“${each.text}”` : each.text)).join(" ");
  return { kind, text, parts, ...told, start: parts[0]?.start ?? 0, end: parts[parts.length - 1]?.end ?? 0 };
}
