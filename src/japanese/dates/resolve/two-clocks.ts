// Takes a text's dates in order; gives them with the offset of a time that brackets behind it tell by Japan's clock too: 8時30分(日本時間同日16時30分) is +01:00.

import type { DateMention } from "../mention.ts";

/** A text without it tells no time by two clocks. */
const BY_TWO_CLOCKS = /\((?:日本時間|現地時間|当地時間)/;
const WITH_MINUTES = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(?:[+-]\d{2}:\d{2})?$/;
const JAPAN = "+09:00";
const JAPAN_MINUTES = 9 * 60;
/** Clocks differ from universal time by no more, and by whole quarters of an hour. */
const FARTHEST = 14 * 60;
const STEP = 15;

export function withToldOffsets(folded: string, mentions: readonly DateMention[]): readonly DateMention[] {
  if (!BY_TWO_CLOCKS.test(folded)) return mentions;
  return mentions.map((mention, index) => {
    const [before, behind] = [mentions[index - 1], mentions[index + 1]];
    // 8時30分(日本時間同日16時30分): the first is told by the clock of the place.
    if (behind?.clock === "japan" && mention.clock !== "japan" && isBracketed(folded, mention, behind))
      return asLocal(mention, behind);
    // 16時30分(現地時間8時30分): so is the second.
    if (before !== undefined && mention.clock === "local" && before.clock !== "local")
      return isBracketed(folded, before, mention) ? asLocal(mention, before) : mention;
    return mention;
  });
}

function isBracketed(folded: string, { span }: DateMention, { span: inner }: DateMention): boolean {
  return inner[0] === span[1] + 1 && folded[span[1]] === "(" && folded[inner[1]] === ")";
}

function asLocal(local: DateMention, japan: DateMention): DateMention {
  const here = WITH_MINUTES.exec(local.value)?.[1];
  const there = WITH_MINUTES.exec(japan.value)?.[1];
  if (here === undefined || there === undefined || here === there || !japan.value.endsWith(JAPAN))
    return local;
  const offset = JAPAN_MINUTES - (minuteOf(there) - minuteOf(here));
  if (Math.abs(offset) > FARTHEST || offset % STEP !== 0) return local;
  const warnings = local.warnings.filter(({ code }) => code !== "offset-unknown");
  return { ...local, value: here + writeOffset(offset), warnings };
}

/** Minutes since 1970 on the clock that a value was written by. */
function minuteOf(value: string): number {
  return Date.parse(`${value}Z`) / 60_000;
}

function writeOffset(offset: number): string {
  const size = Math.abs(offset);
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
