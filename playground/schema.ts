import "graphql-voyager/dist/voyager.css";
import "./schema.css";
import { type ExecutionResult, getIntrospectionQuery, type IntrospectionQuery } from "graphql";
// Voyager's own bundle, React and layout worker included, served as it is: its library build would
// need Material UI and Emotion installed, 180 MB for this one page.
import voyagerUrl from "graphql-voyager/dist/voyager.standalone.js?url";

declare global {
  interface Window {
    GraphQLVoyager: {
      renderVoyager(
        element: HTMLElement,
        props: {
          introspection: ExecutionResult<IntrospectionQuery>;
          displayOptions?: { skipRelay?: boolean; skipDeprecated?: boolean; sortByAlphabet?: boolean };
        },
      ): void;
    };
  }
}

const root = document.getElementById("root");
if (root !== null) await draw(root);

async function draw(element: HTMLElement): Promise<void> {
  try {
    const [introspection] = await Promise.all([introspect(), loadScript(voyagerUrl)]);
    window.GraphQLVoyager.renderVoyager(element, { introspection });
  } catch (error) {
    element.textContent = `The schema could not be drawn. ${error instanceof Error ? error.message : ""}`;
    element.className = "failed";
  }
}

async function introspect(): Promise<ExecutionResult<IntrospectionQuery>> {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ query: getIntrospectionQuery() }),
  });
  const result = (await response.json()) as { data?: IntrospectionQuery; errors?: { message: string }[] };
  if (result.data === undefined) throw new Error(result.errors?.[0]?.message ?? `HTTP ${String(response.status)}`);
  return { data: result.data };
}

function loadScript(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = url;
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      reject(new Error("A part of this page is missing."));
    };
    document.head.append(script);
  });
}
