// Takes the desk view and gives who won a tender: the word for it and its day, where the text tells of no contract; and whether nobody has won.

import { foldWidth } from "../../../japanese/fold-width.ts";
import type { ComposedText } from "../../../terms/article.ts";
import type { Span } from "../../../terms/span.ts";
import { grounded } from "../../template/composed-text.ts";
import type { DateValue } from "../../template/value.ts";
import type { DeskView } from "../desk-view.ts";
import { factsOfType } from "../desk-view.ts";
import { daysOf } from "./rest-on.ts";

const WINNER = "落札者";
/** 落札者が決定しました, 落札者の決定について; not 落札者を決定します, 落札者の決定方法. */
const AWARDED =
  /落札者(?=[がを](?:(?:以下|次|下記)の(?:とおり|通り)、?)?(?:決定|選定)(?:し(?:た|まし)|され(?:た|まし)|いたしました|$|[。、])|の(?:決定|選定)(?:について|に関する|の?お知らせ|$|[。、(]))/u;
/** 落札者 早見木工株式会社, where a tender's result is told. */
const NAMES_WINNER =
  /^(?:\d{1,2}[.)]?|\(\d{1,2}\)|[・○●])?\s*落札者(?:名|の名称)?(?:\s*:\s*|\s+)(?<winner>\S.*)$/u;
const TENDER = /(?:入札|開札|落札)(?:の?(?:結果|状況|調書))/u;
const CONCLUDED = /契約(?:を|が|の)?(?:正式に)?(?:締結(?!する予定)|結(?:び|ん)|成立)|契約(?:締結)?日/u;
/** 落札を無効とし, 落札者の決定を取り消した: nobody has won. */
const VOID = /(?:落札|落札者の?決定|とする決定)[はをが][^。、]{0,8}(?:無効|取り?消)/u;
const NOBODY = /^(?:未定|未決定|な[しい]|該当者?な[しい]|不調|不落|決定せず|調整中|[-ー―—])\s*$/u;

type Line = { readonly start: number; readonly text: string };

const linesOf = ({ official }: DeskView): readonly Line[] =>
  official.map(({ block, text }) => ({ start: block.span[0], text: foldWidth(text) }));

/** No contract and no winner, whatever the labels hold. */
export function isUndecided(view: DeskView): boolean {
  return linesOf(view).some(
    ({ text }) => VOID.test(text) || NOBODY.test(NAMES_WINNER.exec(text)?.groups?.["winner"] ?? ""),
  );
}

function findWinnerAt(view: DeskView): Span | undefined {
  const lines = linesOf(view);
  if (isUndecided(view) || lines.some(({ text }) => CONCLUDED.test(text))) return undefined;
  const isOfTender = lines.some(({ text }) => TENDER.test(text));
  for (const { start, text } of lines) {
    const found = AWARDED.exec(text) ?? (isOfTender ? NAMES_WINNER.exec(text) : null);
    if (found === null) continue;
    const at = start + found.index + found[0].indexOf(WINNER);
    return [at, at + WINNER.length];
  }
  return undefined;
}

/** 落札者, where the text tells that there is one and of no contract. */
export function findAward(view: DeskView): ComposedText | undefined {
  const span = findWinnerAt(view);
  return span && grounded(WINNER, { kind: "text", span });
}

/** 3月4日、落札者が決定し: the day right before, which is not always that of the announcement. */
export function findAwardedAt(view: DeskView): DateValue | undefined {
  const winner = findWinnerAt(view);
  if (winner === undefined) return undefined;
  const day = factsOfType(view, "date").find(
    ({ span }) =>
      span[1] <= winner[0] &&
      /^(?:\([月火水木金土日]\))?(?:付け?で|に)?、?$/u.test(
        foldWidth(view.reading.text.slice(span[1], winner[0])),
      ),
  );
  return day && daysOf([day], [day.value]);
}

/** 議案第68号は原案のとおり可決されました: a council agreed to what it had before it. */
const AGREED_TO =
  /議案第[0-9]{1,4}号[^。]{0,60}は、?[^。、]{0,16}(?<deed>可決)され(?:まし)?た|契約の締結[^。]{0,30}は、?[^。、]{0,16}(?<same>可決)され(?:まし)?た/u;

/** Only of the one contract that a record is of. */
export function findAgreedTo(view: DeskView): ComposedText | undefined {
  if (factsOfType(view, "contract").length !== 1) return undefined;
  if (!view.official.some(({ text }) => /契約の締結/u.test(text))) return undefined;
  for (const { block, text } of view.official) {
    const found = AGREED_TO.exec(foldWidth(text));
    const deed = found?.groups?.["deed"] ?? found?.groups?.["same"];
    if (found === null || deed === undefined) continue;
    const start = block.span[0] + found.index + found[0].indexOf(deed);
    return grounded(deed, { kind: "text", span: [start, start + deed.length] });
  }
  return undefined;
}
