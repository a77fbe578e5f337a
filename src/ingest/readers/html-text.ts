/** The text of a parsed page: its paragraphs, and nothing that is not read as the text. */

/** Blocks that begin a new paragraph. */
const blocks = new Set(
  "address article aside blockquote center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td th thead tr ul body".split(
    " ",
  ),
);
/** What holds no text of the article. */
const left =
  "aside audio button canvas caption dialog embed figcaption figure footer form head iframe input label map math menu meter nav noscript object picture progress script select style svg template textarea title video";
const skipped = new Set(left.split(" "));
/** Names that pages give to what stands beside the text. */
const longestBeside = 1_000;
const besides = /\b(?:captions?|wp-caption|related|recommended|newsletter|promo|share|social|sidebar|advert(?:isement)?s?|credits?|pullquote|read-?more|see-?also)\b/i;
const pointers = /^(?:read (?:more|also|next)|related|see also|also read|more (?:on|from)|watch|listen)\b/i;

/** As much of a DOM as is walked here. */
interface TreeNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  firstChild: TreeNode | null;
  nextSibling: TreeNode | null;
  parentNode: TreeNode | null;
  getAttribute?: (name: string) => string | null;
  hasAttribute?: (name: string) => boolean;
}

/** The paragraphs under a node, each on one line. */
export function paragraphsIn(root: TreeNode): string[] {
  const text = new Paragraphs();
  let node: TreeNode | null = root.firstChild;
  while (node) {
    const name = node.nodeName.toLowerCase();
    if (node.nodeType === 3) text.add(node.textContent ?? "");
    const enters = node.nodeType === 1 && !isBeside(node, name);
    if (enters && name === "br") text.break();
    else if (node.nodeType === 1 && blocks.has(name)) text.end();
    if (enters && name === "a") text.links++;
    if (enters && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (enters) leave(text, name);
    while (node && !node.nextSibling) {
      node = node.parentNode === root ? null : node.parentNode;
      if (node) leave(text, node.nodeName.toLowerCase());
    }
    node = node?.nextSibling ?? null;
  }
  text.end();
  return text.all;
}

function leave(text: Paragraphs, name: string): void {
  if (name === "a") text.links--;
  if (blocks.has(name)) text.end();
}

function isBeside(node: TreeNode, name: string): boolean {
  if (skipped.has(name)) return true;
  if (node.hasAttribute?.("hidden") === true || node.getAttribute?.("aria-hidden") === "true") return true;
  // Pages also name what is around the whole text after one thing in it: that is longer.
  return besides.test(`${node.getAttribute?.("class") ?? ""} ${node.getAttribute?.("id") ?? ""}`) && (node.textContent ?? "").length < longestBeside;
}

class Paragraphs {
  readonly all: string[] = [];
  /** How many links the present place is inside of. */
  links = 0;
  private words = "";
  private unlinked = false;
  private breaks = 0;

  add(text: string): void {
    if (/\S/.test(text)) this.breaks = 0;
    if (this.links === 0 && /[\p{L}\p{N}]/u.test(text)) this.unlinked = true;
    this.words += text;
  }

  /** One line break is a space, two in a row end the paragraph. */
  break(): void {
    this.words += " ";
    if (++this.breaks > 1) this.end();
  }

  /** A paragraph that is nothing but a link to something else is left out. */
  end(): void {
    const paragraph = this.words.replace(/[^\S\u00a0]+/g, " ").trim();
    if (paragraph !== "" && (this.unlinked || !pointers.test(paragraph))) this.all.push(paragraph);
    [this.words, this.unlinked, this.breaks] = ["", false, 0];
  }
}
