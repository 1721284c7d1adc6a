// Takes the lines of a disclosure that lists penalties first, each with post, age and sex: ① 戒告 係長級 45歳 男; gives the actions, with what the head or the section around them tells was done.

import { findOverlapping } from "../../found/overlapping.ts";
import type { Labelled } from "../../labelled/labels.ts";
import type { Line } from "../../page/lines.ts";
import type { ActGround } from "../../acts/act-ground.ts";
import type { Action } from "./action.ts";
import { firstClause } from "./conduct.ts";
import { deedOverLines } from "./listed-above.ts";
import { bareAge, readMentions } from "./mentions.ts";

const MARK = /^\s{0,4}(?:[①-⑳〇○・●]|[(]?\d{1,2}[).]|[ア-コ][.)、 ])?\s{0,4}$/u;
const WHOSE =
  /^(?:(?<unit>[^\s()、。\d]{2,24}[部課局室校署隊所院])\s{1,4})?(?<rank>[^\s()、。\d]{2,12}?)\s{0,3}[(]?(?<age>\d{2}(?:歳代?|代))(?:[、・\s]{0,3}[男女]性?)?[)]?$/u;
const STARTS = /^[^。]{0,8}(?:免職|停職|減給|戒告|降任)/u;
/** 〇契約事務に係る不適切な事務処理について: what a disclosure is about. */
const HEAD =
  /^[〇○◯◎●■□◆◇]\s?(?<deed>[^。、]{4,60}(?:不適切な|不正な?|違法な|無断)[^。、]{2,16}|[^。、]{4,60}(?:ハラスメント|違反|漏えい|横領|着服|窃盗|運転|暴行|盗撮|わいせつ行為|誤り))について$/u;
/** A sentence right below a row tells what that one did. */
const DEED_BELOW = /^(?![①-⑳〇○・●(]|なお)(?<deed>[^。]{4,300}(?:た|だ|たもの))。/u;
/** 上記は誤りで、正しくは次のとおり: what stands above is no row. */
const TAKEN_BACK =
  /^(?:上記|以上)(?:の[^。はが]{0,12})?[はが]、?(?:[^。]{0,8})?(?:誤り|誤記|間違い)(?:で|だ|の)/u;
const LONGEST = 120;

export function readRowsByPenalty(
  { page, dates }: Pick<ActGround, "page" | "dates">,
  lines: readonly Line[],
  records: readonly Labelled<string>[],
): readonly Action[] {
  const actions: Action[] = [];
  let head: string | undefined;
  for (const [index, { text, span }] of lines.entries()) {
    if (TAKEN_BACK.test(text)) actions.length = 0;
    head = HEAD.exec(text)?.groups?.["deed"] ?? head;
    const row = text.length > LONGEST || !STARTS.test(text) ? undefined : rowOf(text);
    if (row === undefined) continue;
    const below = DEED_BELOW.exec(lines[index + 1]?.text ?? "")?.groups?.["deed"];
    const told =
      below === undefined ? (head ?? conductNear(page.folded, records, span[0])) : firstClause(below, true);
    const day = records.findLast(({ values, span: at }) => values.has("date") && at[0] <= span[0]);
    const date = findOverlapping(dates, day?.values.get("date") ?? [0, 0])[0]?.value.slice(0, 10);
    actions.push({
      span,
      ...row,
      ...(told === undefined ? {} : { conduct: told }),
      ...(date === undefined ? {} : { date }),
    });
  }
  return actions;
}

function rowOf(text: string): Omit<Action, "span" | "date"> | undefined {
  const [penalty, ...others] = readMentions(text).filter((mention) => mention.is === "penalty");
  if (penalty === undefined || others.length > 0 || !MARK.test(text.slice(0, penalty.span[0])))
    return undefined;
  const { unit, rank, age } = WHOSE.exec(text.slice(penalty.span[1]).trim())?.groups ?? {};
  if (rank === undefined || age === undefined) return undefined;
  return { ...(unit === undefined ? {} : { unit }), rank, age: bareAge(age), penalty: penalty.words };
}

/** The section below that tells it; where none does, the one above. */
function conductNear(folded: string, records: readonly Labelled<string>[], at: number): string | undefined {
  const telling = records.filter(({ values }) => values.has("conduct"));
  const near = telling.find(({ values }) => (values.get("conduct")?.[0] ?? 0) > at) ?? telling.at(-1);
  const told = near?.values.get("conduct");
  if (told === undefined) return undefined;
  const words = folded.slice(...told).trim();
  return FIRST.exec(words)?.groups?.["deed"] ?? deedOverLines(words);
}

/** 3月4日に実施された講演会の経費の支払いを失念し、…を恐れ、…支払っていた: what was done first. */
const FIRST =
  /^(?:(?:令和|平成)?[\d元]{1,4}年\d{1,2}月\d{1,2}日に(?:実施|開催)された)?(?<deed>[^。、\n]{4,120}(?:失念|放置|紛失|誤送信|漏えい|改ざん|偽造|着服|横領))し、/u;
