// Takes a page and gives the day on which its first sentences say that something was announced.

import type { DateMention } from "../../japanese/dates/mention.ts";
import type { Page } from "../page/page.ts";
import { linesOf } from "../page/page.ts";
import { isProse } from "../page/page-signs.ts";
import { isDay, pickDay, readDatesOfLines, type DateOptions } from "./dates-of-lines.ts";

/** How many lines of running text may tell who announced it when. */
const TOLD_LINES = 6;
/** A sentence is looked through no further. */
const SENTENCE_LENGTH = 2000;
const ANNOUNCES =
  /(?:発表|公表|公開|明らかに|明か|発令|決定|通知|報告|公示)(?:した|し|する|があった|された|があり|を行)/u;
const SENTENCE_STOP = /[。\n]/u;

/** 統合幕僚監部は1月23日、…を公表した: the day behind its topic, in a sentence that says that it was announced. */
export function findTold(page: Page, options: DateOptions): DateMention | undefined {
  let left = TOLD_LINES;
  for (const { span, text } of linesOf(page, ["official"])) {
    if (!isProse(text)) continue;
    left -= 1;
    if (left < 0) return undefined;
    if (!ANNOUNCES.test(text)) continue;
    const mentions = readDatesOfLines(page, [span], options);
    const told = mentions.find(
      (mention) =>
        isDay(mention.precision) && page.folded[mention.span[0] - 1] === "は" && isAnnounced(page, mention),
    );
    if (told) return pickDay([told]);
  }
  return undefined;
}

function isAnnounced(page: Page, { span }: DateMention): boolean {
  const behind = page.folded.slice(span[1], span[1] + SENTENCE_LENGTH);
  const stop = behind.search(SENTENCE_STOP);
  return ANNOUNCES.test(stop < 0 ? behind : behind.slice(0, stop));
}
