import { StrictMode } from "react";
import { Provider, type Client } from "urql";
import { Router } from "wouter";
import { Outlet } from "./outlet.tsx";
import { Origin } from "./origin.ts";
import { Frame } from "./frame.tsx";

export interface AppProps {
  client: Client;
  origin: string;
  /** Where the reader is; only where there is no browser to ask. */
  path?: string;
  search?: string;
}

export function App({ client, origin, path, search }: AppProps) {
  return (
    <StrictMode>
      <Provider value={client}>
        <Router {...(path !== undefined && { ssrPath: path, ssrSearch: search ?? "" })}>
          <Origin value={origin}>
            <Frame>
              <Outlet />
            </Frame>
          </Origin>
        </Router>
      </Provider>
    </StrictMode>
  );
}
