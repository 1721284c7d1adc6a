// Takes the accident that an announcement reports and gives which craft, where, when, what befell it and whom it hurt.

import { foldWidth } from "../../../japanese/fold-width.ts";
import { splitSentences } from "../../../japanese/sentences.ts";
import type { ComposedText } from "../../../terms/article.ts";
import type { AccidentFact } from "../../../terms/record-fact.ts";
import { grounded, sliceComposed } from "../../template/composed-text.ts";
import { isTelling } from "../../template/shorten.ts";
import type { DateValue } from "../../template/value.ts";
import type { DeskView } from "../desk-view.ts";
import { factsOfType } from "../desk-view.ts";
import { findTitleBlock } from "../title.ts";
import { daysOf, stated } from "./rest-on.ts";

type AccidentField = "place" | "damage" | "casualties";

/** An announcement of several accidents has no one craft or place. */
function onlyAccident(view: DeskView): AccidentFact | undefined {
  const [accident, ...others] = factsOfType(view, "accident");
  return others.length === 0 ? accident : undefined;
}

/** 護衛艦「見本」 where the reader gives the ship's name alone. */
const SHIP_TYPE = /[\p{Script=Han}]{1,6}[艦艇船]「$/u;

/** 米陸軍見本キャンプ所属のUH-60ヘリ: whose it is, where that is not our own force. */
const FOREIGN_OWNER = /(?:(?:在日)?米(?:陸|海|空)?軍|米海兵隊)[^、。はがをにで()「」\n]{0,16}$/u;
const SORT_BEHIND = /^(?:ヘリコプター|ヘリ|オスプレイ|[\p{Script=Han}]{2,4}機)/u;

function ofForeignForce({ official, reading }: DeskView, craft: string): ComposedText | undefined {
  for (const { block, text } of official) {
    const folded = foldWidth(text);
    const at = folded.indexOf(foldWidth(craft));
    const owner = at < 0 ? undefined : FOREIGN_OWNER.exec(folded.slice(Math.max(0, at - 24), at))?.[0];
    if (owner === undefined) continue;
    const sort = SORT_BEHIND.exec(folded.slice(at + craft.length))?.[0] ?? "";
    const start = block.span[0] + at - owner.length;
    const span = [start, block.span[0] + at + craft.length + sort.length] as const;
    return grounded(reading.text.slice(...span), { kind: "text", span });
  }
  return undefined;
}

/** 護衛艦「甲」と漁船「乙」の衝突事案: the title names both. */
const BOTH_IN_TITLE =
  /(?:護衛艦|輸送艦|補給艦|潜水艦|練習艦|巡視船|[\p{Script=Han}]{1,6}?[艦艇船])「[^「」]{1,16}」と[\p{Script=Han}]{1,6}[艦艇船]「[^「」]{1,16}」(?=の?(?:衝突|接触))/u;

function bothInTitle(view: DeskView, craft: string): ComposedText | undefined {
  const title = findTitleBlock(view);
  const both = BOTH_IN_TITLE.exec(title?.text ?? "");
  if (title === undefined || both === null || !both[0].includes(`${craft}」`)) return undefined;
  const name = both[0].replace(/^.*?(?=護衛艦|輸送艦|補給艦|潜水艦|練習艦|巡視船)/u, "");
  const start = title.block.span[0] + both.index + both[0].length - name.length;
  return grounded(name, { kind: "text", span: [start, start + name.length] });
}

const AND_ANOTHER = /^と[\p{Script=Han}]{1,6}[艦艇船]「[^「」]{1,16}」(?=が)/u;

/** The craft, a ship with what it is. */
export function findCraft(view: DeskView): ComposedText | undefined {
  const accident = onlyAccident(view);
  if (accident?.craft === undefined) return undefined;
  // 同基地のF-15: 同 points to what was named before.
  const craft = accident.craft.replace(/^(?:同|当該)[^のF]{0,8}の?/u, "");
  if (craft === "") return undefined;
  const foreign = ofForeignForce(view, craft);
  if (foreign !== undefined) return foreign;
  const both = bothInTitle(view, craft);
  if (both !== undefined) return both;
  for (const { block, text } of view.official) {
    const at = text.indexOf(`${craft}」`);
    const type = at < 0 ? undefined : SHIP_TYPE.exec(text.slice(Math.max(0, at - 8), at))?.[0];
    if (type === undefined) continue;
    const own = type.replace(/^.*(?=護衛艦|輸送艦|補給艦|掃海|潜水艦|練習艦|巡視船)/u, "");
    const end = at + craft.length + 1;
    // 掃海母艦「甲」と掃海艇「乙」が: what befell them befell both.
    const both = AND_ANOTHER.exec(text.slice(end, end + 40))?.[0].length ?? 0;
    const span = [block.span[0] + at - own.length, block.span[0] + end + both] as const;
    return grounded(view.reading.text.slice(...span), { kind: "text", span });
  }
  return stated(craft, accident);
}

export function findOfAccident(view: DeskView, field: AccidentField): ComposedText | undefined {
  const accident = onlyAccident(view);
  const text = accident?.[field];
  if (accident === undefined || text === undefined) return undefined;
  return stated(field === "casualties" ? ((NOBODY_HURT.exec(text)?.[0] && UNHURT) ?? text) : text, accident);
}

