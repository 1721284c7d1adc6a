// Takes the sentences of a contract's announcement; gives the contract whose party and sum one of them states of what a sentence before began: Aの開発を始めた。契約先は早見木工で、契約額は3億円。

import type { ActGround } from "../../acts/act-ground.ts";
import { sentencesOfBody } from "../../page/page.ts";
import type { Contract } from "./contract-of-labels.ts";
import { CLOSES, dayOfContract } from "./prose/day-of-contract.ts";
import type { Sentence } from "./prose/day-of-contract.ts";
import { isParty } from "./prose/parties.ts";
import { cutPhrases } from "./prose/phrases.ts";
import { programmeOf } from "./prose/programme.ts";
import { yenOf } from "./yen-of.ts";

const TERMS =
  /^(?:なお、?)?契約(?:先|の?相手方?|者)は、?(?<party>[^、。はが]{2,30}?)(?:で|、|となり)、?(?:契約(?:金)?額|金額)は、?(?<sum>(?:約|総額|計|およそ)?¥?[\d,.億万千兆]{1,20}円)/u;
const BEGINS = /^(?:開始|始め|着手|量産|整備|導入|取得|配備|製造|調達|発注)/u;
const LONGEST = 400;
/** So many sentences before, what was begun may be told. */
const NEAR = 6;

export function readStatedTerms(ground: ActGround): Contract | undefined {
  const { page } = ground;
  const sentences = sentencesOfBody(page)
    .map((span): Sentence => ({ span, text: page.folded.slice(...span) }))
    .filter(({ text }) => text.length <= LONGEST && text.endsWith("。"));
  for (const [index, { span, text }] of sentences.entries()) {
    const { party = "", sum = "" } = TERMS.exec(text)?.groups ?? {};
    if (party === "" || !isParty(party)) continue;
    for (const before of sentences.slice(Math.max(0, index - NEAR), index).toReversed()) {
      const programme = begunIn(before.text);
      if (programme === undefined) continue;
      const date = dayOfContract(
        ground,
        sentences.filter((one) => CLOSES.test(one.text)),
      );
      const amountYen = yenOf(sum);
      return {
        span: [before.span[0], span[1] - 1],
        programme,
        ...(date === undefined ? {} : { date }),
        counterparty: party,
        ...(amountYen === undefined ? {} : { amountYen }),
      };
    }
  }
  return undefined;
}

/** Aの開発を|開始した: what was begun. */
function begunIn(sentence: string): string | undefined {
  const phrases = cutPhrases(sentence.slice(0, -1));
  const at = phrases.findIndex(
    ({ words }, index) => BEGINS.test(words) && phrases[index - 1]?.particle === "を",
  );
  return at < 0 ? undefined : programmeOf({ phrases: phrases.slice(0, at), verb: "契約" });
}
