// Takes the sentences of a contract's announcement; gives the contracts that they tell one by one, each with its own sum: Aを2億円で早見木工と契約した。Bについても3億円で契約している。

import type { Span } from "../../../terms/span.ts";
import type { ActGround } from "../../acts/act-ground.ts";
import { sentencesOfBody } from "../../page/page.ts";
import { bareProgramme } from "./bare-programme.ts";
import type { Contract } from "./contract-of-labels.ts";
import { yenOf } from "./yen-of.ts";

const CLOSES = /契約(?:し|を(?:締結|結)|額|金額|済)|発注し|受注し|購入(?:し|契約)|調達し/u;
const SUM = "(?:約|総額|計|およそ){0,2}¥?(?<sum>\\d[\\d,.億万千兆]{0,24}円)";
const COUNT = "(?:計?\\d{1,6}[機隻両式基台本個着門](?:分)?(?:を|、|は|について)?)?、?";
const PARTY = "(?<party>[一-龠々ァ-ヴーA-Za-z・&()㈱]{2,30}?)";
const WITH = `${PARTY}(?:と|に|へ|から)(?:の間で)?、?(?:随意|一般競争|購入|製造請負)?`;
const CLOSE = "(?:契約|発注|購入|調達|委託)";
const PROGRAMME = "(?<programme>[^。\\n]{2,120}?)";
const ABOUT = "(?:を|は|について(?:も|は)?|に関し(?:て)?(?:も)?|も)、?";
/** What is procured, for how much, from whom; a party not told again is that of the sentence before. */
const FORMS: readonly RegExp[] = [
  new RegExp(`^${PROGRAMME}${ABOUT}${COUNT}${SUM}で、?${WITH}${CLOSE}`, "u"),
  new RegExp(`^${PROGRAMME}(?:として)?${SUM}(?:も|を|は|について(?:も)?)、?(?:同じく)?${WITH}${CLOSE}`, "u"),
  new RegExp(
    `^(?:[^。\\n]{0,40}(?:は|、))??${PARTY}(?:と|に|へ|から)は?、?${PROGRAMME}${ABOUT}${COUNT}${SUM}で${CLOSE}`,
    "u",
  ),
  new RegExp(`^${PROGRAMME}を、?${PARTY}(?:[(][^()]{1,24}[)])?(?:と|に|へ|から)、?${SUM}で${CLOSE}`, "u"),
  new RegExp(`^${PROGRAMME}${ABOUT}${COUNT}${SUM}で${CLOSE}`, "u"),
];
const LONGEST = 400;
const MOST = 200;

export function readAgreedSums({ page }: ActGround): readonly Contract[] {
  const told: Contract[] = [];
  for (const span of sentencesOfBody(page)) {
    const sentence = page.folded.slice(...span);
    if (sentence.length > LONGEST || !sentence.includes("円") || !CLOSES.test(sentence)) continue;
    const contract = contractOf(sentence, span);
    if (contract !== undefined && told.length < MOST) told.push(contract);
  }
  return told;
}

function contractOf(sentence: string, [start, end]: Span): Contract | undefined {
  for (const form of FORMS) {
    const { programme = "", party, sum = "" } = form.exec(sentence)?.groups ?? {};
    const name = bareProgramme(programme);
    const amountYen = yenOf(sum);
    if (name === undefined || amountYen === undefined) continue;
    return {
      span: [start, end - (sentence.endsWith("。") ? 1 : 0)],
      programme: name,
      ...(party === undefined || /^(?:同社|同じ)$/u.test(party) ? {} : { counterparty: party }),
      amountYen,
    };
  }
  return undefined;
}
