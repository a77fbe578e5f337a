/** Closed classes of English words, in small letters, as far as the rules ask for them. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const subjectPronouns = set("he she they it we i you who nobody everyone everybody someone somebody");
export const objectPronouns = set("me him her it us them you himself herself themselves");
export const determiners = set("the a an his her their its our my your this that these those another other no every each");
export const quantifiers = set("some many several most all both few others more two three four five");
export const auxiliaries = set("is are was were be been am 's 're has have had 've do does did will would 'll 'd can could may might must shall should wo ca ai");
export const passives = set("is are was were be been being am 's get got");
export const conjunctions = set("and but or yet so nor then");
export const openers = set("and but yet so still also however meanwhile moreover instead indeed then nevertheless nonetheless separately earlier later finally otherwise");
export const prepositions = set(
  "in on at during after before from of about by with via through following for to into over under between among against since until despite without " +
    "within outside near toward towards regarding concerning upon per",
);
/** Words that open a clause beside the main one. */
export const subordinators = set(
  "when while as after before because since although though if unless until whereas where once whether asked speaking pressed writing responding " + "referring",
);
export const questionWords = set("whether how why what when where who which if");
export const weekdays = set("monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow");
const adverbs = set(
  "also later then again too recently once now never often always still just even only already first earlier afterward afterwards soon ever further " +
    "instead not n't here there twice",
);
const irregularPasts = set(
  "went came got made took gave won lost found kept held met led left began became knew saw thought told said ran paid sent put set cut spent built fell " +
    "rose brought bought spoke stood wrote drew grew chose broke drove felt heard meant read sat sold taught threw understood shook hung hit shot struck " +
    "rode woke ate drank flew forgot hid lay laid rang sang sank slept stole swore tore wore wept bent bit blew dealt dug fed fought fled froze knelt " +
    "sought shone slid stuck swept swung clung",
);
const notPast = set("need indeed speed feed seed bleed breed greed deed creed united");

export const isAdverb = (word: string): boolean =>
  adverbs.has(word) || (word.length > 4 && word.endsWith("ly") && !/^(?:family|italy|july|reply|supply|assembly|ally|only)$/.test(word));

/** Whether a word in small letters can be the finite verb of a clause. */
export const looksFinite = (word: string): boolean => auxiliaries.has(word) || irregularPasts.has(word) || (word.length > 4 && /^\p{Ll}+ed$/u.test(word) && !notPast.has(word));
