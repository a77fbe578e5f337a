/** Asks the API for what pages show: stored operations, named by their hashes. */
import { cacheExchange, Client, fetchExchange, ssrExchange, type SSRData, type TypedDocumentNode } from "urql";
import type { TypedDocumentString } from "../generated/operations.ts";

/** An operation as urql sends it: by its hash alone. */
export function stored<Data, Variables>({ __meta__ }: TypedDocumentString<Data, Variables>): TypedDocumentNode<Data, Variables & object> {
  return { kind: "Document", definitions: [], documentId: String(__meta__?.["hash"]) } as unknown as TypedDocumentNode<Data, Variables & object>;
}

export type Fetch = typeof fetch;

/** @param known answers that the page came with */
export function createClient({ known, fetch }: { known?: SSRData; fetch?: Fetch }): { client: Client; answers: ReturnType<typeof ssrExchange> } {
  const answers = ssrExchange({ isClient: known !== undefined, ...(known && { initialState: known }) });
  const client = new Client({
    url: "/graphql",
    preferGetMethod: false,
    requestPolicy: "cache-and-network",
    exchanges: [cacheExchange, answers, fetchExchange],
    fetchOptions: { credentials: "omit" },
    ...(fetch && { fetch }),
  });
  return { client, answers };
}
