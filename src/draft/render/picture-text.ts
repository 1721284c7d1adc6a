// Takes a picture's block and gives it as plain text, as Markdown and as HTML, by the address that the site serves it at.

import type { PictureBlock } from "../../terms/article.ts";
import { escapeHtml } from "./html-text.ts";

const addressOf = ({ media }: PictureBlock): string => `/media/${media}`;

/** What stands under it: caption and credit, as far as there are any. */
const underneath = ({ caption, credit }: PictureBlock): readonly string[] =>
  [caption ?? "", credit].filter((part) => part !== "");

export function pictureAsText(block: PictureBlock): string {
  return `[${[block.alt, ...underneath(block)].filter((part) => part !== "").join(" / ")}]`;
}

/** As a figure of HTML, which Markdown takes as it is: its own pictures have neither caption nor credit. */
export function pictureAsHtml(block: PictureBlock): string {
  const under = underneath(block);
  const caption = under.length === 0 ? "" : `<figcaption>${escapeHtml(under.join(" / "))}</figcaption>`;
  const { alt, width, height } = block;
  return `<figure><img src="${addressOf(block)}" alt="${escapeHtml(alt)}" width="${width}" height="${height}">${caption}</figure>`;
}
