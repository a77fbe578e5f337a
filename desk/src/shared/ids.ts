const anId = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;

/** The IDs that stand anywhere in some values. */
export function idsIn(value: unknown): string[] {
  if (typeof value === "string") return anId.test(value) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(idsIn) : [];
}
