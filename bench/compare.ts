/** Before anything is timed: do the contestants say the same? */
import type { Contestant } from "./contestant.js";
import type { Operation, Variables } from "./operations/operation.js";

async function ask(contestant: Contestant, operation: Operation, variables: Variables): Promise<string> {
  const { path, body } = contestant.request(operation, variables);
  const response = await fetch(`${contestant.origin}${path}`, { method: "POST", headers: { "content-type": "application/json" }, body });
  const answer = (await response.json()) as { data?: unknown; errors?: unknown };
  // Written again, so that white space does not matter and the order of keys does.
  return response.ok && answer.errors === undefined ? JSON.stringify(answer.data) : `status ${response.status} ${JSON.stringify(answer)}`;
}

const around = (answer: string, at: number): string => answer.slice(Math.max(0, at - 60), at + 100);

/** The first difference that is found, in words; null when there is none. */
export async function findDifference(contestants: readonly Contestant[], operation: Operation, samples: readonly Variables[]): Promise<string | null> {
  for (const variables of samples) {
    const answers = await Promise.all(contestants.map((contestant) => ask(contestant, operation, variables)));
    const [expected = ""] = answers;
    for (const [place, answer] of answers.entries()) {
      if (answer === expected) continue;
      let at = 0;
      while (answer[at] === expected[at]) at += 1;
      return `${operation.name} ${JSON.stringify(variables)}: ${contestants[0]?.name} says …${around(expected, at)}… and ${contestants[place]?.name} …${around(answer, at)}…`;
    }
  }
  return null;
}
