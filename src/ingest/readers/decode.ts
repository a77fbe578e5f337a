import { characterOf } from "../text/windows-1252.js";
import { Refusal } from "./refusal.js";

/** Encodings of one byte a character: any bytes are right in them, so what is valid UTF-8 with letters beyond ASCII is that. */
const singleByte = /^(?:us-)?ascii$|^iso-8859|^latin|^windows-125|^cp125|^macintosh$|^koi8/i;
const marks = [
  ["\u00ef\u00bb\u00bf", "utf-8"],
  ["\u00ff\u00fe", "utf-16le"],
  ["\u00fe\u00ff", "utf-16be"],
] as const;
/** Bytes that windows-1252 gives no character. */
const undefined1252 = [0x81, 0x8d, 0x8f, 0x90, 0x9d];
/** PDF, ZIP (office documents, EPUB), pictures, archives, programs: some of them hold no byte that text would not. */
const signatures = ["%PDF-", "PK\u0003\u0004", "\u0089PNG", "GIF8", "\u00ff\u00d8\u00ff", "\u001f\u008b", "\u007fELF", "{\\rtf"];

/**
 * The text of a file. Its encoding is the one of its byte order mark, or else the one it declares (`charset`, from HTTP, goes before what
 * an XML or HTML document says of itself), or else UTF-8 where it is valid, or else windows-1252. A declaration that cannot be true is refused.
 * @throws Refusal when it is no text, or not in the encoding that it names.
 */
export function decode(bytes: Uint8Array, charset: string | null): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1_024)).toString("latin1");
  if (signatures.some((signature) => head.startsWith(signature))) throw new Refusal("is not text");
  const marked = marks.find(([bytes]) => head.startsWith(bytes))?.[1] ?? null;
  const text = marked === null ? decodeUnmarked(bytes, head, charset) : decodeAs(marked, bytes);
  if (text === null) throw new Refusal(`begins with the byte order mark of ${String(marked).toUpperCase()} and is not valid ${String(marked).toUpperCase()}`);
  if (isBinary(text)) throw new Refusal("is not text");
  return text;
}

function decodeUnmarked(bytes: Uint8Array, head: string, charset: string | null): string {
  const wide = wideEncoding(head);
  const declared = wide ?? known(charset) ?? known(declaredIn(head));
  if (declared === null || singleByte.test(declared) || (wide === null && declared.startsWith("utf-16"))) {
    const text = decodeAs("utf-8", bytes);
    if (text !== null) return text;
  }
  if (declared !== null) {
    const text = decodeAs(declared, bytes);
    if (text === null) throw new Refusal(`is said to be in ${declared} and is not`);
    return text;
  }
  if (undefined1252.some((byte) => bytes.includes(byte))) throw new Refusal("is neither in UTF-8 nor in windows-1252, and names no encoding");
  return fromWindows1252(bytes);
}

/** UTF-16 without a mark shows by the zeros beside its ASCII letters. */
function wideEncoding(head: string): string | null {
  // eslint-disable-next-line no-control-regex -- zeros are what is looked for
  if (/^(?:[^\u0000]\u0000){2,}$/.test(head.slice(0, 8))) return "utf-16le";
  // eslint-disable-next-line no-control-regex -- as above
  return /^(?:\u0000[^\u0000]){2,}$/.test(head.slice(0, 8)) ? "utf-16be" : null;
}

function declaredIn(head: string): string | null {
  const declaration = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)/.exec(head) ?? /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head);
  return declaration?.[1] ?? null;
}

/** The encoding's standard name (WHATWG Encoding); null for one that nobody knows. */
function known(label: string | null): string | null {
  try {
    return label === null ? null : new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return encoding === "windows-1252" ? fromWindows1252(bytes) : new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Not by TextDecoder: in Node 20 it takes windows-1252 for ISO 8859-1. */
const fromWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString("latin1")
    .replace(/[\u0080-\u009f]/g, (character) => characterOf(character.charCodeAt(0)));

/** A zero, or more than one control character in a hundred. */
function isBinary(text: string): boolean {
  if (text.includes("\0")) return true;
  let controls = 0;
  // eslint-disable-next-line no-control-regex -- they are what is counted
  for (const _ of text.matchAll(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g)) controls++;
  return controls * 100 > text.length;
}
