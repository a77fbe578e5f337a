/** A growing list of whole numbers, four bytes each: a text of megabytes can have millions of changes. */
export class IntegerList {
  private values = new Int32Array(64);
  private used = 0;

  get length(): number {
    return this.used;
  }

  /** 0 where there is nothing. */
  at(index: number): number {
    return this.values[index] ?? 0;
  }

  push(...numbers: number[]): void {
    if (this.used + numbers.length > this.values.length) {
      const grown = new Int32Array(this.values.length * 2);
      grown.set(this.values);
      this.values = grown;
    }
    for (const number of numbers) this.values[this.used++] = number;
  }
}
