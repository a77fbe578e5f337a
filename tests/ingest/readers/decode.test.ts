import { describe, expect, test } from "vitest";
import { decode } from "../../../src/ingest/readers/decode.js";

const utf16 = (text: string, bigEndian = false): Buffer => {
  const bytes = Buffer.from(text, "utf16le");
  return bigEndian ? bytes.swap16() : bytes;
};
const latin1 = (text: string): Buffer => Buffer.from(text, "latin1");

describe("the encoding of a file", () => {
  test.each([
    ["UTF-8", Buffer.from("Café — naïve"), null],
    ["UTF-8 with its mark", Buffer.from("\ufeffCafé — naïve"), null],
    ["UTF-8 in spite of what HTTP says", Buffer.from("Café — naïve"), "iso-8859-1"],
    ["UTF-16 with its mark", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16("Café — naïve")]), null],
    ["UTF-16, high byte first", Buffer.concat([Buffer.from([0xfe, 0xff]), utf16("Café — naïve", true)]), null],
    ["UTF-16 without a mark", utf16("Café — naïve"), null],
    ["UTF-16 without a mark, high byte first", utf16("Café — naïve", true), null],
    ["windows-1252 that says nothing", Buffer.concat([latin1("Café "), Buffer.from([0x97]), latin1(" naïve")]), null],
    ["a declaration that nobody knows", Buffer.from("Café — naïve"), "martian"],
  ])("%s is recognised", (_what, bytes, charset) => {
    expect(decode(bytes, charset)).toBe("Café — naïve");
  });

  test("HTTP, a meta element and an XML declaration name it", () => {
    expect(decode(Buffer.from([0xc1, 0xc2]), "koi8-r")).toBe("аб");
    expect(decode(latin1('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">\u00c1\u00c2'), null)).toMatch(/аб$/);
    expect(decode(latin1('<?xml version="1.0" encoding="windows-1251"?><a>\u00e0\u00e1</a>'), null)).toContain("<a>аб</a>");
    expect(decode(latin1("<meta charset=shift_jis>\u0083\u0065"), null)).toMatch(/テ$/);
  });

  test("a document in UTF-8 that says UTF-16 is in UTF-8", () => {
    expect(decode(Buffer.from('<?xml version="1.0" encoding="utf-16"?><a>é</a>'), null)).toContain("é");
  });

  test.each([
    ["a mark of UTF-8 before other bytes", Buffer.from([0xef, 0xbb, 0xbf, 0xe9, 0x20]), null, "begins with the byte order mark of UTF-8 and is not valid UTF-8"],
    ["half a pair in UTF-16", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16("a\ud800b")]), null, "begins with the byte order mark of UTF-16LE and is not valid UTF-16LE"],
    ["a surrogate in UTF-8, declared", Buffer.from([0x61, 0xed, 0xa0, 0x80]), "utf-8", "is said to be in utf-8 and is not"],
    ["bytes that its declaration excludes", Buffer.from([0x61, 0x83, 0xff, 0xff]), "shift_jis", "is said to be in shift_jis and is not"],
    ["bytes that no encoding explains", Buffer.from([0x61, 0xff, 0x81, 0x9d]), null, "is neither in UTF-8 nor in windows-1252, and names no encoding"],
    ["a zero", Buffer.from("Tarn\0holm"), null, "is not text"],
    ["many control characters", Buffer.from("\u0001\u0002\u0003abc"), null, "is not text"],
    ["a PDF", Buffer.from("%PDF-1.7 with words"), null, "is not text"],
    ["a ZIP archive", Buffer.from("PK\u0003\u0004"), null, "is not text"],
  ])("%s is refused", (_what, bytes, charset, message) => {
    expect(() => decode(bytes, charset)).toThrow(message);
  });
});
