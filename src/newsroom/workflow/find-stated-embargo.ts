// Stated embargo: an announcement's text in, where it asks not to be published before a time, and that time where it is given, out.

import { readDates } from "../../japanese/read-dates.ts";
import type { Block } from "../../terms/document.ts";
import type { Span } from "../../terms/span.ts";

export type StatedEmbargo = {
  /** The block that says so, in the text. */
  readonly span: Span;
  /** ISO 8601 instant in UTC with milliseconds; absent where no time of day stands there. */
  readonly until?: string;
};

/**
 * 解禁 alone is no embargo: 武器輸出の解禁 is news. It is one of reports or papers, or has its time named. Other wordings
 * than these are not found.
 */
const WORDINGS = [
  /(?:報道|掲載|公表|発表|放送|配信|情報|記事|ニュース)(?:の)?解禁/u,
  /解禁(?:日時?|時刻|時間|厳守|予定)/u,
  /解禁\s*[::]/u,
  /[【〔[<<]\s*解禁/u,
  /エンバーゴ/u,
  /(?:まで|以前)の?は?、?(?:報道|公表|掲載|放送|配信|公開)(?:を|は|の)?(?:お?控え|差し控え|しないで|なさらない|ご遠慮)/u,
  /\bembargo(?:ed)?\b[^.\n]{0,40}\b(?:until|till|before|time|date)\b/iu,
  /\bunder (?:strict )?embargo\b/iu,
  /^\s*(?:strictly )?embargo(?:ed)?\s*[::]/imu,
  /\bnot for (?:release|publication|broadcast)[^.\n]{0,30}\b(?:before|until)\b/iu,
] as const;

/** The first that the text states. `anchor`: the day of the announcement, `YYYY-MM-DD`, for days without a year. */
export function findStatedEmbargo(
  { text, blocks }: { readonly text: string; readonly blocks: readonly Pick<Block, "span">[] },
  anchor?: string,
): StatedEmbargo | undefined {
  const stating = blocks.find(({ span }) => {
    const words = text.slice(...span);
    return WORDINGS.some((wording) => wording.test(words));
  });
  if (!stating) return undefined;
  const [start, end] = stating.span;
  const dates = readDates(text, anchor === undefined ? {} : { anchor });
  const time = dates.find(
    ({ span, precision }) => precision === "minute" && span[0] >= start && span[1] <= end,
  );
  // An interval's beginning is when it may be told; a time without an offset is none that can be held to.
  const until = time?.value.split("/")[0] ?? "";
  return /T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/.test(until)
    ? { span: stating.span, until: new Date(until).toISOString() }
    : { span: stating.span };
}
