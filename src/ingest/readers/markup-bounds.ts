import { bounds } from "./bounds.js";
import { Refusal } from "./refusal.js";

/** HTML elements without an end tag. */
const empty = new Set("area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr".split(" "));
/** What closes a paragraph by beginning. */
const blocks = "p address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol pre section table ul";
/** Which open elements the start of another closes: pages leave end tags out (HTML, optional tags; no more of it than htmlparser2 does). */
const closes: ReadonlyMap<string, string> = new Map([
  ...blocks.split(" ").map((name) => [name, "p"] as const),
  ["tr", "tr th td"],
  ["th", "th"],
  ["td", "thead th td"],
  ["li", "li"],
  ["dt", "dt dd"],
  ["dd", "dt dd"],
  ["option", "option"],
  ["optgroup", "optgroup option"],
  ["tbody", "thead tbody"],
  ["tfoot", "thead tbody"],
]);
/** What these hold is no markup, up to their end tag. */
const raw = new Set("script style title textarea xmp iframe noembed noframes plaintext".split(" "));
/** Longer values of attributes are pictures and programs. */
const longestValue = 2_000;

/**
 * Counts what a parser would build, before one does: each element takes memory and time, each level of nesting stack. Answers the text,
 * of HTML without comments, programs, style sheets and overlong attributes.
 * @throws Refusal when there are more elements, attributes, levels, entities or characters than `bounds` allow.
 */
export const boundedMarkup = (text: string, kind: "html" | "xml"): string => new MarkupScan(text, kind).run();

class MarkupScan {
  private at = 0;
  private readonly isHtml: boolean;
  private readonly most: Record<keyof (typeof bounds)["html"], number>;
  private readonly counts = { elements: 0, attributes: 0, levels: 0, entities: 0, characters: 0 };
  /** The next ampersand, so that none is looked for twice. */
  private entity: number;
  private readonly open: string[] = [];
  private readonly kept: string[] = [];
  private keptTo = 0;

  constructor(
    private readonly text: string,
    kind: "html" | "xml",
  ) {
    this.isHtml = kind === "html";
    this.most = bounds[kind];
    this.entity = this.find("&", 0);
  }

  run(): string {
    for (let start = this.nextTag(); start < this.text.length; start = this.nextTag()) {
      this.at = start + 1;
      if (this.text.startsWith("<!--", start)) this.skip("-->", start, true);
      else if (this.text.startsWith("<![CDATA[", start)) this.skip("]]>", start, this.isHtml);
      else if (this.text.startsWith("<?", start)) this.skip(">", start, this.isHtml);
      else if (this.text.startsWith("<!", start)) this.skip(">", start, false);
      else this.tag(start);
    }
    return this.keptTo === 0 ? this.text : this.kept.join("") + this.text.slice(this.keptTo);
  }

  /** Counts the text up to the next tag; answers where that begins. */
  private nextTag(): number {
    const end = this.find("<", this.at);
    this.count("characters", end - this.at);
    for (; this.entity < end; this.entity = this.find("&", this.entity + 1)) if (this.entity >= this.at) this.count("entities");
    return end;
  }

  /** Where a mark stands next; the end of the text where it does not. */
  private find(mark: string, from: number): number {
    const at = this.text.indexOf(mark, from);
    return at < 0 ? this.text.length : at;
  }

  /** What never ends reaches to the end of the text, as parsers have it. */
  private skip(closing: string, start: number, drops: boolean): void {
    this.at = Math.min(this.find(closing, start + 2) + closing.length, this.text.length);
    if (!this.isHtml) this.count("characters", this.at - start);
    if (drops) this.drop(start, this.at);
    else this.count("elements");
  }

  private drop(start: number, end: number): void {
    this.kept.push(this.text.slice(this.keptTo, start));
    this.keptTo = end;
  }

  private tag(start: number): void {
    this.count("elements");
    const name = /<\/?([a-zA-Z_][^\s/>]{0,100})/y;
    name.lastIndex = start;
    const [tag = "", written = ""] = name.exec(this.text) ?? [];
    if (tag === "") return;
    const element = this.isHtml ? written.toLowerCase() : written;
    if (tag.startsWith("</")) {
      const at = this.open.lastIndexOf(element);
      if (at >= 0) this.open.length = at;
      return;
    }
    const end = this.attributes(start + tag.length);
    if (this.text.charAt(end - 1) === "/" && this.closesItself()) return;
    if (this.isHtml && raw.has(element)) this.skipRaw(element, start, end);
    else if (!(this.isHtml && empty.has(element))) this.push(element);
  }

  /** Counts the attributes of a tag; answers where it ends. */
  private attributes(from: number): number {
    for (this.at = from; this.at < this.text.length; this.at++) {
      const character = this.text.charAt(this.at);
      if (character === ">") break;
      if (character === "=") this.value();
      else if (/[\s/]/.test(character) && !/[\s/>=]/.test(this.text.charAt(this.at + 1))) this.count("attributes");
    }
    return this.at;
  }

  /** Passes over the value of an attribute, up to its last character. */
  private value(): void {
    this.count("attributes");
    const opening = /=\s{0,100}(["']?)/y;
    opening.lastIndex = this.at;
    const quote = opening.exec(this.text)?.[1] ?? "";
    const start = opening.lastIndex;
    const closing = quote === "" ? /[\s>]/g : new RegExp(quote, "g");
    closing.lastIndex = start;
    const end = closing.exec(this.text)?.index ?? this.text.length;
    if (this.isHtml && end - start > longestValue) this.drop(start, end);
    this.at = quote === "" ? end - 1 : end;
  }

  private skipRaw(element: string, start: number, from: number): void {
    const end = new RegExp(`</${element}`, "gi");
    end.lastIndex = from;
    this.at = end.exec(this.text)?.index ?? this.text.length;
    const isProgram = element === "style" || (element === "script" && !this.text.slice(start, from).includes("ld+json"));
    if (isProgram) this.drop(from + 1, this.at);
  }

  /** In HTML `<p/>` opens a paragraph; only drawings and formulas follow XML. */
  private closesItself(): boolean {
    return !this.isHtml || this.open.includes("svg") || this.open.includes("math");
  }

  private push(element: string): void {
    const closed = this.isHtml ? (closes.get(element) ?? "").split(" ") : [];
    while (closed.includes(this.open.at(-1) ?? "?")) this.open.pop();
    this.open.push(element);
    this.count("levels", this.open.length);
    if (this.open.length > bounds.markupDepth) throw new Refusal(`nests elements more than ${bounds.markupDepth} deep`);
  }

  private count(what: keyof MarkupScan["counts"], by = 1): void {
    this.counts[what] += by;
    if (this.counts[what] > this.most[what]) throw new Refusal(`has more than ${this.most[what].toLocaleString("en")} ${what}`);
  }
}
