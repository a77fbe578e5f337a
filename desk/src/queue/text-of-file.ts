import { texts } from "../texts.ts";

/** In bytes, of a request as JSON: what the server takes of those who are signed in, as it is installed. Where it takes less, it says so. */
const largestRequest = 2_000_000;
/** What the request needs beside the file. */
const rest = 20_000;
const largest = largestRequest - rest;

/** A file's text. What is not UTF-8 is read as windows-1252, as browsers do. @throws Error in words for the person at the desk. */
export async function textOf(file: File): Promise<string> {
  checkSize(file.size);
  const bytes = await file.arrayBuffer();
  const text = decoded(bytes);
  if (text.includes("\0")) throw new Error(texts.importing.notText);
  // Quotation marks and line ends take more room in JSON than in a file.
  checkSize(new Blob([JSON.stringify(text)]).size);
  return text;
}

function checkSize(bytes: number): void {
  if (bytes > largest) throw new Error(texts.importing.tooLarge(`${largest / 1_000_000} MB`));
}

function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
