// Draw PDF page: the bytes of a PDF and a page's number in, that page as a picture out; runs in the thread for originals.

import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { loadPdf } from "../pdf/load-pdf.ts";
import type { OriginalJob, OriginalMessage } from "./original-job.ts";

/** A page of a poster's size is drawn smaller, not larger than memory. */
const MOST_PIXELS = 12_000_000;
/** A3 scanned at 600 dots an inch has 70 million. What is larger is left out of the page before it is unpacked. */
const MOST_PIXELS_OF_PICTURE = 80_000_000;

/** What pdf.js makes where there is no browser, by the canvas that it brings along. */
type Drawn = { readonly canvas: { toBuffer(type: "image/png"): Buffer }; readonly context: never };
type CanvasFactory = { create(width: number, height: number): Drawn };

type Canvas = { readonly GlobalFonts: { registerFromPath(path: string, name: string): unknown } };

const JAPANESE = "@fontsource/noto-sans-jp/files/noto-sans-jp-japanese-400-normal.woff2";

/**
 * Many documents of authorities name a Japanese font and do not bring it: pdf.js then writes in one of these families.
 * Signs that this one has not (some forms of names) are empty boxes; the text beside the picture has them.
 */
function lendFonts(): void {
  const require = createRequire(import.meta.resolve("pdfjs-dist/package.json"));
  const { GlobalFonts } = require("@napi-rs/canvas") as Canvas;
  const path = fileURLToPath(import.meta.resolve(JAPANESE));
  for (const family of ["sans-serif", "serif", "monospace"]) GlobalFonts.registerFromPath(path, family);
}

/** Nothing in the document runs: no script of it, no form, no address is asked for. */
export async function drawPdfPage({
  bytes,
  page: number,
  width,
}: Extract<OriginalJob, { kind: "pdf" }>): Promise<OriginalMessage> {
  lendFonts();
  const loading = await loadPdf(bytes, MOST_PIXELS_OF_PICTURE);
  try {
    const document = await loading.promise;
    if (number > document.numPages) return { kind: "failed", why: "no-such-page" };
    const page = await document.getPage(number);
    const natural = page.getViewport({ scale: 1 });
    const wanted = width / natural.width;
    const most = Math.sqrt(MOST_PIXELS / (natural.width * natural.height));
    const viewport = page.getViewport({ scale: Math.min(wanted, most) });
    const factory = document.canvasFactory as CanvasFactory;
    const { canvas, context } = factory.create(Math.round(viewport.width), Math.round(viewport.height));
    await page.render({ canvas: null, canvasContext: context, viewport }).promise;
    return { kind: "drawn", png: new Uint8Array(canvas.toBuffer("image/png")) };
  } catch {
    return { kind: "failed", why: "unreadable" };
  } finally {
    await loading.destroy();
  }
}
