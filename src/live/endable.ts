/** A generator that can be ended from outside while it waits: by its reader, or by a signal. */
export function endable<Item>(make: (signal: AbortSignal) => AsyncGenerator<Item, void, void>, signal: AbortSignal, ended: () => void): AsyncGenerator<Item, void, void> {
  const own = new AbortController();
  const end = (): void => {
    own.abort();
  };
  if (signal.aborted) end();
  signal.addEventListener("abort", end);
  const inner = make(own.signal);
  let finished = false;
  const finish = (): void => {
    if (finished) return;
    finished = true;
    signal.removeEventListener("abort", end);
    ended();
  };
  const generator: AsyncGenerator<Item, void, void> = {
    next: async () => {
      try {
        const result = await inner.next();
        if (result.done === true) finish();
        return result;
      } catch (error) {
        finish();
        throw error;
      }
    },
    // What is awaited inside comes to its end by the signal; it is not waited for.
    return: () => {
      end();
      finish();
      void inner.return().catch(() => undefined);
      return Promise.resolve({ done: true, value: undefined });
    },
    throw: (error) => {
      end();
      finish();
      return Promise.reject(error as Error);
    },
    [Symbol.asyncIterator]: () => generator,
  };
  return generator;
}
