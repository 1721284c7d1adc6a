// Word lists: paragraphs that Word only draws as a list in, lists out; a number that Word wrote stays part of its text.

import { STYLE_ATTRIBUTE } from "./parse-inert.ts";

/** `mso-list:l0 level2 lfo1`; `mso-list:none` and `mso-list:Ignore` are none. */
const LIST_STYLE = /mso-list\s*:\s*l\d+\s+level\d+/i;
const MARKER_STYLE = /mso-list\s*:\s*ignore/i;
/** Signs that Word takes for bullets, some of its own fonts: they say nothing. */
const BULLET = /^[\s\u00a0]*[·•●○■□◆◇▪▫‣–—oØ§ü\uf000-\uf0ff][\s\u00a0]*$/u;

/** Of these fonts every letter is a sign. */
const SIGN_FONT = /font-family\s*:[^;]*(?:wingdings|webdings|symbol)/i;

const styleOf = (element: Element): string => element.getAttribute(STYLE_ATTRIBUTE) ?? "";

function takeMarker(paragraph: Element): string {
  const marker = [...paragraph.querySelectorAll(`[${STYLE_ATTRIBUTE}]`)].find((each) =>
    MARKER_STYLE.test(styleOf(each)),
  );
  if (!marker) return "";
  const text = marker.textContent;
  marker.remove();
  return BULLET.test(text) || SIGN_FONT.test(styleOf(marker))
    ? ""
    : `${text.replace(/[\s\u00a0]+/gu, " ").trim()} `;
}

export function makeWordLists(root: Document): void {
  let list: Element | undefined;
  for (const paragraph of root.querySelectorAll(`p[${STYLE_ATTRIBUTE}]`)) {
    if (!LIST_STYLE.test(styleOf(paragraph))) continue;
    if (!list || paragraph.previousElementSibling !== list) {
      list = root.createElement("ul");
      paragraph.before(list);
    }
    const entry = root.createElement("li");
    const marker = takeMarker(paragraph);
    entry.append(marker, ...paragraph.childNodes);
    list.append(entry);
    paragraph.remove();
  }
}
