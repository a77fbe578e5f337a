import { texts } from "../texts.ts";

/** In bytes; the server takes no larger requests as it is installed. */
const largest = 190_000;

/** A file's text. What is not UTF-8 is read as windows-1252, as browsers do. @throws Error in words for the person at the desk. */
export async function textOf(file: File): Promise<string> {
  if (file.size > largest) throw new Error(texts.importing.tooLarge(`${largest / 1000} kB`));
  const bytes = await file.arrayBuffer();
  const text = decoded(bytes);
  if (text.includes("\0")) throw new Error(texts.importing.notText);
  return text;
}

function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
