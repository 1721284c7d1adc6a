// Desk originals: what the routes that show originals ask of the rest of the program.

import type { SourceDocument } from "../../../terms/document.ts";

type Received = Pick<SourceDocument, "bytes" | "charset">;

/**
 * `too-heavy`: it could not be made within its time and memory. `unreadable`: it is damaged, or locked. `busy`: too many
 * wait already.
 */
export type NotShown = "too-heavy" | "unreadable" | "busy";

export type DeskOriginals = {
  /** Markup of the page's words in their structure, in which nothing runs, asks or leads anywhere. */
  makeSafe(received: Received): Promise<{ readonly html: string } | NotShown>;
  /** A page of a PDF as PNG, `width` pixels wide where memory allows; pages are counted from 1. */
  drawPage(
    received: Received,
    page: number,
    width: number,
  ): Promise<{ readonly png: Uint8Array } | NotShown | "no-such-page">;
};
