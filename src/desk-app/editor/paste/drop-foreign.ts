// Drop foreign: takes out of pasted markup what is no text: programs, styles, pictures, comments, what was deleted or hidden.

import { STYLE_ATTRIBUTE } from "./parse-inert.ts";
import type { PasteNotes } from "./paste-note.ts";

const NO_TEXT =
  "script, style, meta, link, title, base, noscript, template, iframe, frame, object, embed, applet, svg, math, canvas, video, audio, source, track, map, area, button, input, select, option, textarea, datalist, progress, meter, dialog, hr";

/** Of Word's: a deletion, a comment, and the sign in the text that leads to one. */
const CHANGES =
  "del, .msoDel, .MsoCommentReference, .msocomtxt, .msocomoff, .msocomanchor, [id^='_com_'], [href^='#_msocom']";
const PICTURES = "img, picture, v\\:shape, v\\:imagedata, w\\:wrap, figure:not([data-media])";

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i;
const COMMENT_STYLE = /mso-element\s*:\s*(?:comment|comment-list|header|footer)\b/i;

function dropComments(root: Document): void {
  const walker = root.createTreeWalker(
    root,
    NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_PROCESSING_INSTRUCTION,
  );
  const found: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node);
  for (const node of found) node.parentNode?.removeChild(node);
}

/** A figure of another site's is its picture; the line below it is text. */
function keepCaption(element: Element): void {
  const caption = element.querySelector("figcaption")?.textContent.trim();
  if (caption === undefined || caption === "") return;
  const paragraph = element.ownerDocument.createElement("p");
  paragraph.textContent = caption;
  element.before(paragraph);
}

export function dropForeign(root: Document, notes: PasteNotes): void {
  for (const figure of root.querySelectorAll("figure:not([data-media])")) {
    // A table in a figure is a table.
    if (figure.querySelector("img, picture, svg, video")) keepCaption(figure);
    else figure.replaceWith(...figure.childNodes);
  }
  for (const element of root.querySelectorAll(PICTURES)) {
    notes.add("picture-left-out");
    element.remove();
  }
  for (const element of root.querySelectorAll(CHANGES)) {
    notes.add("change-left-out");
    element.remove();
  }
  for (const element of root.querySelectorAll(`[${STYLE_ATTRIBUTE}]`)) {
    const style = element.getAttribute(STYLE_ATTRIBUTE) ?? "";
    if (COMMENT_STYLE.test(style)) notes.add("change-left-out");
    if (HIDDEN_STYLE.test(style) || COMMENT_STYLE.test(style)) element.remove();
  }
  for (const element of root.querySelectorAll(`${NO_TEXT}, [hidden]`)) element.remove();
  dropComments(root);
}
