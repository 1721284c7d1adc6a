// Takes the sentences of a contract's announcement; gives the contracts of those that tell several at once, each with its party and sum.

import type { Span } from "../../../terms/span.ts";
import type { ActGround } from "../../acts/act-ground.ts";
import { findOverlapping } from "../../found/overlapping.ts";
import { sentencesOfBody } from "../../page/page.ts";
import type { Contract } from "./contract-of-labels.ts";
import { unquoted } from "./contract-of-labels.ts";
import { yenOf } from "./yen-of.ts";

const CLOSES = /契約|受注|発注|落札/u;
const SUM = "(?<sum>(?:約|総額|計){0,2}¥?[\\d,.億万千兆]{1,20}円)";
const PARTY =
  "(?<party>(?:株式会社|有限会社|合同会社)[^、。を()「」]{1,24}?|[^、。をはが()「」]{2,30}?)(?:[(][^()]{1,20}[)])?";
const PROGRAMME = "(?<programme>「[^「」]{2,60}」[^、。をは]{0,24}|[^、。をは「」]{2,60}?)";
const BEGIN =
  "(?:^|、|は、?)(?:このうち|うち|また、?|一方、?|さらに、?|この(?:ほか|たび)、?|(?:令和|平成)?[\\d元]{1,4}年\\d{1,2}月\\d{1,2}日に?、?|\\d{1,2}日に?、?)?";
const PAIRS: readonly RegExp[] = [
  new RegExp(`${BEGIN}${PROGRAMME}を、?${PARTY}(?:と|に|へ|から)、?${SUM}で`, "gu"),
  new RegExp(`${BEGIN}${PARTY}(?:と|に|へ|から)(?:は、?)?${PROGRAMME}を、?${SUM}で`, "gu"),
  new RegExp(
    `${BEGIN}${PROGRAMME}(?:を|は)、?(?:計?\\d{1,6}[機隻両式基台本個着門]、)?(?:契約(?:金)?額|同)?${SUM}で${PARTY}(?:と|に|へ|から)(?=、|契約|発注)`,
    "gu",
  ),
  new RegExp(`${BEGIN}${PARTY}(?:と契約した|に発注した)${PROGRAMME}は、?${SUM}(?=、|で|だ)`, "gu"),
  new RegExp(`${BEGIN}${PROGRAMME}は、?${PARTY}が、?${SUM}で`, "gu"),
  new RegExp(`${BEGIN}${PARTY}が${PROGRAMME}を、?${SUM}で`, "gu"),
  /(?:^|、|は、?)(?<programme>[^、。をはが「」]{2,40}?)が(?<party>[^、。をはが()「」]{2,30}?)[(](?:契約(?:金)?額)?(?<sum>約?[\d,.億万千兆]{1,20}円)[)]/gu,
];
/** 契約先は早見木工(契約額2億円)と川辺木工(同1億円): one programme, and each party's share. */
const PARTIES = /契約(?:先|者|の?相手方)は、?(?<list>[^。]{4,300})/u;
const SHARE =
  /(?<party>[^、。()と<>][^、。()<>]{1,30}?)\s{0,2}(?:<\d{3,4}[A-Z]?>)?\s{0,2}[(](?:契約(?:金)?額|同|受注額)?:?は?(?<sum>約?[\d,.億万千兆]{1,20}円)[)]/gu;
const LONGEST = 800;

type Main = Partial<Pick<Contract, "span" | "programme" | "date">>;
/** A row of a record takes a few lines. */
const LONGEST_ROW = 380;

/** At least two; one alone is read as the contract itself. */
export function readPairs(ground: ActGround, main: Main): readonly Contract[] {
  const { page } = ground;
  for (const span of sentencesOfBody(page)) {
    const sentence = page.folded.slice(...span);
    if (sentence.length > LONGEST || !CLOSES.test(sentence) || !sentence.includes("円")) continue;
    const told = PAIRS.map((form) => contractsOf(sentence, form, span[0])).find(({ length }) => length > 1);
    if (told !== undefined) {
      const date = main.date ?? dayBefore(ground, span, told[0]?.span[0] ?? span[0]);
      return told.map((contract) => ({ ...contract, ...(date === undefined ? {} : { date }) }));
    }
    const shares = sharesOf(sentence, main, span);
    if (shares.length > 1) return shares;
  }
  return [];
}

/** The day that the sentence tells before its first contract. */
function dayBefore({ dates }: ActGround, sentence: Span, first: number): string | undefined {
  const day = findOverlapping(dates, sentence).findLast(({ span }) => span[1] <= first + 1)?.value;
  return day !== undefined && /^\d{4}-\d{2}-\d{2}/u.test(day) ? day.slice(0, 10) : undefined;
}

function contractsOf(sentence: string, form: RegExp, offset: number): readonly Contract[] {
  // 同社 is the party of the pair before.
  let last: string | undefined;
  return [...sentence.matchAll(form)].flatMap((match) => {
    const { programme = "", party = "", sum = "" } = match.groups ?? {};
    const amountYen = yenOf(sum);
    if (amountYen === undefined || /^(?:総額|合計)/u.test(programme)) return [];
    const at = offset + match.index + match[0].indexOf(programme);
    const end = offset + match.index + match[0].length - 1;
    const span: Span = [Math.min(at, offset + match.index + match[0].indexOf(party)), end];
    last = party === "同社" ? last : party;
    return [
      {
        span,
        programme: unquoted(programme),
        counterparty: last ?? party,
        amountYen,
      },
    ];
  });
}

/** What is procured is told before: the row reaches back to there, unless that is far off. */
function sharesOf(sentence: string, { programme, date, span: main }: Main, own: Span): readonly Contract[] {
  const list = PARTIES.exec(sentence)?.groups?.["list"];
  if (list === undefined || programme === undefined) return [];
  const end = own[1] - (sentence.endsWith("。") ? 1 : 0);
  const start = main !== undefined && main[0] < own[0] && end - main[0] < LONGEST_ROW ? main[0] : own[0];
  const span: Span = [start, end];
  return [...list.matchAll(SHARE)].flatMap(({ groups }) => {
    const amountYen = yenOf(groups?.["sum"] ?? "");
    const counterparty = groups?.["party"]?.trim();
    if (amountYen === undefined || counterparty === undefined) return [];
    return [{ span, programme, counterparty, amountYen, ...(date === undefined ? {} : { date }) }];
  });
}
