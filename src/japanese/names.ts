// Takes a text and gives the people it names, with reading, office, country and rank where the text gives them.

import { foldWidth } from "./fold-width.ts";
import { readNamesAfterOffice } from "./names/forms/after-office.ts";
import { readNamesBehindOffice } from "./names/forms/behind-office.ts";
import { readNamesBeforeOffice } from "./names/forms/before-office.ts";
import { readNamesBesideRank } from "./names/forms/beside-rank.ts";
import { readNamesInDietRecord } from "./names/forms/in-diet-record.ts";
import { readEnglishNames } from "./names/forms/in-english.ts";
import { readNamesInKana } from "./names/forms/in-kana.ts";
import { readListedBefore } from "./names/forms/listed-before.ts";
import { readNamesOfPersonnelNews } from "./names/forms/in-personnel-news.ts";
import { cutCountry } from "./names/cut-country.ts";
import { readInContext } from "./names/in-context.ts";
import type { NameMention } from "./names/mention.ts";
import { readNamesOfNewspaperOrders } from "./names/forms/newspaper-orders.ts";
import { readNamesOfPeopleList } from "./names/forms/in-people-list.ts";
import { readNamesWithAffiliation } from "./names/forms/with-affiliation.ts";
import { readNamesWithBusinessTitle } from "./names/forms/with-business-title.ts";
import { readNamesWithPairedReadings } from "./names/forms/paired-readings.ts";
import { readNamesWithReading } from "./names/forms/with-reading.ts";
import { readNamesWithTitle } from "./names/forms/with-title.ts";

export type { NameMention } from "./names/mention.ts";
export { sameName } from "./names/same-name.ts";

/** Earlier first; of two that begin together the longer; of two equal the one with more known. */
function byPlace(a: NameMention, b: NameMention): number {
  return a.span[0] - b.span[0] || b.span[1] - a.span[1];
}

/** Of overlapping mentions the one of the earlier reader stays: a reading tells more than an office. */
function dropOverlaps(readings: readonly (readonly NameMention[])[]): readonly NameMention[] {
  const taken: NameMention[] = [];
  for (const mentions of readings) {
    if (mentions.length === 0) continue;
    const before = taken.toSorted(byPlace);
    let next = 0;
    for (const mention of mentions.toSorted(byPlace)) {
      while (next < before.length && (before[next]?.span[1] ?? 0) <= mention.span[0]) next += 1;
      const blocker = before[next];
      const lastTaken = taken.at(-1);
      const overlapsOwn =
        lastTaken !== undefined && taken.length > before.length && lastTaken.span[1] > mention.span[0];
      if ((blocker && blocker.span[0] < mention.span[1]) || overlapsOwn) continue;
      taken.push(mention);
    }
  }
  return taken.toSorted(byPlace);
}

/**
 * Reads people named by general forms: a name before a reading in parentheses, before a country and office, behind a
 * rank. A bare office (防衛大臣は) names nobody; 両大臣 is a `group`. Spans are in UTF-16 code units of `text`.
 */
export function readNames(text: string): readonly NameMention[] {
  const folded = foldWidth(text);
  const news = readNamesOfPersonnelNews(text, folded);
  const mentions = readInContext(
    dropOverlaps([
      readNamesWithPairedReadings(text, folded),
      readNamesWithReading(text, folded),
      readNamesInDietRecord(text, folded),
      readNamesInKana(text, folded),
      readNamesOfPeopleList(text, folded),
      readNamesWithAffiliation(text, folded),
      readNamesWithBusinessTitle(text, folded),
      readNamesAfterOffice(text, folded),
      readNamesBesideRank(text, folded),
      readNamesOfNewspaperOrders(text, folded),
      readNamesBehindOffice(text, folded),
      news.filter(({ office }) => office !== undefined),
      readNamesBeforeOffice(text, folded),
      readNamesWithTitle(text, folded),
      news,
      readEnglishNames(text, folded),
    ]).map(cutCountry),
  );
  const listed = readListedBefore(text, folded, mentions);
  const all = listed.length === 0 ? mentions : dropOverlaps([mentions, listed]);
  // Half of a character, where a text was cut or pasted badly, is no letter of a name.
  return all.filter(({ surface }) => surface.isWellFormed());
}
