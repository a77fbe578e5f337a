/** Why a source, or an item of one, cannot be read. The message is a predicate that follows the source's name: “is larger than 10 MB”. */
export class Refusal extends Error {}

/** Runs a parser that is not ours: whatever it throws means that it could not read `what`. @throws Refusal */
export function orRefuse<T>(what: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`cannot be read as ${what}`, { cause: error });
  }
}
