// readPages: takes the bytes of a PDF, gives its pages as pieces of text; runs in the reading thread.

import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Warning } from "../../terms/document.ts";
import { loadPdf } from "./load-pdf.ts";
import type { PdfFailure, PdfJob } from "./pdf-message.ts";
import type { PdfPage, PdfPiece } from "./pdf-piece.ts";
import { unifyGlyphForms } from "./unify-glyph-forms.ts";

type ReadPages = {
  readonly kind: "pages";
  readonly title?: string;
  readonly pages: readonly PdfPage[];
  readonly warnings: readonly Warning[];
};

type TextContent = Awaited<ReturnType<PDFPageProxy["getTextContent"]>>;

export async function readPages({ bytes, limits }: PdfJob): Promise<ReadPages | PdfFailure> {
  const { PasswordException } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const loading = await loadPdf(bytes);
  try {
    const document = await loading.promise;
    // A count that no document can have is the count of a damaged one.
    if (document.numPages < 1) return { kind: "failed", why: "corrupt" };
    if (document.numPages > limits.pages) {
      return { kind: "failed", why: "too-many-pages", count: document.numPages };
    }
    return await readEveryPage(document, limits.pdfText);
  } catch (error) {
    return { kind: "failed", why: error instanceof PasswordException ? "encrypted" : "corrupt" };
  } finally {
    await loading.destroy();
  }
}

async function readEveryPage(document: PDFDocumentProxy, mostText: number): Promise<ReadPages | PdfFailure> {
  const pages: PdfPage[] = [];
  const warnings: Warning[] = [];
  let units = 0;
  let unreadable = 0;
  for (let number = 1; number <= document.numPages; number++) {
    try {
      const page = await readPage(document, number);
      pages.push(page);
      units += page.raw.length;
      if (page.raw.trim() === "") warnings.push(withoutText(number));
    } catch {
      unreadable++;
      warnings.push(unreadablePage(number));
    }
    if (units > mostText) return { kind: "failed", why: "too-much-text", count: mostText };
  }
  if (unreadable === document.numPages) return { kind: "failed", why: "corrupt" };
  if (units === 0) return { kind: "failed", why: "no-text", count: document.numPages };
  const title = await readTitle(document);
  return { kind: "pages", pages, warnings, ...(title === undefined ? {} : { title }) };
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const view = page.getViewport({ scale: 1 });
  // Normalising would replace characters of the issuer (㈱, ①, ㎞) by others.
  const content = await page.getTextContent({ disableNormalization: true, includeMarkedContent: false });
  let raw = "";
  const pieces: PdfPiece[] = [];
  for (const run of content.items) {
    if (!("str" in run)) continue;
    const piece = pieceOf(run, content.styles, view.transform, number, raw.length);
    if (piece !== undefined) pieces.push(piece);
    raw += run.hasEOL ? `${run.str}\n` : run.str;
  }
  page.cleanup();
  return { page: number, raw, width: view.width, height: view.height, pieces };
}

type TextRun = Extract<TextContent["items"][number], { str: string }>;

function pieceOf(
  run: TextRun,
  styles: TextContent["styles"],
  view: readonly number[],
  page: number,
  start: number,
): PdfPiece | undefined {
  if (run.str === "") return undefined;
  const [a, b, c, d, x, y] = multiply(view, run.transform);
  const vertical = styles[run.fontName]?.vertical === true;
  const size = Math.hypot(c, d) || Math.hypot(a, b) || 1;
  const slant = Math.abs(Math.atan2(b, a));
  const place = { page, start, text: unifyGlyphForms(run.str), vertical, slanted: slant > 0.1, size };
  return vertical
    ? { ...place, along: y, alongEnd: y + run.height, across: -x }
    : { ...place, along: x, alongEnd: x + run.width, across: y };
}

type Matrix = readonly [a: number, b: number, c: number, d: number, x: number, y: number];

/** Applies the page's own transformation (its rotation, and y downwards) to that of a text run. */
function multiply(view: readonly number[], text: readonly unknown[]): Matrix {
  const [va = 1, vb = 0, vc = 0, vd = 1, vx = 0, vy = 0] = view;
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = text.map(Number);
  return [
    va * a + vc * b,
    vb * a + vd * b,
    va * c + vc * d,
    vb * c + vd * d,
    va * x + vc * y + vx,
    vb * x + vd * y + vy,
  ];
}

async function readTitle(document: PDFDocumentProxy): Promise<string | undefined> {
  try {
    const { info } = await document.getMetadata();
    const title: unknown = "Title" in info ? info.Title : undefined;
    return typeof title === "string" && title.trim() !== "" ? title.trim().slice(0, 2000) : undefined;
  } catch {
    return undefined;
  }
}

function withoutText(page: number): Warning {
  return {
    code: "pdf-page-without-text",
    message: `Page ${page} has no text; it is probably a picture, and what it says could not be read.`,
  };
}

function unreadablePage(page: number): Warning {
  return { code: "pdf-page-unreadable", message: `Page ${page} is damaged and could not be read.` };
}
