import "graphiql/style.css";
import "@graphiql/plugin-explorer/style.css";
import "./graphiql.css";
import { DOC_EXPLORER_PLUGIN, DocExplorerContextProvider } from "@graphiql/plugin-doc-explorer";
import { explorerPlugin } from "@graphiql/plugin-explorer";
import { HISTORY_PLUGIN, HistoryContextProvider } from "@graphiql/plugin-history";
import { usePluginStore } from "@graphiql/react";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL, GraphiQLInterface, GraphiQLProvider } from "graphiql";
import { createRoot } from "react-dom/client";
import { examplesPanel } from "./examples-panel.tsx";
import { firstTab } from "./first-tab.ts";

const endpoint = new URL("/graphql", window.location.href);
const socket = new URL(endpoint);
socket.protocol = endpoint.protocol === "https:" ? "wss:" : "ws:";

const fetcher = createGraphiQLFetcher({ url: endpoint.href, subscriptionUrl: socket.href });
const plugins = [DOC_EXPLORER_PLUGIN, examplesPanel, explorerPlugin(), HISTORY_PLUGIN];
const tab = firstTab();

function Playground() {
  return (
    <GraphiQLProvider fetcher={fetcher} plugins={plugins} referencePlugin={DOC_EXPLORER_PLUGIN} visiblePlugin={examplesPanel} defaultQuery="" {...tab}>
      <HistoryContextProvider>
        <DocExplorerContextProvider>
          <Interface />
        </DocExplorerContextProvider>
      </HistoryContextProvider>
    </GraphiQLProvider>
  );
}

function Interface() {
  // The interface lays its panes out once, when it is first drawn. Drawn before the plugins are
  // known, as the ready-made `<GraphiQL>` does, it would keep the examples closed.
  const ready = usePluginStore((it) => it.plugins.length > 0);
  return (
    ready && (
      <GraphiQLInterface defaultEditorToolsVisibility showPersistHeadersSettings>
        <GraphiQL.Logo>
          <a href="/">On Record</a>
          <a className="schema-link" href="/schema">
            Schema drawing
          </a>
        </GraphiQL.Logo>
      </GraphiQLInterface>
    )
  );
}

const root = document.getElementById("root");
if (root !== null) createRoot(root).render(<Playground />);
