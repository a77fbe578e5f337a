/** Shows the page that the address leads to. */
import { useMemo } from "react";
import { useQuery } from "urql";
import { useRouter } from "wouter";
import { usePathname, useSearch } from "wouter/use-browser-location";
import { stored } from "../api/client.ts";
import { failureOf } from "../api/failure.ts";
import type { Address, AnyPage } from "../page.ts";
import { routeOf, type Route } from "../routes.ts";
import { Missing, Trouble, Waiting } from "./states.tsx";
import { usePage } from "./pages.ts";
import { useArrival } from "./use-arrival.ts";
import { missingHead, troubleHead, useHead } from "./use-head.ts";

export function Outlet() {
  // wouter's own hooks decode what they find; a second decoding would make another address of it.
  const router = useRouter();
  const [path, search] = [usePathname(router), useSearch(router)];
  const found = useMemo(() => routeOf(path), [path]);
  const address = useMemo(() => ({ path, params: found?.params ?? {}, search: new URLSearchParams(search) }), [path, search, found]);
  useHead(found ? null : missingHead);
  useArrival(path, search);
  return found ? <Loaded key={path} route={found.route} address={address} /> : <Missing />;
}

function Loaded({ route, address }: { route: Route; address: Address }) {
  const { page, failed, retry } = usePage(route);
  if (failed) return <Trouble failure="unreachable" onRetry={retry} />;
  return page ? <Asked page={page} address={address} /> : <Waiting />;
}

function Asked({ page, address }: { page: AnyPage; address: Address }) {
  const variables = useMemo(() => page.variables(address), [page, address]);
  const query = useMemo(() => stored(page.operation), [page]);
  const [{ data, error, fetching }, ask] = useQuery({ query, variables });
  const head = useMemo(() => (data === undefined || data === null ? null : page.head(data, address)), [page, data, address]);
  useHead(head ?? (data ? missingHead : error ? troubleHead : null));
  if (error && !data)
    return (
      <Trouble
        failure={failureOf(error)}
        onRetry={() => {
          ask({ requestPolicy: "network-only" });
        }}
      />
    );
  if (!data) return <Waiting />;
  if (!head) return <Missing />;
  return (
    <div className="page" aria-busy={fetching}>
      <page.View data={data} address={address} />
    </div>
  );
}
