// Takes the sentences of a contract's announcement; gives the contract that they tell of, by whichever party.

import type { Span } from "../../../terms/span.ts";
import type { ActGround } from "../../acts/act-ground.ts";
import { sentencesOfBody } from "../../page/page.ts";
import type { Contract } from "./contract-of-labels.ts";
import { CLOSES, dayOfContract } from "./prose/day-of-contract.ts";
import type { Sentence } from "./prose/day-of-contract.ts";
import { isOffice, isParty, isToldBy, nameOfSame, partiesOf, procurerOf } from "./prose/parties.ts";
import type { Clause } from "./prose/phrases.ts";
import { cutClause } from "./prose/phrases.ts";
import { programmeOf } from "./prose/programme.ts";
import { yenOf } from "./yen-of.ts";

const AMOUNT =
  "(?:約|総額|計|およそ|税込み?){0,3}[¥]?[\\d一二三四五六七八九〇][\\d,.一二三四五六七八九〇十百千万億兆]{0,24}円";
const QUOTED: readonly RegExp[] = [
  // 「目標観測弾」開発事業: the noun behind the quotes is part of what it is called.
  /(?<programme>「[^「」]{2,80}」(?:[一-龠ァ-ヴー・]|の(?=[一-龠ァ-ヴー])){0,24}?(?:事業|業務))(?:の|に係る|について|に関する|を|で)[^。「]{0,60}(?:受注|契約|落札)/u,
  new RegExp(`「(?<programme>[^「」]{2,80})」[^。「]{0,60}(?:受注|契約|落札)`, "u"),
];
/** 発注した書架の製造で、…競争入札が実施され、早見木工が…で落札: what is tendered for. */
const TENDERED =
  /(?:^|[、はが]|発注(?:し(?:た|ていた)|する))(?<programme>[一-龠々ァ-ヴーA-Za-z0-9][一-龠々ァ-ヴーA-Za-z0-9「」・]{1,24}(?:の[一-龠ァ-ヴー・]{2,12}){0,2})(?:の入札)?では?、[^。]{0,40}入札[^。]{0,80}(?:落札|契約|受注)/u;
/** 早見木工は受注できなかった: no contract. */
const NOT_CLOSED =
  /(?:受注|落札|契約)(?:を?(?:でき|し)(?:ない|なかった|ず)|に至らな|し(?:た|ました)(?:こと|事実)(?:は|も)?(?:な|あり(?:ま|え)))|発注を?(?:見送|見合わせ|断念)|(?:受注|落札|契約|発注|締結)(?:を[^。、]{0,30})?(?:する|し|結ぶ|交わす)(?:見通し|見込み|方針|方向|意向|公算|可能性)/gu;
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
];
/** Only where no sentence says whom the order is from. */
const SUPPLIER = new RegExp(`(?<party>${NAME})が、?[^。]{0,60}(?:受注|落札)`, "u");
/** 約1億ドル(約107億円): what it is in yen stands behind it. */
const ABROAD =
  "(?:約|総額|計|およそ){0,2}[\\d,.億万千兆]{1,20}(?:(?:米|豪)?ドル|ユーロ|ポンド|ウォン|ペソ|バーツ)[(]";
const AMOUNTS: readonly RegExp[] = [
  new RegExp(
    `(?:(?:契約|受注|落札|発注)(?:金額|価格|額|総額)|(?:^|、)金額)(?:は、?|:? {0,2})?(?:[^、。]{1,8}(?:で|合わせて|あわせて)、?)?(?:${ABROAD})?(?<sum>${AMOUNT})`,
    "u",
  ),
  new RegExp(`(?<sum>${AMOUNT})(?:で、?(?:受注|落札|発注|納入|購入|調達|取得|契約|締結|結)|の契約)`, "u"),
];
/** Only where no budget is spoken of: in the sentence itself, or in a headline. */
const IN_ALL: readonly RegExp[] = [
  new RegExp(`(?<sum>(?:総額|(?<![一-龠])計)${AMOUNT})`, "u"),
  new RegExp(`[(](?<sum>${AMOUNT})[)]`, "u"),
];
const IN_HEADLINE = new RegExp(`(?<sum>${AMOUNT})`, "u");
/** ジャパンマリン(JM): what a party is called in short. */
const ABBREVIATION = /[(](?:[A-Z]{2,6}|以下[^()]{1,20})[)]$/u;
/** 3月4日に契約を結んだ。: the day alone, behind what was told of it. */
const SIGNED_ON =
  /^\s*(?:なお、)?(?:同社は、?)?(?:(?:令和|平成)?[\d元]{1,4}年)?(?:\d{1,2}月)?\d{1,2}日(?:付け?)?[にで]、?契約(?:を(?:締結|結|交わ)|し)[^、。]{0,10}。$/u;
const LONGEST = 1000;

