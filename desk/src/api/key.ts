/** The API key or token, kept in this tab only: other tabs do not see it, and it goes when the tab does. */
const name = "on-record:key";

export const keptKey = (): string | null => sessionStorage.getItem(name);

export function keepKey(key: string): void {
  sessionStorage.setItem(name, key);
}

export function forgetKey(): void {
  sessionStorage.removeItem(name);
}
