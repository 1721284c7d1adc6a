// decodeBytes: takes bytes and what was declared about them, gives text, the charset it was read in, and doubts.

import type { Warning } from "../../terms/document.ts";
import { type Declaration, readDeclarations } from "./declared-charset.ts";
import { scoreText } from "./japanese-score.ts";

export type Decoded = {
  readonly text: string;
  /** As the Encoding Standard names it, in lower case: `shift_jis` is CP932 there. */
  readonly charset: string;
  readonly warnings: readonly Warning[];
  /** Share of characters that could not be read, 0 to 1. */
  readonly unreadable: number;
};

/** Tried where nothing valid was declared, in this order. */
const CANDIDATES = ["utf-8", "shift_jis", "euc-jp", "windows-1252"];
/** A declared charset stands unless another reads this much better and there is enough to compare. */
const CLEARLY_BETTER = 0.45;
const ENOUGH_TO_COMPARE = 6;
const JAPANESE_ESCAPES: ReadonlySet<string> = new Set(["$@", "$B", "$(", "(J", "(I"]);

export async function decodeBytes(bytes: Uint8Array, contentType?: string): Promise<Decoded> {
  const { declarations, unknown } = await readDeclarations(bytes, contentType);
  const warnings: Warning[] = [];
  if (unknown !== undefined) {
    warnings.push({
      code: "charset-unknown",
      message: `The Content-Type header names a charset that does not exist: ${JSON.stringify(unknown)}.`,
    });
  }
  const declared = declarations[0];
  const reading = declared === undefined ? detect(bytes) : confirm(bytes, declared, declarations.slice(1));
  return {
    text: reading.text,
    charset: reading.charset,
    warnings: [...warnings, ...reading.warnings, ...replacementWarning(reading)],
    unreadable: shareOfReplacements(reading.text),
  };
}

/** The decoded source that a document's `sourceMap` counts in; without the byte order mark. */
export function decodeAs(bytes: Uint8Array, charset: string): string {
  return new TextDecoder(charset).decode(bytes);
}

type DecodedReading = {
  readonly text: string;
  readonly charset: string;
  readonly warnings: readonly Warning[];
};

/** Keeps the declared charset where it fits; otherwise says which one was taken instead. */
function confirm(bytes: Uint8Array, declared: Declaration, others: readonly Declaration[]): DecodedReading {
  const text = decodeStrictly(bytes, declared.charset);
  const escapes = declared.charset !== "iso-2022-jp" && hasJapaneseEscapes(bytes);
  if (text !== undefined && !escapes) {
    if (declared.charset === "utf-8" || declared.by === "byte order mark")
      return kept(text, declared.charset);
    const found = detect(bytes);
    if (!readsClearlyBetter(found.text, text)) return kept(text, declared.charset);
    return overridden(found, declared, "its bytes read better in another charset");
  }
  const reason = escapes ? "it holds the escape sequences of ISO-2022-JP" : "it has invalid sequences there";
  for (const other of others) {
    const otherText = escapes ? undefined : decodeStrictly(bytes, other.charset);
    if (otherText !== undefined) return overridden(kept(otherText, other.charset), declared, reason);
  }
  const found = detect(bytes);
  if (found.charset === declared.charset) return found;
  // Nothing reads it without errors: what was declared is as good, unless it reads much worse.
  const loose = decodeAs(bytes, declared.charset);
  const unreadableAnyway =
    decodeStrictly(bytes, found.charset) === undefined || found.charset === "windows-1252";
  if (unreadableAnyway && shareOfReplacements(loose) < 0.01) return kept(loose, declared.charset);
  return overridden(found, declared, reason);
}

function kept(text: string, charset: string): DecodedReading {
  return { text, charset, warnings: [] };
}

function overridden(found: DecodedReading, declared: Declaration, reason: string): DecodedReading {
  const message = `The ${declared.by} says the charset is ${declared.charset}, but ${reason}; it was read as ${found.charset}.`;
  return { ...found, warnings: [...found.warnings, { code: "charset-overridden", message }] };
}

/** Escape sequences, validity as UTF-8, then whichever reads best. */
function detect(bytes: Uint8Array): DecodedReading {
  if (hasJapaneseEscapes(bytes)) return kept(decodeAs(bytes, "iso-2022-jp"), "iso-2022-jp");
  const wide = detectUtf16(bytes);
  if (wide !== undefined) return wide;
  const utf8 = decodeStrictly(bytes, "utf-8");
  if (utf8 !== undefined) return kept(utf8, "utf-8");
  let best: (DecodedReading & { readonly score: number }) | undefined;
  for (const charset of CANDIDATES) {
    const text = decodeAs(bytes, charset);
    // An error costs more than anything a good character can earn.
    const score = scoreText(text).score - 10 * shareOfReplacements(text);
    if (best === undefined || score > best.score) best = { ...kept(text, charset), score };
  }
  return best ?? kept(decodeAs(bytes, "utf-8"), "utf-8");
}

function decodeStrictly(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function readsClearlyBetter(found: string, declared: string): boolean {
  const other = scoreText(found);
  return other.beyondAscii >= ENOUGH_TO_COMPARE && other.score > scoreText(declared).score + CLEARLY_BETTER;
}

/** ESC $ @, ESC $ B, ESC $ (, ESC ( J or ESC ( I, and not one byte beyond ASCII (RFC 1468 and its extensions). */
function hasJapaneseEscapes(bytes: Uint8Array): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = view.indexOf(0x1b); at !== -1; at = view.indexOf(0x1b, at + 1)) {
    const pair = view.toString("latin1", at + 1, at + 3);
    if (JAPANESE_ESCAPES.has(pair)) return !view.some((byte) => byte >= 0x80);
  }
  return false;
}

/** Without a byte order mark, UTF-16 shows in the NUL bytes of its line breaks and digits. */
function detectUtf16(bytes: Uint8Array): DecodedReading | undefined {
  if (bytes.byteLength % 2 !== 0 || !bytes.includes(0)) return undefined;
  for (const charset of ["utf-16le", "utf-16be"]) {
    const text = decodeStrictly(bytes, charset);
    if (text === undefined || text.includes("\0")) continue;
    const { score, beyondAscii } = scoreText(text);
    if (beyondAscii === 0 ? text.length > 8 : score > 0.5) return kept(text, charset);
  }
  return undefined;
}

function replacementWarning(reading: DecodedReading): readonly Warning[] {
  const count = countReplacements(reading.text);
  if (count === 0) return [];
  const what = count === 1 ? "1 character" : `${count} characters`;
  return [
    {
      code: "unreadable-characters",
      message: `${what} could not be read as ${reading.charset} and ${count === 1 ? "is" : "are"} shown as U+FFFD.`,
    },
  ];
}

function shareOfReplacements(text: string): number {
  return text.length === 0 ? 0 : countReplacements(text) / text.length;
}

function countReplacements(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\uFFFD"); at !== -1; at = text.indexOf("\uFFFD", at + 1)) count++;
  return count;
}
