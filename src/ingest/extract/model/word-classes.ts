/** Classes of words that stand in like places, in two grains; learned from word vectors (models/README.md). */
export type WordClasses = ReadonlyMap<string, readonly [coarse: number, fine: number]>;

/** A compound without a class of its own has its last part's. */
export function classOf(classes: WordClasses, word: string): readonly [coarse: number, fine: number] {
  return classes.get(word) ?? (word.includes("-") ? classes.get(word.slice(word.lastIndexOf("-") + 1)) : undefined) ?? [0, 0];
}
