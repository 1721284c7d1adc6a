// Entry: what one entry of a list of orders says of one person; positions count from the start of the line.

import type { Span } from "../../../../terms/span.ts";

export type Entry = {
  readonly post: string;
  readonly name: Span;
  readonly rank?: Span;
  readonly old?: Span;
  /** 陸将補昇任 before the post: the rank; 同 before it: that of the entry before. */
  readonly promoted?: Span | "same";
  /** 新職へ、陸将補より昇任: the rank held until then, where it is told. */
  readonly raised?: Span | "unsaid";
  readonly span: Span;
};

/** When and from which school somebody entered, behind the name: [1983年・東大法], (昭58), 【防大27期】. */
export const REMARKS =
  "(?:\\s{0,3}(?:[(][^()]{1,24}[)]|[\\[〔【〈《][^\\[\\]〔〕【】〈〉《》]{1,24}[\\]〕】〉》]|=[昭平令]?[\\d元]{1,4}年?[^\\s=()、。▽]{0,10})){0,2}";
