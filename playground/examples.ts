import { Kind, parse } from "graphql";

/** One tested operation of `schema/operations/`, as GraphiQL opens it. */
export interface Example {
  /** The operation's name, or the file's where the operation has none. */
  name: string;
  kind: "query" | "mutation" | "subscription";
  /** The comment at the head of the file. */
  description: string;
  query: string;
  /** JSON from `NAME.variables.json`, or empty. */
  variables: string;
}

const documents = import.meta.glob<string>("../schema/operations/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});
const variables = import.meta.glob<string>("../schema/operations/*.variables.json", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** All tested operations, in the order of their file names. */
export const examples: readonly Example[] = Object.keys(documents)
  .sort()
  .map((path) => readExample(path, documents[path] ?? "", variables[path.replace(/\.graphql$/, ".variables.json")]));

function readExample(path: string, source: string, values = ""): Example {
  const query = source.trim();
  const operation = parse(query).definitions.find((it) => it.kind === Kind.OPERATION_DEFINITION);
  const file = path.slice(path.lastIndexOf("/") + 1, -".graphql".length);
  return {
    name: operation?.name?.value ?? file,
    kind: operation?.operation ?? "query",
    description: leadingComment(query),
    query,
    variables: values.trim(),
  };
}

function leadingComment(query: string): string {
  const lines = query.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("#"));
  return lines
    .slice(0, end)
    .map((line) => line.replace(/^#\s?/, "").trim())
    .join(" ")
    .trim();
}
