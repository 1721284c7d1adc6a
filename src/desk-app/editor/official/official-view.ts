// Official view: how the issuer's blocks stand in the editor: marked as such, out of reach of caret and keys, left out or brought back.

import type { Node } from "prosemirror-model";
import type { EditorView, NodeView } from "prosemirror-view";
import type { FindOfficialText, OfficialText } from "./official-text.ts";

export type OfficialViewWords = {
  readonly officialLabel: string;
  readonly leftOut: string;
  readonly leaveOut: string;
  readonly bringBack: string;
  readonly unknownBlock: string;
};

export type OfficialViewOptions = {
  readonly words: OfficialViewWords;
  readonly findText: FindOfficialText;
  /** The button beside the block at this place was pressed. */
  readonly onToggle: (at: number) => void;
};

function element(name: string, className: string, text = ""): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function showText(found: OfficialText | undefined, words: OfficialViewWords): HTMLElement {
  if (!found) return element("p", "official-text", words.unknownBlock);
  const box = element("div", `official-text official-${found.shape}`);
  if (found.cells) box.append(...found.cells.map((cell) => element("span", "official-cell", cell)));
  else box.textContent = found.text;
  return box;
}

export function officialView(
  first: Node,
  view: EditorView,
  getPos: () => number | undefined,
  { words, findText, onToggle }: OfficialViewOptions,
): NodeView {
  const dom = element("div", "official");
  dom.contentEditable = "false";
  const head = element("div", "official-head");
  const label = element("span", "official-label", words.officialLabel);
  const reason = element("span", "official-reason");
  const toggle = element("button", "official-toggle");
  toggle.setAttribute("type", "button");
  // Reached by the toolbar and its key: sixty blocks would be sixty stops on the way through the page.
  toggle.tabIndex = -1;
  toggle.addEventListener("click", () => {
    const at = getPos();
    if (at !== undefined && view.editable) onToggle(at);
  });
  head.append(label, reason, toggle);
  dom.append(head, showText(findText(Number(first.attrs["block"])), words));

  const show = ({ attrs }: Node): void => {
    const omitted: unknown = attrs["omitted"];
    const isLeftOut = typeof omitted === "string";
    dom.classList.toggle("is-left-out", isLeftOut);
    reason.textContent = isLeftOut ? `${words.leftOut}${omitted === "" ? "" : `: ${omitted}`}` : "";
    toggle.textContent = isLeftOut ? words.bringBack : words.leaveOut;
  };
  show(first);
  let shown = first;
  return {
    dom,
    update: (node) => {
      if (node.type !== shown.type || node.attrs["block"] !== shown.attrs["block"]) return false;
      shown = node;
      show(node);
      return true;
    },
    selectNode: () => dom.classList.add("is-selected"),
    deselectNode: () => dom.classList.remove("is-selected"),
    stopEvent: (event) => event.target === toggle,
    ignoreMutation: () => true,
  };
}
