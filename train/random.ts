/** Numbers in [0, 1) that are the same in every run (a linear congruential generator). */
export type Random = () => number;

export function random(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Fisher and Yates, in place. */
export function shuffle(items: unknown[], next: Random): void {
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [items[at], items[other]] = [items[other], items[at]];
  }
}

/** `rows` without a random share of them: what is learned must not hang on single features. */
export function dropped(rows: Int32Array, share: number, next: Random): Int32Array {
  return rows.filter(() => next() >= share);
}
