/** An OpenAI-compatible chat-completions endpoint, asked within bounds. */
import { z } from "zod";
import { UnavailableError } from "../../shared/errors.js";
import type { Ask, Chat, ChatMessage } from "../extract/endpoint-extractor.js";

export interface EndpointSettings {
  /** The base address, to which `/chat/completions` is added; http or https. */
  url: string;
  model: string;
  key: string | undefined;
  /** For all questions about one text together, from connecting to the last byte, in milliseconds. */
  timeout: number;
}

/** Of one answer, as it is once it has been decompressed. */
const mostBytes = 1_000_000;

const completion = z.object({ choices: z.tuple([z.object({ message: z.object({ content: z.string() }) })], z.unknown()) });

/** @throws UnavailableError as soon as there is more than the bound; the rest is not waited for. */
async function readText(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    bytes += chunk.value.length;
    chunks.push(chunk.value);
    if (bytes <= mostBytes) continue;
    await reader?.cancel();
    throw new UnavailableError(`The answer of EXTRACTOR_URL is longer than ${mostBytes} bytes.`);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function contentOf(body: string): string {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new UnavailableError("The answer of EXTRACTOR_URL is not JSON.");
  }
  const result = completion.safeParse(value);
  if (!result.success) throw new UnavailableError("The answer of EXTRACTOR_URL is not a chat completion.");
  return result.data.choices[0].message.content;
}

/** What the network says of a failure may hold anything; only what kind it is goes on. */
function unavailable(error: unknown, timeout: number): UnavailableError {
  if (error instanceof UnavailableError) return error;
  const isTime = error instanceof DOMException && error.name === "TimeoutError";
  return new UnavailableError(isTime ? `EXTRACTOR_URL has not answered within ${timeout} ms.` : "EXTRACTOR_URL cannot be reached, or broke off its answer.");
}

/** @throws UnavailableError from what it returns: on a failure of the network or the server, out of time, out of bounds, or for no chat completion. */
export function chatCompletions({ url, model, key, timeout }: EndpointSettings): Chat {
  const address = `${url.replace(/\/+$/, "")}/chat/completions`;
  const headers = { "content-type": "application/json", accept: "application/json", ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) };

  const ask = async (messages: ChatMessage[], signal: AbortSignal): Promise<string> => {
    const body = JSON.stringify({ model, temperature: 0, response_format: { type: "json_object" }, messages });
    // A redirect would send the text and the key to whom nobody named.
    const response = await fetch(address, { method: "POST", headers, body, signal, redirect: "manual" });
    if (response.status === 200) return contentOf(await readText(response));
    await response.body?.cancel();
    throw new UnavailableError(`EXTRACTOR_URL answered with status ${response.status}.`);
  };

  const open = (): Ask => {
    const signal = AbortSignal.timeout(timeout);
    return (messages) =>
      ask(messages, signal).catch((error: unknown) => {
        throw unavailable(error, timeout);
      });
  };
  return { model, open };
}
