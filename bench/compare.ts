/** Before anything is timed: do the contestants say the same? */
import { answerTo, type Asked } from "./asked.js";
import type { Json } from "./contestants/entry.js";
import type { Variables } from "./operations/operation.js";

function sorted(value: Json): Json {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key] ?? null)]),
  );
}

const around = (answer: string, at: number): string => answer.slice(Math.max(0, at - 60), at + 100);

interface Answer {
  /** As it was given, where it has the shape that is compared. */
  plain: string | null;
  /** In that shape, its keys in the order of the alphabet. */
  sorted: string;
}

async function shaped(asked: Asked, variables: Variables): Promise<Answer> {
  const data = await answerTo(asked, variables);
  return { plain: asked.normalise ? null : JSON.stringify(data), sorted: JSON.stringify(sorted(asked.normalise?.(data) ?? data)) };
}

/** The first difference that is found, in words; null when there is none. Key order matters where both need no reshaping. */
export async function findDifference(all: readonly Asked[], samples: readonly Variables[]): Promise<string | null> {
  for (const variables of samples) {
    const [first, ...others] = await Promise.all(all.map((asked) => shaped(asked, variables)));
    for (const [place, answer] of others.entries()) {
      const form = first?.plain && answer.plain ? "plain" : "sorted";
      const [expected, said] = [first?.[form] ?? "", answer[form] ?? ""];
      if (said === expected) continue;
      let at = 0;
      while (said[at] === expected[at]) at += 1;
      return `${all[0]?.operation.name} ${JSON.stringify(variables)}: ${all[0]?.contestant.name} says …${around(expected, at)}… and ${all[place + 1]?.contestant.name} …${around(said, at)}…`;
    }
  }
  return null;
}
