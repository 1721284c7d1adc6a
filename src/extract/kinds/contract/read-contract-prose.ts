// Takes the sentences of a contract's announcement; gives the contract that they tell of, by whichever party.

import type { TimeValue } from "../../../terms/fact.ts";
import type { Span } from "../../../terms/span.ts";
import type { ActGround } from "../../acts/act-ground.ts";
import { findOverlapping } from "../../found/overlapping.ts";
import { sentencesOfBody } from "../../page/page.ts";
import type { Contract } from "./contract-of-labels.ts";
import { yenOf } from "./yen-of.ts";

const CLOSES = /受注|落札|契約(?!金額|額|日|に基づ|納期|者)/u;
const AMOUNT =
  "(?:約|総額|計|およそ|税込み?){0,3}[¥]?[\\d一二三四五六七八九〇][\\d,.一二三四五六七八九〇十百千万億兆]{0,24}円";
/** From the strongest sign to the weakest. */
const PROGRAMMES: readonly RegExp[] = [
  // 「目標観測弾」開発事業: the noun behind the quotes is part of what it is called.
  /(?<programme>「[^「」]{2,80}」の?[一-龠ァ-ヴー]{0,10}(?:事業|業務))(?:の|に係る|について|に関する|を|で)[^。「]{0,60}(?:受注|契約|落札)/u,
  new RegExp(`「(?<programme>[^「」]{2,80})」[^。「]{0,60}(?:受注|契約|落札)`, "u"),
  new RegExp(
    `(?:から|は、?|、|\\d日に?|^)(?<programme>[^、。「」]{2,60}?)を(?:${AMOUNT}で|\\S{0,12}日に)?(?:受注|落札)`,
    "u",
  ),
  /(?:、|は|の|^)(?<programme>[^、。「」]{2,60}?)(?:に係る契約)?(?:について|に関し(?:て)?)、[^。]{0,80}契約/u,
  /(?:間で|、|は|^)(?<programme>[^、。「」は]{2,60}?)について契約/u,
  new RegExp(
    `(?:と、?|、|は|^)(?<programme>[^、。「」と]{2,60}?)(?:の|に係る|に関する)(?:請負|売買)?契約を`,
    "u",
  ),
  /(?:、|は|^)(?<programme>[^、。「」は]{2,60}?)契約を(?:[^、。]{2,30}と)?、?(?:締結|結)/u,
];
/** 17式器材1万4千本の調達: what is procured is the thing, not its procurement. */
const PROCURED =
  /^(?<thing>.{2,50}?)(?:[\d万億,]{1,12}[本隻機両基台式個着門発])?の(?:調達|取得|購入)(?:事業)?$/u;
const LEADING =
  /^の?間[でに]、?|^[^、。は]{1,24}は[^、。は]{1,24}から(?=.{2})|^.*(?:との間[でに]、?|計上した|において|として|ため|、)|^(?:このほど|このたび|この度|今般|先般|今回|本日)?、?[一-龠ァ-ヴーA-Za-z]{1,20}(?:省|庁|社|自衛隊|機構|軍|本部|監部)から(?=.{2})/u;
const NAME = "[一-龠々ァ-ヴーA-Za-z・&()㈱]{2,30}";
const PARTIES: readonly RegExp[] = [
  new RegExp(`(?<party>${NAME})との間(?:で|に)`, "u"),
  new RegExp(`(?<party>${NAME})(?:から|より)(?=[^。]{0,120}(?:受注|落札))`, "u"),
  new RegExp(
    `(?<party>${NAME})と(?:の間で)?、?(?:${AMOUNT}で|(?:今月|同月|同)?(?:\\d{1,2}月)?(?:\\d{1,2}日)に|[^、。]{0,30}の)?契約`,
    "u",
  ),
  new RegExp(`契約を、?(?<party>${NAME})と(?:の間で)?、?(?:${AMOUNT}で)?、?(?:締結|結)`, "u"),
  new RegExp(`(?<party>${NAME})に(?:対し)?(?:${AMOUNT}で)?発注`, "u"),
  new RegExp(`(?<party>${NAME})が、?[^。]{0,60}(?:受注|落札)`, "u"),
];
const AMOUNTS: readonly RegExp[] = [
  new RegExp(
    `(?:契約|受注|落札)(?:金額|額|総額)(?:は、?|:? {0,2})?(?:[^、。]{1,8}で)?(?<sum>${AMOUNT})`,
    "u",
  ),
  new RegExp(`(?<sum>${AMOUNT})で、?(?:受注|落札|契約|の契約|締結)`, "u"),
  new RegExp(`(?<sum>総額${AMOUNT})`, "u"),
];
/** ジャパンマリン(JM): what a party is called in short. */
const ABBREVIATION = /[(](?:[A-Z]{2,6}|以下[^()]{1,20})[)]$/u;
const ABOUT = /(?:について|に関し(?:て)?|に係る)$/u;
const CONTRACT_DAY = /契約(?:締結)?日は、?$/u;
const LONGEST = 1000;

