// Picture view: a picture of the newsroom's store as it stands in the text, with its caption, credit and what it tells who cannot see it.

import type { Node } from "prosemirror-model";
import type { NodeView } from "prosemirror-view";

/** Of drafts too; the site shows pictures of what is published. */
const pictureAddress = (media: string): string => `/desk/pictures/${media}`;

const textOf = (node: Node, name: string): string => {
  const value: unknown = node.attrs[name];
  return typeof value === "string" ? value : "";
};

export function pictureView(first: Node): NodeView {
  const dom = document.createElement("figure");
  dom.className = "desk-picture";
  dom.contentEditable = "false";
  const image = document.createElement("img");
  const caption = document.createElement("figcaption");
  dom.append(image, caption);
  const show = (node: Node): void => {
    image.src = pictureAddress(textOf(node, "media"));
    image.alt = textOf(node, "alt");
    image.width = Number(node.attrs["width"]);
    image.height = Number(node.attrs["height"]);
    caption.textContent = [textOf(node, "caption"), textOf(node, "credit")]
      .filter((part) => part !== "")
      .join(" / ");
  };
  show(first);
  return {
    dom,
    update: (node) => {
      if (node.type !== first.type) return false;
      show(node);
      return true;
    },
    selectNode: () => dom.classList.add("is-selected"),
    deselectNode: () => dom.classList.remove("is-selected"),
    ignoreMutation: () => true,
  };
}
