// Takes the desk view of an accident and gives what fell from the craft, in the words of the text: パネル.

import { foldWidth } from "../../../japanese/fold-width.ts";
import type { ComposedText } from "../../../terms/article.ts";
import { grounded } from "../../template/composed-text.ts";
import type { DateValue } from "../../template/value.ts";
import type { DeskView } from "../desk-view.ts";
import { factsOfType, surfaceOf } from "../desk-view.ts";
import { findMishapAt } from "./accident.ts";
import { daysOf } from "./rest-on.ts";

/** パネルが落下, 部品を落下させた, パネル1枚が脱落, not 落下した可能性がある; a person or a whole craft falls otherwise. */
const FELL =
  /(?<part>[ァ-ヴー]{2,12}|(?:\p{Script=Han}{0,4})(?:部品|装備品|燃料タンク|増槽|窓|扉|風防|水筒|弾倉))(?:の?(?:一部))?(?:[0-9一二三]{1,2}[個枚本点つ])?[がを](?:機体から)?(?:落下|脱落|落とし|外れ)(?!(?:の|した|する)?(?:おそれ|恐れ|可能性|疑い)|(?:し)?た?(?:もの)?と(?:み|見|推定|思わ|考え)|か(?:$|[。、\s]))/u;
/** 落下した機体 is no part; a name in katakana may be that of the craft. */
const WHOLE = /^(?:ヘリ|ヘリコプター|ドローン|ミサイル|パラシュート|オスプレイ)$/u;
const BLOCKS = 6;
/** What fell is told at the beginning. */
const LONGEST = 3000;

export function findFallenPart({ official }: DeskView): ComposedText | undefined {
  for (const { block, text } of official.slice(0, BLOCKS)) {
    const found = FELL.exec(foldWidth(text.slice(0, LONGEST)));
    const part = found?.groups?.["part"];
    if (found === null || part === undefined || WHOLE.test(part)) continue;
    const start = block.span[0] + found.index;
    return grounded(part, { kind: "text", span: [start, start + found[0].length] });
  }
  return undefined;
}

const BEFORE = 40;

/** 17日、戦闘機から部品が落下した: the day just before it in its sentence, else that of the accident. */
export function findFallenAt(view: DeskView): DateValue | undefined {
  const dates = factsOfType(view, "date");
  for (const { block, text } of view.official.slice(0, BLOCKS)) {
    for (const { index } of foldWidth(text.slice(0, LONGEST)).matchAll(new RegExp(FELL, "gu"))) {
      const at = block.span[0] + index;
      const near = dates.findLast(
        ({ span, role }) =>
          role !== "recalled" &&
          span[1] <= at &&
          span[1] > at - BEFORE &&
          /日/u.test(surfaceOf(view, span)) &&
          !/[。\n]/u.test(surfaceOf(view, [span[1], at])),
      );
      if (near !== undefined) return daysOf([near], [near.value]);
    }
  }
  return findMishapAt(view);
}