/** けがはなく, けが人は確認されていない: nobody was hurt, as a headline says it. */
const NOBODY_HURT =
  /^(?:けが|ケガ|怪我)(?:人|をした人)?(?:は|も)?(?:い|確認されてい|あり|出てい)?(?:な[くいかし]|ません)/u;
const UNHURT = "けが人なし";

export function findMishapAt(view: DeskView): DateValue | undefined {
  const accident = onlyAccident(view);
  return accident && daysOf([accident], [accident.date]);
}

/** Was feared, prevented, denied or is only a word of a name: 墜落のおそれ, 墜落防止, 墜落ではない. */
const NOT_HAPPENED =
  "(?!か(?:$|[\\s、。(])|(?:した|の)?(?:事実|こと)?は(?:な[いくかし]|あり(?:ません|得)|(?:確認|認め)(?:さ|ら)れて(?:い|お))|(?:した|し得る|の)?(?:との|想定|模擬|訓練)|を(?:想定|模)|(?:した|た|の)?(?:おそれ|恐れ|危険|可能性|防止|回避|対策|原因)|を(?:防|避|回避)|した場合|しそう|(?:で|と)は(?:な|あり)|し(?:て(?:は)?い)?(?:ない|なかった|ません|ておらず)|に(?:は|まで)?(?:至|いた)ら)";
/** 衝突の事実はありません, 衝突はありませんでした: what a title calls an accident was none. */
const DENIED =
  /(墜落|不時着水|不時着|緊急着陸|予防着陸|衝突|接触|座礁|乗り上げ|転覆|沈没|炎上)(?:(?:した|の|という)(?:事実|こと)?)?は(?:な(?:い|く|かった|し)|ありません|(?:確認|認め)(?:さ|ら)れて(?:いない|いません|おらず|おりません))/u;
/** What a report adds of another time. */
const ASIDE = /^(?:なお|また、|これまで|過去|昨年|一昨年|前年|同型)/u;

const BESIDE = /(?<=[、。はがを」]|^)[^、。はがを「」に]{2,20}(?:と|に)$/u;

type Mishap = { readonly word: ComposedText; readonly whole: ComposedText };

/** What befell the craft, by the words of `forms.accident`, in the first blocks that tell of it; and with what, or where to. */
export function findMishap(view: DeskView): Mishap | undefined {
  const denied = new Set(view.official.slice(0, 6).map(({ text }) => DENIED.exec(foldWidth(text))?.[1]));
  const words = (view.edition.forms.accident ?? []).filter((word) => !denied.has(word));
  if (words.length === 0 || onlyAccident(view) === undefined) return undefined;
  const pattern = new RegExp(`(?:${words.join("|")})${NOT_HAPPENED}`, "u");
  for (const { block, text } of view.official.slice(0, 6)) {
    const folded = foldWidth(text);
    for (const [from, to] of splitSentences(folded)) {
      const sentence = folded.slice(from, to);
      const found = ASIDE.test(sentence) ? null : pattern.exec(sentence);
      if (found === null) continue;
      const beside = BESIDE.exec(sentence.slice(0, found.index))?.[0].length ?? 0;
      const start = block.span[0] + from + found.index;
      const end = start + found[0].length;
      const quoted = (at: number): ComposedText =>
        grounded(view.reading.text.slice(at, end), { kind: "text", span: [at, end] });
      return { word: quoted(start), whole: quoted(start - beside) };
    }
  }
  return undefined;
}

/** The headline of a paper, which says whole what befell whom; not one that asks. */
export function findToldTitle(title: ComposedText | undefined): ComposedText | undefined {
  if (title === undefined) return undefined;
  const start = PAPERS_MARK.exec(title.text)?.[0].length ?? 0;
  const own = sliceComposed(title, [start, lastPieceWithin(title.text, start + LONGEST_HEADLINE)]);
  return isTelling(own.text) && !/[?？]$/u.test(own.text) ? own : undefined;
}

/** 【速報】, 【早瀬】: how a paper sorts its news. */
const PAPERS_MARK = /^【[^【】]{1,8}】\s*/u;
const LONGEST_HEADLINE = 46;

/** Where the last of the pieces between blanks ends that there is room for. */
function lastPieceWithin(text: string, limit: number): number {
  if (text.length <= limit) return text.length;
  const blank = Math.max(text.lastIndexOf(" ", limit), text.lastIndexOf("\u3000", limit));
  return blank > limit / 2 ? blank : text.length;
}

/** The day behind such a headline, unless it gives days of its own. */
export function findToldTitleAt(view: DeskView, title: ComposedText | undefined): DateValue | undefined {
  return title === undefined || /[0-9０-９](?:月|日)/u.test(title.text) ? undefined : findMishapAt(view);
}

/** 見本海に不時着水: where it came down, said with the deed. */
const INTO_PLACE = /^[^とに]{1,16}[海湾湖池川沖灘島山港]に/u;

/** Where it was, unless what befell the craft says it: 入鹿池に墜落. */
export function findMishapPlace(view: DeskView): ComposedText | undefined {
  const place = findOfAccident(view, "place");
  const mishap = findMishap(view)?.whole.text ?? "";
  return place === undefined || mishap.startsWith(place.text) || INTO_PLACE.test(mishap) ? undefined : place;
}
