/** The pages whose modules are here already. */
import { useEffect, useReducer, useState } from "react";
import type { AnyPage } from "../page.ts";
import type { Route } from "../routes.ts";

const loaded = new Map<Route, AnyPage>();

export async function loadPage(route: Route): Promise<AnyPage> {
  const known = loaded.get(route);
  if (known) return known;
  const { page } = await route.load();
  loaded.set(route, page);
  return page;
}

/** A route's page; undefined until its module is there. `failed` when it could not be loaded. */
export function usePage(route: Route): { page: AnyPage | undefined; failed: boolean; retry: () => void } {
  const [, show] = useReducer((times: number) => times + 1, 0);
  const [failed, setFailed] = useState(false);
  const page = loaded.get(route);
  useEffect(() => {
    if (page || failed) return;
    loadPage(route).then(show, () => {
      setFailed(true);
    });
  }, [route, page, failed]);
  return {
    page,
    failed,
    retry: () => {
      setFailed(false);
    },
  };
}
