// Desk asset: the stylesheet of the desk's pages, under a name that changes with its content, or within a page.

import { createHash } from "node:crypto";
import { Html, html } from "../../site/markup/html.ts";
import { DESK_STYLE } from "./desk-style.ts";

const hash = createHash("sha256").update(DESK_STYLE).digest("base64url").slice(0, 10);

export const DESK_STYLE_PATH = `/desk/desk-${hash}.css`;

export const linkedStyle = (): Html => html`<link rel="stylesheet" href="${DESK_STYLE_PATH}" />`;

/** For a page that is a file of its own. The rules are ours and hold no end of an element. */
export const writtenStyle = (): Html => new Html(`<style>${DESK_STYLE}</style>`);
