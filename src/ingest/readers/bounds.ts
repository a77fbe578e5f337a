/** What one source may cost to read. Whatever exceeds a bound is refused, never cut. */
export const bounds = {
  /** A file, an answer from an address, or a line of JSON Lines. */
  bytes: 10_000_000,
  /** UTF-16 units of a body: the longest stories of magazines have half as many. Who is who takes seconds in that many. */
  text: 400_000,
  /** UTF-16 units of a headline, a name, an address. */
  line: 2_000,
  /** Bytes of a headline, a publisher's name, an address, folded and in UTF-8: an index of the database takes no more than 2,700. */
  indexed: 2_000,
  /** UTF-16 units of a notice. */
  notice: 20_000,
  /** Objects and arrays inside each other. */
  jsonDepth: 100,
  /** Values of a JSON document, members and elements together. */
  jsonValues: 300_000,
  /** Elements inside each other; parsers and what walks their trees may recurse. */
  markupDepth: 200,
  /** Of an HTML page; `levels` adds up how deep each element stands. What finds the text in it works on every element several times. */
  html: { elements: 60_000, attributes: 150_000, levels: 1_000_000, entities: 50_000, characters: 2_000_000 },
  /** Of an XML document. Its text is that of many articles. */
  xml: { elements: 200_000, attributes: 200_000, levels: 2_000_000, entities: 2_000_000, characters: 10_000_000 },
  /** Articles of one feed or JSON document. */
  items: 5_000,
} as const;
