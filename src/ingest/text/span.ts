/** A piece of a text: `[start, end)` in UTF-16 units of it, as JavaScript's own strings count. Only stored positions count code points. */
export type Span = readonly [start: number, end: number];

export const textAt = (text: string, [start, end]: Span): string => text.slice(start, end);
