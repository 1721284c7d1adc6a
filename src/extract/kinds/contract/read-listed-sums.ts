// Takes the sentences of a contract's announcement; gives the programmes that they list with the sum in brackets: Aの開発(契約額約2億円)、Bの研究(同約3億円).

import type { Span } from "../../../terms/span.ts";
import type { ActGround } from "../../acts/act-ground.ts";
import { sentencesOfBody } from "../../page/page.ts";
import { bareProgramme } from "./bare-programme.ts";
import type { Contract } from "./contract-of-labels.ts";
import { yenOf } from "./yen-of.ts";

const SIGN = /契約(?:金)?額|受注額|契約/u;
/** A reading in brackets belongs to the name: 島嶼(とうしょ). */
const ITEM =
  /(?:^|、|は、?|が、?|と|・(?=「)|及び|および)(?<programme>(?:[^、。()はが\n]|[(](?:[ぁ-ん・]{1,12}|[^()円、。]{0,10}[型式版形])[)]){3,80}?)[(](?:契約(?:金)?額|受注額|同額?|総額)?:?は?(?:、|が)?(?<sum>(?:約|計|およそ){0,2}¥?\d[\d,.億万千兆]{0,20}円)(?:、(?<party>[^()、。]{2,30}))?[)]/gu;
/** 契約先はA(契約額2億円)とB(同1億円): parties, and no programmes. */
const PARTIES =
  /(?:契約先|契約者|受注者|落札者|相手方?|企業|メーカー|社)は、?(?!いずれも|すべて|全て|ともに)[^。]{0,40}[(]/u;
const ALL_WITH =
  /契約(?:先|の?相手方?|者)は(?:、)?(?:いずれも|すべて|全て|ともに)(?<party>[^、。はが()]{2,30})/u;
const COMPANY = /(?:会社|重工(?:業)?|電機|電気|製作所|製鋼所|工業|造船|商事|自動車|㈱|社)$/u;
const LONGEST = 800;

export function readListedSums({ page }: ActGround): readonly Contract[] {
  return sentencesOfBody(page).flatMap((span) => {
    const sentence = page.folded.slice(...span);
    if (sentence.length > LONGEST || (!sentence.includes("円)") && !sentence.includes("円、"))) return [];
    if (!SIGN.test(sentence) || PARTIES.test(sentence)) return [];
    const party = ALL_WITH.exec(sentence)?.groups?.["party"];
    return [...sentence.matchAll(ITEM)]
      .flatMap((match) => itemOf(match, span[0]))
      .map((item) => (party === undefined ? item : { counterparty: party, ...item }));
  });
}

function itemOf(match: RegExpExecArray, offset: number): readonly Contract[] {
  const { programme = "", sum = "", party } = match.groups ?? {};
  const name = bareProgramme(programme);
  const amountYen = yenOf(sum);
  if (name === undefined || amountYen === undefined || COMPANY.test(name)) return [];
  const at = offset + match.index + match[0].indexOf(programme);
  const span: Span = [at, offset + match.index + match[0].length];
  return [
    {
      span,
      programme: name,
      ...(party === undefined ? {} : { counterparty: party }),
      amountYen,
    },
  ];
}
