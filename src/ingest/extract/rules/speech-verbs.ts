/**
 * The verbs that report speech, by what may follow them. Of regular verbs only the base form is listed: the others are generated.
 *
 * - `say`: a clause, with or without “that”; may stand before its subject. “Rain is near, *says* Hale.”
 * - `state`: a clause with “that”, or one that its own verb shows to be one. “The board *argued* the lift was safe.”
 * - `announce`: as `state`, or a thing. “The guild *announced* a new bell.”
 * - `utter`: quoted words only. “‘Land!’ *shouted* the cook.”
 * - `tell`: somebody, then a clause. “Hale *told* reporters that the lift was safe.”
 * - `ask`: a question or, of somebody, an infinitive. “He *asked* the board to pay.”
 * - `promise`: a clause or an infinitive. “He *promised* to mend it.”
 * - `call`: something, by a name, which is quoted. “She *called* the plan ‘a kite.’”
 * - `show`: as `state`, of a document; never before its subject. “The survey *found* that nobody swims.”
 */
export type VerbClass = "say" | "state" | "announce" | "utter" | "tell" | "ask" | "promise" | "call" | "show";
export type VerbForm = "past" | "present" | "base" | "participle";

export interface SpeechVerb {
  class: VerbClass;
  form: VerbForm;
  /** Whether the same letters are often a noun: “reports”, “claim”. */
  noun: boolean;
}

const regular: Record<VerbClass, string> = {
  say: "",
  state:
    "add note explain rule answer charge surmise echo acknowledge admit allege argue assert caution claim concede conclude confirm contend counter declare " +
    "disclose emphasize emphasise estimate hint imply indicate insist joke lament maintain mention observe opine predict proclaim quip reaffirm reason " +
    "recall reckon recount reiterate relate remark repeat reply report respond retort reveal signal speculate state stipulate stress suggest testify " +
    "theorize tout underscore warn posit clarify complain boast brag conjecture",
  announce: "announce propose deny recommend demand",
  utter:
    "continue tweet post shout yell chant exclaim cry mutter murmur whisper scream interject crow muse deadpan snap quote gush fume sigh title caption comment intone blast rail",
  tell: "assure inform remind",
  ask: "ask urge advise implore plead wonder beg",
  promise: "promise pledge vow threaten agree offer",
  call: "call describe label dub brand deride denounce dismiss decry slam criticize praise characterize accuse mock condemn ridicule hail compare blame",
  show: "show reveal",
};

/** base past present participle (past participle) */
const irregular: Record<VerbClass, string[]> = {
  say: ["say said says saying"],
  state: ["write wrote writes writing written", "foresee foresaw foresees foreseeing", "swear swore swears swearing"],
  announce: [],
  utter: ["read read reads reading", "sing sang sings singing sung", "begin began begins beginning begun"],
  tell: ["tell told tells telling"],
  ask: [],
  promise: [],
  call: [],
  show: ["find found finds finding"],
};

const nouns = new Set(
  (
    "claim claims report reports note notes call calls state states post posts tweet tweets promise promises pledge pledges vow vows estimate estimates " +
    "signal signals remark remarks reply joke jokes reason reasons comment comments demand demands stress show shows warning shouts cry cries chant chants " +
    "label labels brand brands find finds finding read reads title titles quote quotes hint hints lament slam praise blame crow snap counter counters " +
    "saying reading writing ruling meaning beginning repeat rule rules answer answers charge charges echo reveal allege sigh muse blast rail caution"
  ).split(" "),
);

function inflect(base: string): [string, VerbForm][] {
  const stem = base.replace(/e$/, "");
  const consonantY = /[^aeiou]y$/.test(base);
  const doubled = /^(?:admit|quip|brag|dub|snap|slam)$/.test(base) ? base + base.slice(-1) : null;
  const past = consonantY ? `${base.slice(0, -1)}ied` : `${doubled ?? stem}ed`;
  const present = consonantY ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`;
  return [
    [base, "base"],
    [past, "past"],
    [present, "present"],
    [`${doubled ?? stem}ing`, "participle"],
  ];
}

const lexicon = new Map<string, SpeechVerb>();
for (const group of Object.keys(regular) as VerbClass[]) {
  const forms = regular[group].split(" ").filter(Boolean).flatMap(inflect);
  for (const entry of irregular[group]) {
    const [base = "", past = "", present = "", participle = "", perfect = ""] = entry.split(" ");
    forms.push([base, "base"], [past, "past"], [present, "present"], [participle, "participle"]);
    if (perfect) forms.push([perfect, "past"]);
  }
  for (const [word, form] of forms) if (!lexicon.has(word)) lexicon.set(word, { class: group, form, noun: nouns.has(word) });
}

// These are countries far more often than verbs.
for (const noun of ["state", "states"]) lexicon.delete(noun);

/** Verbs that report only together with the word behind them, each with a verb that reports the same way. */
const particles = new Map<string, [particle: string, verb: string]>();
for (const word of ["point", "pointed", "points", "pointing"]) particles.set(word, ["out", word.replace("point", "remark")]);
for (const word of ["call", "called", "calls", "calling"]) particles.set(word, ["on", word.replace("call", "ask")]);
for (const word of ["shot", "fired", "hit", "shoots", "fires", "hits"]) particles.set(word, ["back", "snapped"]);
for (const word of ["put", "puts"]) particles.set(word, ["it", "quoted"]);

/** “*pointed out* that”: as `speechVerb`, of two words. */
export function particleVerb(word: string, next: string): SpeechVerb | undefined {
  const [particle, verb] = particles.get(word) ?? [];
  return particle === next && verb !== undefined ? speechVerb(verb) : undefined;
}

/** @param word in small letters */
export const speechVerb = (word: string): SpeechVerb | undefined => lexicon.get(word);