export function readContractProse(ground: ActGround): Contract | undefined {
  const { page } = ground;
  const sentences = sentencesOfBody(page)
    .map((span): Sentence => ({ span, text: page.folded.slice(...span) }))
    .filter(({ text }) => text.length <= LONGEST);
  const told = sentences.filter(({ text }) => CLOSES.test(text.replaceAll(NOT_CLOSED, "")));
  // A headline tells in short what a sentence tells whole.
  const closing = [
    ...told.filter(({ text }) => text.endsWith("。")),
    ...told.filter(({ text }) => !text.endsWith("。")),
  ];
  for (const sentence of closing) {
    const clause = cutClause(sentence.text.replace(/。$/u, ""));
    const found = findProgramme(sentence.text, clause);
    const programme = found === undefined ? undefined : (wholeOf(found, told) ?? found);
    if (programme === undefined) continue;
    const rest = [sentence, ...closing, ...sentences];
    const date = dayOfContract(ground, [
      ...sentences.filter(({ text }) => text.includes("契約日")),
      sentence,
      ...sentences.filter(({ text }) => SIGNED_ON.test(text)),
      ...closing,
    ]);
    const counterparty = counterpartyOf(page.folded, clause, rest);
    const headlines = sentences.filter(({ text }) => !text.endsWith("。"));
    const sum =
      firstOf([sentence], [...AMOUNTS, ...IN_ALL], "sum") ??
      strongestOf(rest, AMOUNTS, "sum") ??
      firstOf(headlines, IN_ALL, "sum") ??
      firstOf(
        headlines.filter(({ text }) => CLOSES.test(text)),
        [IN_HEADLINE],
        "sum",
      );
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

/** By the clause, else by whatever sentence tells it; of whoever it is about the other is sought. */
function counterpartyOf(
  text: string,
  clause: Clause | undefined,
  sentences: readonly Sentence[],
): string | undefined {
  const told = otherParty(text, clause) ?? firstOf(sentences, PARTIES, "party", isParty);
  const { subject } = clause === undefined ? {} : partiesOf(clause);
  const procurer =
    told === undefined && clause !== undefined && subject !== undefined && !isOffice(subject)
      ? procurerOf(clause)
      : undefined;
  const party =
    told ??
    procurer ??
    (subject !== undefined ? undefined : firstOf(sentences, [SUPPLIER], "party", isParty));
  return party === undefined ? undefined : nameOfSame(text, party).replace(ABBREVIATION, "");
}

/** Who is told of in the first clause of a contract, where what is procured is told in parts elsewhere. */
export function readCounterparty({ page }: ActGround): string | undefined {
  for (const span of sentencesOfBody(page)) {
    const text = page.folded.slice(...span);
    if (text.length > LONGEST || !text.endsWith("。") || !CLOSES.test(text)) continue;
    const party = otherParty(page.folded, cutClause(text.replace(/。$/u, "")));
    if (party !== undefined) return party;
  }
  return undefined;
}

/** Of both parties the one that does not tell of it; whoever the sentence is about tells, where nobody else does. */
function otherParty(text: string, clause: Clause | undefined): string | undefined {
  const { subject, other } = clause === undefined ? {} : partiesOf(clause);
  return subject !== undefined && other !== undefined && isToldBy(text, other) ? subject : other;
}

/** A record's span ends with its words, not with the sentence's full stop. */
function withoutStop({ span, text }: Sentence): Span {
  return [span[0], span[1] - (/(?<![。\s])[。\s]+$/u.exec(text)?.[0].length ?? 0)];
}

/** …書庫船、いわゆる「書庫艇」のうち2隻の建造: part of what the words before it name. */
const OF_WHAT_STANDS_BEFORE = /^(?:いわゆる|通称|俗に言う)|^[^、]{2,30}のうち/u;

/** The headline names whole what a sentence tells the rest of. */
function wholeOf(programme: string, told: readonly Sentence[]): string | undefined {
  if (!OF_WHAT_STANDS_BEFORE.test(programme)) return undefined;
  for (const { text } of told) {
    const clause = text.endsWith("。") ? undefined : cutClause(text);
    const whole = clause === undefined ? undefined : programmeOf(clause);
    if (whole !== undefined && !OF_WHAT_STANDS_BEFORE.test(whole)) return whole;
  }
  return undefined;
}

/** What the clause is about; where that is more than what stands in quotes, or nothing, the quotes name it. */
function findProgramme(sentence: string, clause: Clause | undefined): string | undefined {
  const own = clause === undefined ? undefined : programmeOf(clause);
  if (own !== undefined && !own.startsWith("「")) return own;
  for (const form of QUOTED) {
    const words = form.exec(sentence)?.groups?.["programme"];
    if (words !== undefined) return words;
  }
  return own ?? TENDERED.exec(sentence)?.groups?.["programme"];
}

function firstOf(
  sentences: readonly Sentence[],
  forms: readonly RegExp[],
  group: string,
  fits: (words: string) => boolean = () => true,
): string | undefined {
  for (const { text } of sentences)
    for (const form of forms) {
      const words = form.exec(text)?.groups?.[group];
      if (words !== undefined && fits(words)) return words;
    }
  return undefined;
}

/** 契約額は3億円 anywhere says more than 計3億円 in a headline. */
function strongestOf(
  sentences: readonly Sentence[],
  forms: readonly RegExp[],
  group: string,
): string | undefined {
  for (const form of forms) {
    const words = firstOf(sentences, [form], group);
    if (words !== undefined) return words;
  }
  return undefined;
}
