// Load PDF: the bytes of a PDF → the document as pdf.js has it, being read; nothing in it runs, and no address is asked for.

import { fileURLToPath } from "node:url";
import type { PDFDocumentLoadingTask } from "pdfjs-dist/legacy/build/pdf.mjs";

/**
 * Loaded when there is a PDF: most of what is read is none. To be destroyed by who has asked for it. `mostPixels`: of a
 * picture in it; a larger one is left out before it is unpacked. Without a limit unless given, for who draws none.
 */
export async function loadPdf(bytes: Uint8Array, mostPixels = -1): Promise<PDFDocumentLoadingTask> {
  const { getDocument, VerbosityLevel } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const packageFolder = fileURLToPath(new URL(".", import.meta.resolve("pdfjs-dist/package.json")));
  return getDocument({
    data: bytes,
    // From the package's own files: without the character maps Japanese text comes out silently empty.
    cMapUrl: `${packageFolder}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${packageFolder}standard_fonts/`,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
    maxImageSize: mostPixels,
    verbosity: VerbosityLevel.ERRORS,
  });
}
