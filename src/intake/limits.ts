// Limits: what intake takes at most of anything that comes from outside, in one place.

export type Limits = {
  /** Bytes of one document, after decompression. */
  readonly bytes: number;
  /** Milliseconds to resolve a name and open a connection. */
  readonly connectMs: number;
  /** Milliseconds from the request to the end of the answer's head. */
  readonly headersMs: number;
  /** Milliseconds for everything: all redirects and the whole body. */
  readonly wholeMs: number;
  /** Redirects followed. */
  readonly redirects: number;
  /** Depth of HTML elements that still shape the text; deeper ones keep their text only (browsers stop at 512, too). */
  readonly nesting: number;
  /** HTML elements of one document. */
  readonly elements: number;
  /** Pages of one PDF. */
  readonly pages: number;
  /** UTF-16 units of text read from one PDF; compressed streams can swell a thousandfold. */
  readonly pdfText: number;
  /** Milliseconds for one PDF. */
  readonly pdfMs: number;
  /** Megabytes of heap for one PDF. */
  readonly pdfHeapMegabytes: number;
  /** Megabytes that the process may grow by while it reads one PDF: what streams unpack to is not in the heap. */
  readonly pdfMemoryMegabytes: number;
};

const MEBIBYTE = 1024 * 1024;

export const DEFAULT_LIMITS: Limits = {
  bytes: 20 * MEBIBYTE,
  connectMs: 10_000,
  headersMs: 15_000,
  wholeMs: 60_000,
  redirects: 5,
  nesting: 512,
  elements: 300_000,
  pages: 1_000,
  pdfText: 10_000_000,
  pdfMs: 30_000,
  pdfHeapMegabytes: 512,
  pdfMemoryMegabytes: 768,
};

/** The default limits with some of them replaced. */
export function limitsWith(changes: Partial<Limits> | undefined): Limits {
  return { ...DEFAULT_LIMITS, ...changes };
}

/** A size as a person reads it: `20 MB`, `1.5 MB`, `800 kB`, `12 bytes`. */
export function readableSize(bytes: number): string {
  if (bytes >= MEBIBYTE) return `${trimZero(bytes / MEBIBYTE)} MB`;
  if (bytes >= 1024) return `${trimZero(bytes / 1024)} kB`;
  return bytes === 1 ? "1 byte" : `${bytes} bytes`;
}

function trimZero(value: number): string {
  return value.toFixed(1).replace(/\.0$/, "");
}

/** A time as a person reads it: `30 seconds`, `0.5 seconds`, `1 second`. */
export function readableTime(milliseconds: number): string {
  return milliseconds === 1000 ? "1 second" : `${milliseconds / 1000} seconds`;
}
