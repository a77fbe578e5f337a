import "@fontsource-variable/newsreader/wght.css";
import "./styles/styles.css";
import { hydrateRoot } from "react-dom/client";
import type { SSRData } from "urql";
import { createClient } from "./api/client.ts";
import { routeOf } from "./routes.ts";
import { App } from "./shell/app.tsx";
import { loadPage } from "./shell/pages.ts";

const root = document.getElementById("root");
const known = JSON.parse(document.getElementById("answers")?.textContent ?? "{}") as SSRData;
// The server names itself by the address that it is known under, which need not be the one it was reached by.
const { origin } = new URL(document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? location.href);
const found = routeOf(location.pathname);
// Without the page's module the first rendering would differ from the server's.
if (found) await loadPage(found.route);
if (root) hydrateRoot(root, <App client={createClient({ known }).client} origin={origin} />);
