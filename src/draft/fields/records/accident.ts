// Takes the accident that an announcement reports and gives which craft, where, when, what befell it and whom it hurt.

import { foldWidth } from "../../../japanese/fold-width.ts";
import { splitSentences } from "../../../japanese/sentences.ts";
import type { ComposedText } from "../../../terms/article.ts";
import type { AccidentFact } from "../../../terms/record-fact.ts";
import { grounded } from "../../template/composed-text.ts";
import type { DateValue } from "../../template/value.ts";
import type { DeskView } from "../desk-view.ts";
import { factsOfType } from "../desk-view.ts";
import { daysOf, stated } from "./rest-on.ts";

type AccidentField = "place" | "damage" | "casualties";

/** An announcement of several accidents has no one craft or place. */
function onlyAccident(view: DeskView): AccidentFact | undefined {
  const [accident, ...others] = factsOfType(view, "accident");
  return others.length === 0 ? accident : undefined;
}

/** 護衛艦「見本」 where the reader gives the ship's name alone. */
const SHIP_TYPE = /[\p{Script=Han}]{1,6}[艦艇船]「$/u;

/** The craft, a ship with what it is. */
export function findCraft(view: DeskView): ComposedText | undefined {
  const accident = onlyAccident(view);
  if (accident?.craft === undefined) return undefined;
  // 同基地のF-15: 同 points to what was named before.
  const craft = accident.craft.replace(/^(?:同|当該)[^のF]{0,8}の?/u, "");
  if (craft === "") return undefined;
  for (const { block, text } of view.official) {
    const at = text.indexOf(`${craft}」`);
    const type = at < 0 ? undefined : SHIP_TYPE.exec(text.slice(Math.max(0, at - 8), at))?.[0];
    if (type === undefined) continue;
    const own = type.replace(/^.*(?=護衛艦|輸送艦|補給艦|掃海|潜水艦|練習艦|巡視船)/u, "");
    const span = [block.span[0] + at - own.length, block.span[0] + at + craft.length + 1] as const;
    return grounded(view.reading.text.slice(...span), { kind: "text", span });
  }
  return stated(craft, accident);
}

export function findOfAccident(view: DeskView, field: AccidentField): ComposedText | undefined {
  const accident = onlyAccident(view);
  const text = accident?.[field];
  return accident === undefined || text === undefined ? undefined : stated(text, accident);
}

export function findMishapAt(view: DeskView): DateValue | undefined {
  const accident = onlyAccident(view);
  return accident && daysOf([accident], [accident.date]);
}

/** Was feared, prevented, denied or is only a word of a name: 墜落のおそれ, 墜落防止, 墜落ではない. */
const NOT_HAPPENED =
  "(?!の?(?:おそれ|恐れ|危険|可能性|防止|回避|対策|原因)|を(?:防|避|回避)|した場合|しそう|(?:で|と)は(?:な|あり)|し(?:て(?:は)?い)?(?:ない|なかった|ません|ておらず)|に(?:は|まで)?(?:至|いた)ら)";
/** What a report adds of another time. */
const ASIDE = /^(?:なお|また、|これまで|過去|昨年|一昨年|前年|同型)/u;

/** What befell the craft, by the words of `forms.accident`, in the first blocks that tell of it. */
export function findMishap(view: DeskView): ComposedText | undefined {
  const words = view.edition.forms.accident ?? [];
  if (words.length === 0 || onlyAccident(view) === undefined) return undefined;
  const pattern = new RegExp(`(?:${words.join("|")})${NOT_HAPPENED}`, "u");
  for (const { block, text } of view.official.slice(0, 6)) {
    const folded = foldWidth(text);
    for (const [from, to] of splitSentences(folded)) {
      const sentence = folded.slice(from, to);
      const found = ASIDE.test(sentence) ? null : pattern.exec(sentence);
      if (found === null) continue;
      const start = block.span[0] + from + found.index;
      return grounded(found[0], { kind: "text", span: [start, start + found[0].length] });
    }
  }
  return undefined;
}
