/** Asks the server: one operation, one request. Operations are typed by what is generated from desk/operations.graphql. */
import type { TroubleFragment, TypedDocumentString } from "../generated/operations.ts";
import { texts } from "../texts.ts";
import { keptKey } from "./key.ts";

export type Trouble = TroubleFragment;

/** What went wrong, in words for the person at the desk. */
export class ServerError extends Error {
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message);
  }
}

/** A change that was refused for reasons that its sender can mend; nothing was changed. */
export class Refusal extends Error {
  constructor(readonly troubles: readonly Trouble[]) {
    super(troubles.map(({ message }) => message).join(" "));
  }

  /** What is there has another version than the one that was seen. */
  get conflict(): Trouble | undefined {
    return this.troubles.find(({ code, currentVersion }) => code === "CONFLICT" && currentVersion !== null);
  }
}

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** @throws ServerError */
export async function ask<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables, key = keptKey()): Promise<Data> {
  const { status, answer } = await send<Data>(document.toString(), variables, key);
  const [error] = answer.errors ?? [];
  if (error) throw new ServerError(error.message, error.extensions?.code ?? "");
  if (answer.data == null) throw new ServerError(texts.failure.strange(status), "");
  return answer.data;
}

async function send<Data>(query: string, variables: unknown, key: string | null): Promise<{ status: number; answer: Answer<Data> }> {
  const headers = { "content-type": "application/json", accept: "application/graphql-response+json, application/json", ...(key !== null && { authorization: `Bearer ${key}` }) };
  const response = await fetch("/graphql", { method: "POST", headers, body: JSON.stringify({ query, variables }), cache: "no-store", credentials: "omit" }).catch(() => {
    throw new ServerError(texts.failure.unreachable, "UNREACHABLE");
  });
  const answer = (await response.json().catch(() => ({}))) as Answer<Data>;
  return { status: response.status, answer };
}

interface Payload {
  readonly userErrors: readonly Trouble[];
}

/** A name of our own for a request, so that a repetition after a lost answer does nothing more. */
function requestName(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

const patience = [300, 1_500];

/** When this page sent or ended a change last, on its own clock. */
let changedAt = -Infinity;

/** In ms, since this page changed something. */
export const sinceOwnChange = (): number => performance.now() - changedAt;

/** Runs one mutation and answers its payload. @throws Refusal, ServerError */
export async function change<Data extends Readonly<Record<string, Payload | null>>, Input extends object>(
  document: TypedDocumentString<Data, { input: Input }>,
  input: Input,
): Promise<NonNullable<Data[keyof Data]>> {
  const variables = { input: { clientMutationId: requestName(), ...input } };
  changedAt = performance.now();
  const data = await persistently(() => ask(document, variables));
  changedAt = performance.now();
  const payload = Object.values(data)[0];
  if (!payload) throw new ServerError(texts.failure.missing, "");
  if (payload.userErrors.length > 0) throw new Refusal(payload.userErrors);
  return payload as NonNullable<Data[keyof Data]>;
}

/** Tries again where the connection failed. */
async function persistently<Result>(work: () => Promise<Result>): Promise<Result> {
  for (const wait of patience) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ServerError && error.code === "UNREACHABLE")) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return work();
}

/** All items of a list that is answered in pages, as far as the desk can show them. */
export async function allPages<Item>(
  page: (after: string | null) => Promise<{ readonly nodes: readonly Item[]; readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean } } | undefined>,
): Promise<Item[]> {
  const items: Item[] = [];
  let after: string | null = null;
  for (let number = 0; number < 30; number += 1) {
    const found = await page(after);
    if (!found) return items;
    items.push(...found.nodes);
    if (!found.pageInfo.hasNextPage) return items;
    after = found.pageInfo.endCursor;
  }
  return items;
}
