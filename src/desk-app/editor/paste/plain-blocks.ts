// Plain blocks: line breaks within paragraphs, preformatted lines and quotes of several paragraphs in, one block for each out.

import { cleanTextRun, dropUnseen } from "./clean-pasted-text.ts";

const BLOCKS =
  "address, article, aside, blockquote, center, dd, details, div, dl, dt, fieldset, figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, header, li, main, nav, ol, p, pre, section, summary, table, ul";

/** Of a page white space only parts words; of what was copied here every sign is meant. */
function cleanTexts(root: Document): void {
  const isOurs = root.querySelector("[data-pm-slice]") !== null;
  const walker = root.createTreeWalker(root.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    node.nodeValue = (isOurs ? dropUnseen : cleanTextRun)(node.nodeValue ?? "");
  }
}

const isBlock = (node: Node | null): boolean => node instanceof Element && node.matches(BLOCKS);

function textsOf(block: Node): readonly Node[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const found: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node);
  return found;
}

/** Trims texts, the first of which stands at the edge, until one has something to say. */
function trimFrom(texts: readonly Node[], space: RegExp): void {
  for (const node of texts) {
    node.nodeValue = (node.nodeValue ?? "").replace(space, "");
    if (node.nodeValue !== "") return;
  }
}

/** White space at an edge of a block is how its source was laid out. */
function trimEdges(root: Document): void {
  for (const block of root.querySelectorAll("p, h1, h2, h3, h4, h5, h6, li, td, th, blockquote")) {
    const texts = textsOf(block);
    trimFrom(texts, /^ +/u);
    trimFrom(texts.toReversed(), / +$/u);
  }
  // Text between blocks becomes a paragraph.
  for (const node of textsOf(root.body)) {
    const { parentNode, previousSibling, nextSibling } = node;
    if (parentNode !== root.body && !isBlock(parentNode)) continue;
    if (previousSibling === null || isBlock(previousSibling)) trimFrom([node], /^ +/u);
    if (nextSibling === null || isBlock(nextSibling)) trimFrom([node], / +$/u);
  }
}

function splitLines(root: Document): void {
  for (const block of root.querySelectorAll("pre")) {
    const lines = block.textContent.split(/\r\n?|\n/u).filter((line) => line.trim() !== "");
    const made = lines.map((line) => {
      const paragraph = root.createElement("p");
      paragraph.textContent = line;
      return paragraph;
    });
    block.replaceWith(...made);
  }
}

/** The part after a break becomes a block of its own, with the marks that are open there. */
function splitAtBreak(mark: Element): void {
  const block = mark.closest(BLOCKS);
  if (!block?.parentNode || block.matches("li, td, th")) {
    mark.replaceWith(" ");
    return;
  }
  const after = mark.ownerDocument.createRange();
  after.setStartAfter(mark);
  after.setEndAfter(block);
  const rest = after.extractContents();
  mark.remove();
  block.after(rest);
}

function splitBreaks(root: Document): void {
  for (const mark of root.querySelectorAll("p br, h1 br, h2 br, h3 br, h4 br, h5 br, h6 br, div br")) {
    // Of a wrapper round whole blocks the break is an empty line.
    if (mark.parentElement?.querySelector(BLOCKS)) mark.remove();
    else splitAtBreak(mark);
  }
  for (const mark of root.querySelectorAll("br")) {
    if (mark.parentElement === root.body || mark.previousSibling === null) mark.remove();
    else mark.replaceWith(" ");
  }
}

/** A quote is one paragraph with who said it. */
function splitQuotes(root: Document): void {
  for (const quote of root.querySelectorAll("blockquote:not([data-credit])")) {
    const source = quote.querySelector("cite, footer");
    const credit = source?.textContent.replace(/^[\s—―–-]+/u, "").trim() ?? "";
    source?.remove();
    const blocks = [...quote.querySelectorAll("p, div, h1, h2, h3, h4, h5, h6, li")].filter(
      (block) => block.querySelector("p, div, li") === null,
    );
    if (blocks.length === 0) {
      if (credit !== "") quote.setAttribute("data-credit", credit);
      continue;
    }
    const made = blocks.map((block) => {
      const one = root.createElement("blockquote");
      one.append(...block.childNodes);
      return one;
    });
    if (credit !== "") made.at(-1)?.setAttribute("data-credit", credit);
    quote.replaceWith(...made);
  }
}

export function makePlainBlocks(root: Document): void {
  splitLines(root);
  cleanTexts(root);
  splitQuotes(root);
  splitBreaks(root);
  for (const block of root.querySelectorAll("p, h1, h2, h3, h4, h5, h6, li, blockquote")) {
    if (block.textContent.trim() === "" && block.querySelector("figure") === null) block.remove();
  }
  trimEdges(root);
}
