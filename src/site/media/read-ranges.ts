// Ranges: a request for a part of a picture or a file in, which bytes to send out, as RFC 9110 section 14 has it.

import { combineRanges, parse } from "range-parser";
import type { ByteRange } from "../../newsroom/ports/media-store.ts";

export type AskedRanges =
  /** All of it, as if no part had been asked for. */
  | { readonly kind: "whole" }
  /** None of what is asked for lies within. */
  | { readonly kind: "none" }
  | { readonly kind: "parts"; readonly parts: readonly [ByteRange, ...ByteRange[]] };

/** More parts than any player or download asks for, or a longer header, are an attack: they get the whole. */
const MOST_PARTS = 8;
const LONGEST_HEADER = 200;

const WHOLE: AskedRanges = { kind: "whole" };

/**
 * `range`, `ifRange`: the headers' values; `tag`: the strong entity tag with its quotes; `size` in bytes. A header that
 * is malformed or of another unit counts as absent, and so does one whose If-Range names anything but this picture:
 * a date can only do that where there is a Last-Modified, which a picture that never changes does not need.
 */
export function readRanges(
  { range, ifRange }: { readonly range: string | undefined; readonly ifRange: string | undefined },
  tag: string,
  size: number,
): AskedRanges {
  if (range === undefined || range.length > LONGEST_HEADER) return WHOLE;
  if (ifRange !== undefined && ifRange.trim() !== tag) return WHOLE;
  const { code, type, ranges } = parse(size, range);
  if (type.trim() !== "bytes" || (code & 1) !== 0 || ranges.length > MOST_PARTS) return WHOLE;
  const [first, ...others] = combineRanges(ranges).map(({ start, end }): ByteRange => ({
    start,
    end: end + 1,
  }));
  if (!first) return { kind: "none" };
  return { kind: "parts", parts: [first, ...others] };
}
