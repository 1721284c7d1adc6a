// Plain lists: lists within lists in, lists of one level out, for an article's list has entries only; numbers are kept as text.

import type { PasteNotes } from "./paste-note.ts";

const isList = (element: Element | null): boolean => element?.matches("ul, ol, menu") === true;

function numberEntries(list: Element): void {
  const first = Number.parseInt(list.getAttribute("start") ?? "1", 10);
  let next = Number.isSafeInteger(first) ? first : 1;
  for (const entry of list.children) {
    if (entry.localName !== "li") continue;
    const own = Number.parseInt(entry.getAttribute("value") ?? "", 10);
    if (Number.isSafeInteger(own)) next = own;
    entry.prepend(`${next}. `);
    next += 1;
  }
}

/** Pasted lists of lists go up to where they hang: after the entry, or in the place of a list that hangs in none. */
function liftInner(list: Element, notes: PasteNotes): void {
  const entry = list.parentElement?.closest("li");
  notes.add("list-made-flat");
  const entries = [...list.children];
  if (entry) entry.after(...entries);
  else list.before(...entries);
  list.remove();
}

/** An entry is one line: paragraphs in it are joined. */
function joinBlocks(entry: Element): void {
  for (const block of entry.querySelectorAll("p, div, h1, h2, h3, h4, h5, h6, blockquote, pre, br")) {
    if (block.localName === "br") block.replaceWith(" ");
    else if (block.previousSibling) block.replaceWith(" ", ...block.childNodes);
    else block.replaceWith(...block.childNodes);
  }
}

export function makePlainLists(root: Document, notes: PasteNotes): void {
  for (const list of root.querySelectorAll("ol")) numberEntries(list);
  // The innermost first, so that an entry's own stand right after it.
  for (const list of [...root.querySelectorAll("ul, ol, menu")].reverse()) {
    const outer = list.parentElement?.closest("ul, ol, menu") ?? null;
    if (isList(outer)) liftInner(list, notes);
  }
  for (const list of root.querySelectorAll("ol, menu")) {
    const plain = root.createElement("ul");
    plain.append(...list.childNodes);
    list.replaceWith(plain);
  }
  for (const entry of root.querySelectorAll("li")) joinBlocks(entry);
}
