// Takes a text and gives the people it names, with reading, office, country and rank where the text gives them.

import { foldWidth } from "./fold-width.ts";
import { readNamesBeforeOffice } from "./names/before-office.ts";
import { readNamesBesideRank } from "./names/beside-rank.ts";
import { readEnglishNames } from "./names/in-english.ts";
import type { NameMention } from "./names/mention.ts";
import { readNamesWithReading } from "./names/with-reading.ts";

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

/** 中谷元防衛大臣 may say 'former': where the text names 中谷元 elsewhere, the character belongs to the name. */
function returnFormer(mentions: readonly NameMention[]): readonly NameMention[] {
  const known = new Set(mentions.filter(({ kind }) => kind === "full").map(({ name }) => name));
  return mentions.map((mention) => {
    const whole = `${mention.name}元`;
    if (mention.kind !== "short" || !mention.office?.startsWith("元") || !known.has(whole)) return mention;
    const { surname: _, ...rest } = mention;
    return {
      ...rest,
      kind: "full" as const,
      name: whole,
      surname: mention.name,
      given: "元",
      nameSpan: [mention.nameSpan[0], mention.nameSpan[1] + 1] as const,
      office: mention.office.slice(1),
    };
  });
}

/**
 * Reads people named by general forms: a name before a reading in parentheses, before a country and office, behind a
 * rank. A bare office (防衛大臣は) names nobody; 両大臣 is a `group`. Spans are in UTF-16 code units of `text`.
 */
export function readNames(text: string): readonly NameMention[] {
  const folded = foldWidth(text);
  return returnFormer(
    dropOverlaps([
      readNamesWithReading(text, folded),
      readNamesBesideRank(text, folded),
      readNamesBeforeOffice(text, folded),
      readEnglishNames(text, folded),
    ]),
  );
}
