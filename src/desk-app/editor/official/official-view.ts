// Official view: how the issuer's blocks stand in the editor: marked as such, out of reach of caret and keys, left out or brought back.

import type { Node } from "prosemirror-model";
import type { Decoration, EditorView, NodeView } from "prosemirror-view";
import { drawFacts } from "../facts/draw-facts.ts";
import { type BlockFacts, isBlockFacts } from "../facts/fact-marks.ts";
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
  /** Its words were clicked. */
  readonly onFact: (index: number) => void;
};

function element(name: string, className: string, text = ""): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

/** Anew with each change of its facts. */
function fillText(box: HTMLElement, { text, cells }: OfficialText, facts: BlockFacts | undefined): void {
  const drawn = (words: string, at: number) => (facts ? drawFacts(words, facts.start + at, facts) : [words]);
  if (!cells) {
    box.replaceChildren(...drawn(text, 0));
    return;
  }
  let from = 0;
  box.replaceChildren(
    ...cells.map((cell) => {
      const place = element("span", "official-cell");
      const at = text.indexOf(cell, from);
      from = at + cell.length;
      place.append(...drawn(cell, at));
      return place;
    }),
  );
}

const factsIn = (decorations: readonly Decoration[]): BlockFacts | undefined =>
  decorations.map(({ spec }): unknown => spec).find((spec) => isBlockFacts(spec as object)) as
    | BlockFacts
    | undefined;

export function officialView(
  first: Node,
  view: EditorView,
  getPos: () => number | undefined,
  given: readonly Decoration[],
  { words, findText, onToggle, onFact }: OfficialViewOptions,
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
  const found = findText(Number(first.attrs["block"]));
  const text = element("div", `official-text official-${found?.shape ?? "unknown"}`, words.unknownBlock);
  text.addEventListener("click", ({ target }) => {
    const fact = target instanceof HTMLElement ? target.dataset["fact"] : undefined;
    if (fact !== undefined) onFact(Number(fact));
  });
  dom.append(head, text);
  let facts = factsIn(given);
  if (found) fillText(text, found, facts);

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
    update: (node, decorations) => {
      if (node.type !== shown.type || node.attrs["block"] !== shown.attrs["block"]) return false;
      const now = factsIn(decorations);
      if (found && now !== facts) fillText(text, found, now);
      facts = now;
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
