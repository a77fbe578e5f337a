/** Addresses of new things: readable, and each only once among its kind. */
import { sortName } from "./sort-name.js";

const longest = 80;

/** Lower-case words joined by hyphens, cut between words; empty where a name has no Latin letter or digit. */
export function slugOf(name: string): string {
  const words = sortName(name)
    .replace(/['’]/g, "")
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = "";
  for (const word of words) {
    if (slug !== "" && slug.length + word.length >= longest) break;
    slug += `${slug && "-"}${word.slice(0, longest)}`;
  }
  return slug;
}

/** How often a slug is numbered before it is told apart by letters of the thing's ID. */
const numbered = 9;

/** Every slug that `uniqueSlug` may try for a name, so that a database can be asked for those that are taken. */
export const variantsOf = (base: string): string[] => [base, ...Array.from({ length: numbered - 1 }, (_, at) => `${base}-${at + 2}`)];

/** The first form of `base` that is not taken, which is then taken. `id` ends in random digits. */
export function uniqueSlug(base: string, id: string, taken: Set<string>): string {
  const slug = variantsOf(base).find((variant) => !taken.has(variant)) ?? `${base}-${id.slice(-12)}`;
  taken.add(slug);
  return slug;
}
