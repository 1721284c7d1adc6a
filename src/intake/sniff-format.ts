// sniffFormat: says what received bytes are: by their content, then by the declared type, then by the name.

import type { Received } from "./received.ts";

export type SniffedFormat =
  | { readonly kind: "pdf" }
  /** Text of some charset; whether it is HTML shows once it is decoded. */
  | { readonly kind: "text" }
  /** Neither text nor PDF; `what` says what it looks like. */
  | { readonly kind: "other"; readonly what: string };

/** First bytes of files that people send by mistake. */
const SIGNATURES: readonly (readonly [signature: string, what: string])[] = [
  ["\x89PNG\r\n", "a PNG picture"],
  ["\xFF\xD8\xFF", "a JPEG picture"],
  ["GIF8", "a GIF picture"],
  ["II*\0", "a TIFF picture"],
  ["MM\0*", "a TIFF picture"],
  ["BM", "a BMP picture"],
  ["RIFF", "a RIFF file (picture, sound or video)"],
  ["PK\x03\x04", "a ZIP archive (Word, Excel and PowerPoint files are such archives)"],
  ["PK\x05\x06", "an empty ZIP archive"],
  ["\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "an old Word, Excel or Ichitaro file"],
  ["{\\rtf", "a rich text (RTF) file"],
  ["%!PS", "a PostScript file"],
  ["\x1F\x8B", "a gzip archive"],
  ["BZh", "a bzip2 archive"],
  ["7z\xBC\xAF", "a 7-Zip archive"],
  ["Rar!", "a RAR archive"],
  ["\x7FELF", "a program"],
  ["MZ", "a Windows program"],
  ["SQLite format 3\0", "an SQLite database"],
  ["ID3", "an MP3 sound"],
  ["OggS", "an Ogg sound"],
];

/** Short signatures are words, too: only bytes that no text has may follow them. */
const SHORT = 3;
const PDF_HEADER_WITHIN = 1024;
const HEAD_BYTES = 4096;

export function sniffFormat(received: Received): SniffedFormat {
  const { bytes } = received;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD_BYTES)).toString(
    "latin1",
  );
  if (head.slice(0, PDF_HEADER_WITHIN + 5).includes("%PDF-") && !/^\s*</u.test(head)) return { kind: "pdf" };
  const signature = SIGNATURES.find(([start]) => head.startsWith(start));
  if (signature !== undefined && (signature[0].length > SHORT || hasBinary(head))) {
    return { kind: "other", what: signature[1] };
  }
  if (head.slice(4, 8) === "ftyp") return { kind: "other", what: "a video or a HEIC picture" };
  return { kind: "text" };
}

/** Control characters that no text of any charset has; ESC is left out, ISO-2022-JP needs it. */
function hasBinary(head: string): boolean {
  return /[\0-\x08\x0E-\x1A\x1C-\x1F]/u.test(head);
}

const XML_DECLARATION = /^\s*<\?xml[^>]*>/i;
const HTML_START =
  /^\s*<(?:!doctype\s+html|(?:html|head|body|meta|title|script|style|link|base|main|article|section|header|nav|div|p|h[1-6]|table|tr|td|ul|ol|li|dl|a|b|strong|em|i|u|span|font|center|blockquote|pre|ruby|img|br|hr|form|figure|aside|footer)(?=[\s>/]))/i;
const HTML_TYPE = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;
const HTML_NAME = /\.(?:x?html?|shtml|xht)(?:[?#]|$)/i;
const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?>/i;

/** Whether decoded text is a page: it starts like one, or it is called one and has tags. */
export function isHtml(text: string, received: Pick<Received, "contentType" | "name">): boolean {
  const head = text.slice(0, 8192);
  if (HTML_START.test(withoutPreamble(head))) return true;
  const called = HTML_TYPE.test(received.contentType ?? "") || HTML_NAME.test(received.name);
  return called && TAG.test(text.slice(0, 200_000));
}

/** Comment by comment, not by one expression: many comments in a row could be split in more ways than can be tried. */
function withoutPreamble(head: string): string {
  let rest = head.replace(XML_DECLARATION, "").trimStart();
  while (rest.startsWith("<!--")) {
    const end = rest.indexOf("-->", 4);
    if (end === -1) return "";
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
}
