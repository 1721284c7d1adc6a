// Takes a page and gives the day on which its first sentences say that something was announced.

import { readDates } from "../../japanese/read-dates.ts";
import type { Span } from "../../terms/span.ts";
import { spanContains } from "../../terms/span.ts";
import type { DateMention } from "../../japanese/dates/mention.ts";
import type { Page } from "../page/page.ts";
import { linesOf, onlyParts } from "../page/page.ts";
import { isDay, isStretch, pickDay, readDatesOfLines, type DateOptions } from "./dates-of-lines.ts";

/** How many lines of running text may tell who announced it when. */
const TOLD_LINES = 6;
/** How far a year is looked for. */
const AROUND_LENGTH = 20_000;
/** A sentence is looked through no further. */
const SENTENCE_LENGTH = 2000;
const UNKNOWN_YEAR = "XXXX";
const ANNOUNCES =
  /(?:発表|公表|公開|明らかに|明か|発令|決定|通知|報告|公示)(?:した|し|する|があった|された|があり|を行)/u;
const SENTENCE_STOP = /[。\n]/u;

/** 統合幕僚監部は1月23日、…を公表した: the day behind its topic, in a sentence that says that it was announced. */
export function findTold(page: Page, options: DateOptions): DateMention | undefined {
  let left = TOLD_LINES;
  for (const { span, text } of linesOf(page, ["official"])) {
    if (!text.includes("。")) continue;
    left -= 1;
    if (left < 0) return undefined;
    if (!ANNOUNCES.test(text)) continue;
    const told = findAnnounced(page, readDatesOfLines(page, [span], { ...options, keepUnresolved: true }));
    if (told === undefined) continue;
    const known = told.value.startsWith(UNKNOWN_YEAR) ? findAround(page, span, options) : told;
    if (known) return pickDay([known]);
  }
  return undefined;
}

/** With the rest of the text, where the line by itself has no year. */
function findAround(page: Page, line: Span, options: DateOptions): DateMention | undefined {
  const text = onlyParts(page, ["official"]).slice(0, AROUND_LENGTH);
  const mentions = readDates(text, options).filter(({ span }) => spanContains(line, span));
  return findAnnounced(page, mentions);
}

function findAnnounced(page: Page, mentions: readonly DateMention[]): DateMention | undefined {
  return mentions.find(
    (mention) =>
      isDay(mention.precision) &&
      !isStretch(mention) &&
      page.folded[mention.span[0] - 1] === "は" &&
      page.folded[mention.span[1]] !== "付" &&
      isAnnounced(page, mention),
  );
}

function isAnnounced(page: Page, { span }: DateMention): boolean {
  const behind = page.folded.slice(span[1], span[1] + SENTENCE_LENGTH);
  const stop = behind.search(SENTENCE_STOP);
  return ANNOUNCES.test(stop < 0 ? behind : behind.slice(0, stop));
}
