// Takes an act that binds and its text; gives the span of what is to be done, with the verb where that stands outside the matter: 豪州を訪問, 検討してまいります.

import { foldWidth } from "../../japanese/fold-width.ts";
import type { ActFact } from "../../terms/fact.ts";
import type { Span } from "../../terms/span.ts";

/** 実施すること, 検討する, …する旨: the matter says it whole. */
const WHOLE = /(?:[うくぐすつぬぶむる]|こと|旨|方針|方向|計画|よう)(?:など|等)?$/u;
/** What only says that it is to come: です, する予定です, いたします. */
const TO_COME =
  /(?:を)?(?:(?:する|の)?(?:予定|計画|方針|所存|運び|見込み)(?:です|だ|である|であります|でございます|とな(?:って(?:い|おり)ます|った|りました)|としている|としています)?|(?<=[一-龠々ァ-ヴー]{2})(?:を)?(?:(?:いた|致)?します|する|させて(?:いただき|頂き)ます))$/u;
/** Acts whose verb is what will be done; another's verb only says how it was undertaken (ことで一致した). */
const DONE_BY_VERB: ReadonlySet<string> = new Set(["announced", "committed"]);
const SAID =
  /(?:発表|公表|表明|明らかに|約束|誓約|確約|コミット|決意|お知らせ|報告)(?:を|に)?(?:(?:いた|致)?し|する|を|$)/u;

export function deedOfAct({ act, matter, span }: ActFact, text: string): Span {
  const { span: told } = matter;
  if (!DONE_BY_VERB.has(act) || told[1] >= span[1] || told[0] < span[0]) return told;
  const words = foldWidth(text.slice(...told)).trimEnd();
  const closing = foldWidth(text.slice(told[1], span[1]));
  if (WHOLE.test(words) || !/[\p{Script=Han}\p{Script=Hiragana}]/u.test(closing)) return told;
  // 支援することを表明した, 再開すると発表した: the verb tells of it, and does it not.
  if (
    /^(?:こと|旨|と|を)?(?:正式に|改めて)?/u.test(closing) &&
    SAID.test(closing) &&
    /(?:こと|旨|と)$/u.test(words)
  )
    return told;
  const bare = `${words}${closing}`.replace(TO_COME, "");
  const end = told[0] + Math.max(bare.length, words.length);
  return [told[0], Math.min(end, span[1])];
}
