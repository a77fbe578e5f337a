import { StrictMode } from "react";
import { Provider, type Client } from "urql";
import { Router } from "wouter";
import { Outlet } from "./outlet.tsx";
import { Frame } from "./frame.tsx";

export interface AppProps {
  client: Client;
  /** Where the reader is; only where there is no browser to ask. */
  path?: string;
  search?: string;
}

export function App({ client, path, search }: AppProps) {
  return (
    <StrictMode>
      <Provider value={client}>
        <Router {...(path !== undefined && { ssrPath: path, ssrSearch: search ?? "" })}>
          <Frame>
            <Outlet />
          </Frame>
        </Router>
      </Provider>
    </StrictMode>
  );
}
