/** Which page an address leads to. */
import type { Address, AnyPage } from "./page.ts";

export interface Route {
  /** Segments that begin with a colon name a parameter. */
  path: string;
  /** The page's module, as the build's manifest names it. */
  module: string;
  load: () => Promise<{ page: AnyPage }>;
}

export const routes: readonly Route[] = [
  { path: "/", module: "src/front/front-page.tsx", load: () => import("./front/front-page.tsx") },
  { path: "/articles", module: "src/articles/articles-page.tsx", load: () => import("./articles/articles-page.tsx") },
  { path: "/articles/:slug", module: "src/articles/article-page.tsx", load: () => import("./articles/article-page.tsx") },
  { path: "/statements/:id", module: "src/statements/statement-page.tsx", load: () => import("./statements/statement-page.tsx") },
  { path: "/search", module: "src/search/search-page.tsx", load: () => import("./search/search-page.tsx") },
  { path: "/statements", module: "src/statements/statements-page.tsx", load: () => import("./statements/statements-page.tsx") },
  { path: "/issues", module: "src/issues/issues-page.tsx", load: () => import("./issues/issues-page.tsx") },
  { path: "/issues/:slug", module: "src/issues/issue-page.tsx", load: () => import("./issues/issue-page.tsx") },
  { path: "/places", module: "src/places/places-page.tsx", load: () => import("./places/places-page.tsx") },
  { path: "/places/:slug", module: "src/places/place-page.tsx", load: () => import("./places/place-page.tsx") },
  { path: "/topics", module: "src/topics/topics-page.tsx", load: () => import("./topics/topics-page.tsx") },
  { path: "/topics/:slug", module: "src/topics/topic-page.tsx", load: () => import("./topics/topic-page.tsx") },
  { path: "/publishers", module: "src/publishers/publishers-page.tsx", load: () => import("./publishers/publishers-page.tsx") },
  { path: "/publishers/:slug", module: "src/publishers/publisher-page.tsx", load: () => import("./publishers/publisher-page.tsx") },
  { path: "/about", module: "src/about/about-page.tsx", load: () => import("./about/about-page.tsx") },
  { path: "/speakers", module: "src/speakers/speakers-page.tsx", load: () => import("./speakers/speakers-page.tsx") },
  { path: "/speakers/:slug", module: "src/speakers/speaker-page.tsx", load: () => import("./speakers/speaker-page.tsx") },
  { path: "/compare", module: "src/compare/compare-page.tsx", load: () => import("./compare/compare-page.tsx") },
  { path: "/events", module: "src/events/events-page.tsx", load: () => import("./events/events-page.tsx") },
  { path: "/events/:slug", module: "src/events/event-page.tsx", load: () => import("./events/event-page.tsx") },
];

/** The route of a path, and what its pattern names in it; null when there is none. */
export function routeOf(path: string): { route: Route; params: Address["params"] } | null {
  for (const route of routes) {
    const params = matched(route.path, path);
    if (params) return { route, params };
  }
  return null;
}

function matched(pattern: string, path: string): Record<string, string> | null {
  const names = pattern.split("/");
  const values = path.split("/");
  if (names.length !== values.length) return null;
  const params: Record<string, string> = {};
  for (const [at, name] of names.entries()) {
    const value = decoded(values[at] ?? "");
    if (value === null) return null;
    if (name.startsWith(":") && value !== "") params[name.slice(1)] = value;
    else if (name !== value) return null;
  }
  return params;
}

function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
