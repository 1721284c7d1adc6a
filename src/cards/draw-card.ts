// Drawing: what a card says in, its PNG out.

import satori from "satori";
import sharp from "sharp";
import { SHARE_CARD_SIZE, type ShareCard } from "../terms/share-card.ts";
import type { FontFiles } from "./fonts/font-files.ts";
import { layOutCard } from "./lay-out-card.ts";

/** Two colours and the steps between them: a third of the bytes of full colour. */
const COLOURS = 64;

/** The text as it would have been drawn by a font that is not there, which satori would draw as boxes. */
function refuse(_code: string, text: string): Promise<never> {
  return Promise.reject(new Error(`No font was given for "${text}".`));
}

export async function drawCard(files: FontFiles, said: ShareCard): Promise<Uint8Array> {
  const { card, fonts } = layOutCard(files, said);
  const svg = await satori(card, {
    ...SHARE_CARD_SIZE,
    fonts: fonts.map(({ name, weight, bytes }) => ({ name, weight, style: "normal", data: bytes })),
    loadAdditionalAsset: refuse,
  });
  return sharp(Buffer.from(svg)).png({ palette: true, colours: COLOURS, compressionLevel: 9 }).toBuffer();
}
