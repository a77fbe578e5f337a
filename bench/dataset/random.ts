/** Chance that repeats: the same seed draws the same numbers on every machine. */

/** The generator sfc32 (C. Doty-Humphrey, PractRand), seeded by a name. */
export class Random {
  private a = 0x9e3779b9;
  private b = 0x243f6a88;
  private c = 0xb7e15162;
  private counter = 1;

  constructor(seed: string) {
    for (const character of seed) {
      this.a = (this.a ^ (character.codePointAt(0) ?? 0)) | 0;
      this.bits();
    }
    for (let round = 0; round < 15; round += 1) this.bits();
  }

  /** 32 random bits, not negative. */
  bits(): number {
    const sum = (((this.a + this.b) | 0) + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** From 0 to less than 1. */
  fraction(): number {
    return this.bits() / 0x1_0000_0000;
  }

  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  /** From `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.fraction() * (high - low + 1));
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.fraction() * items.length)] as Item;
  }

  /** `count` different items, or all where there are fewer. */
  some<Item>(items: readonly Item[], count: number): Item[] {
    const found = new Set<Item>();
    while (found.size < Math.min(count, items.length)) found.add(this.pick(items));
    return [...found];
  }

  /** One of the keys, each with its weight in 100. */
  weighted<Key extends string>(weights: Readonly<Record<Key, number>>): Key {
    let left = this.fraction() * 100;
    const keys = Object.keys(weights) as Key[];
    for (const key of keys) if ((left -= weights[key]) < 0) return key;
    return keys[0] as Key;
  }
}

/** Ranks drawn as words, speakers and subjects occur: the one of rank r with a share of 1 / r^exponent (Zipf). */
export class Ranks {
  private readonly table: Uint32Array;

  constructor(size: number, exponent: number, resolution = 1 << 17) {
    const cumulated = new Float64Array(size);
    let sum = 0;
    for (let rank = 0; rank < size; rank += 1) cumulated[rank] = sum += 1 / (rank + 1) ** exponent;
    this.table = new Uint32Array(resolution);
    let rank = 0;
    for (let at = 0; at < resolution; at += 1) {
      while ((cumulated[rank] as number) < ((at + 0.5) / resolution) * sum) rank += 1;
      this.table[at] = rank;
    }
  }

  draw(random: Random): number {
    return this.table[random.bits() % this.table.length] as number;
  }
}

const hexadecimal = Array.from({ length: 65_536 }, (_, value) => value.toString(16).padStart(4, "0"));
const hex = (value: number): string => hexadecimal[value & 0xffff] as string;

/** A UUID of version 7, as the server gives to new rows: rows that were made together lie together in an index. */
export function timedId(random: Random, milliseconds: number): string {
  const [high, first, second] = [Math.floor(milliseconds / 65_536), random.bits(), random.bits()];
  return `${hex(high >>> 16)}${hex(high)}-${hex(milliseconds % 65_536)}-${hex(0x7000 | (first & 0xfff))}-${hex(0x8000 | ((first >>> 12) & 0x3fff))}-${hex(second)}${hex(second >>> 16)}${hex(random.bits())}`;
}
