/** What the tests report of what they measured. */

/** Least, middle and greatest of some times in ms, as text. */
export function spread(times: readonly number[]): string {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number): string => String(Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0));
  return sorted.length ? `${at(0)}–${at(1)} ms, half of them up to ${at(0.5)} ms` : "none";
}

/** How often each thing was seen. */
export function tally(things: Iterable<string>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const thing of things) counts[thing] = (counts[thing] ?? 0) + 1;
  return counts;
}

/** Said beside the test's result, whether it passes or not. */
export const report = (line: string): void => {
  console.log(`    ${line}`);
};
