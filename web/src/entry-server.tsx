/** Renders a page's first view. The server calls it with nothing but what any client has: the address, and the API. */
import { renderToString } from "react-dom/server";
import { createClient, stored, type Fetch } from "./api/client.ts";
import { failureOf, statusOf } from "./api/failure.ts";
import type { AnyPage, Head } from "./page.ts";
import { routeOf } from "./routes.ts";
import { documentOf, type Manifest } from "./shell/document.ts";
import { App } from "./shell/app.tsx";
import { loadPage } from "./shell/pages.ts";
import { missingHead, troubleHead } from "./shell/use-head.ts";

export interface Host {
  /** What the server is reached under, such as `https://record.example`. */
  origin: string;
  manifest: Manifest;
  /** Asks the API as `fetch` would. */
  fetch: Fetch;
}

export interface RenderedPage {
  status: number;
  html: string;
}

export async function render(path: string, search: string, { origin, manifest, fetch }: Host): Promise<RenderedPage> {
  const { client, answers } = createClient({ fetch });
  const found = routeOf(path);
  const { status, head } = found ? await asked(client, await loadPage(found.route), { path, params: found.params, search: new URLSearchParams(search) }) : missing;
  const body = renderToString(<App client={client} origin={origin} path={path} search={search} />);
  return { status, html: documentOf({ head, body, answers: answers.extractData(), origin, manifest, module: found?.route.module }) };
}

interface Asked {
  status: number;
  head: Head;
}

const missing: Asked = { status: 404, head: missingHead };

async function asked(client: ReturnType<typeof createClient>["client"], page: AnyPage, address: Parameters<AnyPage["variables"]>[0]): Promise<Asked> {
  const { data, error } = await client.query(stored(page.operation), page.variables(address)).toPromise();
  if (data === undefined || data === null) return { status: error ? statusOf[failureOf(error)] : 500, head: troubleHead };
  const head = page.head(data, address);
  return head ? { status: 200, head } : missing;
}
