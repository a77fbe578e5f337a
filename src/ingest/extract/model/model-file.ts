import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { NeverCue, type Model } from "./model.js";
import { WeightTable } from "./weight-table.js";
import type { WordClasses } from "./word-classes.js";

/*
 * A model as bytes: Brotli over a header line of JSON, a line end and the sections in the header's order. Weights are
 * signed bytes with one scale a table; words are text, their classes 16-bit numbers, little-endian.
 */

const format = "on-record statements 1";

interface Header {
  format: string;
  name: string;
  sections: { name: string; bytes: number; classes: number; scale: number }[];
}

const tables = ["tagger", "cue", "emissions", "transitions", "ranking"] as const;
type Tables = Record<(typeof tables)[number], WeightTable>;

const tablesOf = ({ tagger, cue, field, ranking }: Model): Tables => ({ tagger, cue, emissions: field.emissions, transitions: field.transitions, ranking });

/** The weights as bytes; those beyond 127 steps are cut off at 127. */
export function quantized({ values, classes, scale }: WeightTable): WeightTable<Int8Array> {
  if (values instanceof Int8Array) return new WeightTable(values, classes, scale);
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value));
  const step = most / 127 || 1;
  return new WeightTable(
    Int8Array.from(values, (value) => Math.round(value / step)),
    classes,
    step,
  );
}

export function writeModel(model: Model): Buffer {
  const sections: { name: string; bytes: Uint8Array; classes: number; scale: number }[] = [];
  for (const [name, table] of Object.entries(tablesOf(model))) {
    const { values, classes, scale } = quantized(table);
    sections.push({ name, bytes: new Uint8Array(values.buffer, values.byteOffset, values.byteLength), classes, scale });
  }
  const words = [...model.classes];
  sections.push({ name: "neverCue", bytes: model.neverCue.bits, classes: 1, scale: 1 });
  sections.push({ name: "words", bytes: Buffer.from(words.map(([word]) => word).join("\n")), classes: 1, scale: 1 });
  sections.push({ name: "classes", bytes: new Uint8Array(Uint16Array.from(words.flatMap(([, pair]) => pair)).buffer), classes: 2, scale: 1 });
  const header: Header = { format, name: model.name, sections: sections.map(({ bytes, ...rest }) => ({ ...rest, bytes: bytes.length })) };
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 };
  return brotliCompressSync(Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), ...sections.map(({ bytes }) => bytes)]), { params });
}

/** @throws Error when the bytes are not a model of this version. */
export function readModel(file: Uint8Array): Model {
  const bytes = brotliDecompressSync(file);
  const end = bytes.indexOf(10);
  const header = JSON.parse(bytes.toString("utf8", 0, end)) as Header;
  if (header.format !== format) throw new Error(`this is not a model of the format “${format}”`);
  let at = end + 1;
  const sections = new Map(
    header.sections.map(({ name, bytes: length, classes, scale }) => {
      const start = at;
      at += length;
      return [name, { bytes: bytes.subarray(start, at), classes, scale }];
    }),
  );
  const section = (name: string) => {
    const found = sections.get(name);
    if (!found) throw new Error(`the model has no section “${name}”`);
    return found;
  };
  const table = (name: string): WeightTable => {
    const { bytes: values, classes, scale } = section(name);
    return new WeightTable(new Int8Array(values.buffer, values.byteOffset, values.length), classes, scale);
  };
  const [tagger, cue, emissions, transitions, ranking] = tables.map(table) as [WeightTable, WeightTable, WeightTable, WeightTable, WeightTable];
  const classes = readClasses(section("words").bytes, section("classes").bytes);
  return { name: header.name, classes, tagger, cue, field: { emissions, transitions }, ranking, neverCue: new NeverCue(new Uint8Array(section("neverCue").bytes)) };
}

function readClasses(words: Buffer, classes: Buffer): WordClasses {
  return new Map(
    words
      .toString()
      .split("\n")
      .map((word, at) => [word, [classes.readUInt16LE(4 * at), classes.readUInt16LE(4 * at + 2)] as const]),
  );
}
