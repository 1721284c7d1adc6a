// Card process: what cards say in, their pictures out; a process of its own, so that its memory is given back whole when it ends.

import { constants, setPriority } from "node:os";
import sharp from "sharp";
import type { ShareCard } from "../terms/share-card.ts";
import { drawCard } from "./draw-card.ts";
import { openFontFiles } from "./fonts/font-files.ts";
import { messageOf } from "../terms/message-of.ts";

export type CardAnswer =
  | { readonly kind: "drawn"; readonly png: Uint8Array }
  | { readonly kind: "failed"; readonly reason: string };

// Pages come first.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
// One card is drawn at a time, and none a second time.
sharp.concurrency(1);
sharp.cache(false);
const files = openFontFiles();

async function answer(card: ShareCard): Promise<CardAnswer> {
  try {
    return { kind: "drawn", png: await drawCard(files, card) };
  } catch (error) {
    return { kind: "failed", reason: messageOf(error) };
  }
}

process.on("message", (card: ShareCard) => {
  void answer(card).then((answered) => process.send?.(answered));
});
// The server has gone, however it did. A Ctrl-C in its terminal is told to this process, too: the server decides.
process.on("disconnect", () => process.exit());
process.on("SIGINT", () => undefined);
