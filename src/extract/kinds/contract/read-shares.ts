// Takes the sentences of a contract's announcement; gives the contracts that it is made of, where each is told with its own sum: Aの量産は2億円、Bの開発は3億円で発注した.

import type { Span } from "../../../terms/span.ts";
import type { ActGround } from "../../acts/act-ground.ts";
import { sentencesOfBody } from "../../page/page.ts";
import type { Contract } from "./contract-of-labels.ts";
import { yenOf } from "./yen-of.ts";

const CLOSES = /契約額|発注し|契約し|受注し|で契約/u;
const IN_ALL = /契約(?:金)?額は、?(?:合わせて)?(?:計|総額)/u;
const SHARE =
  /(?:^|、)[▼▽・○]?(?:この(?:うち|ほか)、?|うち|また、?|一方、?|さらに、?|ほかに、?)?(?<programme>[^、。はが\s▼▽・○][^、。はが]{2,50}?)[はがに]、?(?:契約(?:金)?額(?:は|が)?)?(?<sum>(?:約|およそ)?[\d,.億万千兆]{1,20}円)(?=、|で|と|だ|。)/gu;
const ALL_WITH = /(?:いずれも|ともに|共に|全て)(?<party>[^、。はが]{2,30}?)(?:と|に)(?:契約|発注)/u;
/** 契約額は3億円: what was paid, and no programme. */
const NO_PROGRAMME = /^(?:契約|受注|落札|総額|金額|合計|予算|価格|単価|費用|同社|納入|今回)|額$|費$|年度$/u;
const LONGEST = 600;

/** At least two; one alone is the contract itself. */
export function readShares(
  { page }: ActGround,
  main: Pick<Contract, "date" | "counterparty">,
): readonly Contract[] {
  let isBehind = false;
  const shares = sentencesOfBody(page).flatMap(([start, end]) => {
    const sentence = page.folded.slice(start, end);
    // 契約額は計9億円。書架が4億円、…: the sentence behind the sum of all tells its parts.
    const isTold = CLOSES.test(sentence) || isBehind;
    isBehind = IN_ALL.test(sentence);
    if (sentence.length > LONGEST || !isTold) return [];
    return [...sentence.matchAll(SHARE)].flatMap((match) => {
      const { programme = "", sum = "" } = match.groups ?? {};
      const amountYen = yenOf(sum);
      if (amountYen === undefined || NO_PROGRAMME.test(programme)) return [];
      const at = start + match.index + match[0].indexOf(programme);
      const span: Span = [at, start + match.index + match[0].length];
      const party = ALL_WITH.exec(sentence)?.groups?.["party"] ?? main.counterparty;
      const counterparty = party === undefined ? {} : { counterparty: party };
      return [{ span, programme, ...main, ...counterparty, amountYen }];
    });
  });
  return shares.length > 1 ? shares : [];
}