type Sentence = { readonly span: Span; readonly text: string };

export function readContractProse(ground: ActGround): Contract | undefined {
  const { page } = ground;
  const sentences = sentencesOfBody(page)
    .map((span): Sentence => ({ span, text: page.folded.slice(...span) }))
    .filter(({ text }) => text.length <= LONGEST);
  const told = sentences.filter(({ text }) => CLOSES.test(text));
  // A headline tells in short what a sentence tells whole.
  const closing = [
    ...told.filter(({ text }) => text.endsWith("。")),
    ...told.filter(({ text }) => !text.endsWith("。")),
  ];
  for (const sentence of closing) {
    const programme = findProgramme(sentence.text);
    if (programme === undefined) continue;
    const rest = [sentence, ...closing, ...sentences];
    const date = dateOf(ground, [
      ...sentences.filter(({ text }) => text.includes("契約日")),
      sentence,
      ...closing,
    ]);
    const counterparty = firstOf(rest, PARTIES, "party")?.replace(ABBREVIATION, "");
    const sum = firstOf(rest, AMOUNTS, "sum");
    const amountYen = sum === undefined ? undefined : yenOf(sum);
    return {
      span: withoutStop(sentence),
      programme,
      ...(date === undefined ? {} : { date }),
      ...(counterparty === undefined ? {} : { counterparty }),
      ...(amountYen === undefined ? {} : { amountYen }),
    };
  }
  return undefined;
}

/** A record's span ends with its words, not with the sentence's full stop. */
function withoutStop({ span, text }: Sentence): Span {
  return [span[0], span[1] - (/(?<![。\s])[。\s]+$/u.exec(text)?.[0].length ?? 0)];
}

function findProgramme(sentence: string): string | undefined {
  for (const [index, form] of PROGRAMMES.entries()) {
    const words = form.exec(sentence)?.groups?.["programme"];
    if (words === undefined) continue;
    if (index < 2) return words;
    const bare = words
      .replace(LEADING, "")
      .replace(/^(?:の|を|、)/u, "")
      .replace(ABOUT, "");
    const thing = PROCURED.exec(bare)?.groups?.["thing"] ?? bare;
    if (thing.length >= 2 && !/^(?:下記|次の|以下|標記|本件|同(?:契約|事業|件))/u.test(thing)) return thing;
  }
  return undefined;
}

function firstOf(
  sentences: readonly Sentence[],
  forms: readonly RegExp[],
  group: string,
): string | undefined {
  for (const { text } of sentences)
    for (const form of forms) {
      const words = form.exec(text)?.groups?.[group];
      if (words !== undefined) return words;
    }
  return undefined;
}

/** 契約日は…, else the last day before the verb that closes the sentence. */
function dateOf({ page, dates }: ActGround, sentences: readonly Sentence[]): TimeValue | undefined {
  for (const { span, text } of sentences) {
    const own = findOverlapping(dates, span);
    const named = own.find((date) =>
      CONTRACT_DAY.test(page.folded.slice(Math.max(0, date.span[0] - 12), date.span[0])),
    );
    const verb = span[0] + text.search(CLOSES);
    const before = own.findLast(
      (date) =>
        date.span[1] <= verb || /^に?(?:受注|契約)/u.test(page.folded.slice(date.span[1], date.span[1] + 4)),
    );
    const day = (named ?? before)?.value;
    if (day !== undefined && /^\d{4}-\d{2}/u.test(day)) return day.slice(0, 10);
  }
  return undefined;
}
