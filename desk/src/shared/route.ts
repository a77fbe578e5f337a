/** The page that the address names, after its `#`: the server knows one page only. */
import { useSyncExternalStore } from "react";

export type Route = { page: "queue" } | { page: "article"; id: string };

export const queuePath = "#/";
export const articlePath = (id: string): string => `#/article/${encodeURIComponent(id)}`;

export function go(path: string): void {
  window.location.hash = path;
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  const id = /^#\/article\/([\w%-]{1,200})$/.exec(hash)?.[1];
  return id === undefined ? { page: "queue" } : { page: "article", id: decoded(id) };
}

function subscribe(changed: () => void): () => void {
  window.addEventListener("hashchange", changed);
  return () => {
    window.removeEventListener("hashchange", changed);
  };
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
