// Takes the sentences of a contract's announcement; gives the contracts that they tell one by one, each with its own sum: Aを2億円で早見木工と契約した。Bについても3億円で契約している。

import type { Span } from "../../../terms/span.ts";
import type { ActGround } from "../../acts/act-ground.ts";
import { sentencesOfBody } from "../../page/page.ts";
import type { Contract } from "./contract-of-labels.ts";
import { partiesOf } from "./prose/parties.ts";
import type { Clause } from "./prose/phrases.ts";
import { cutClause } from "./prose/phrases.ts";
import { programmeOf } from "./prose/programme.ts";
import { yenOf } from "./yen-of.ts";

/** 54億5814万6120円 stands as a phrase of its own, or behind what it is for: 初度費5億6234万5200円も. */
const SUM = /(?:約|総額|計|およそ){0,2}¥?\d[\d,.億万千兆]{0,24}円(?:の(?:随意|製造請負)?契約)?$/u;
const LONGEST = 400;
const MOST = 200;

export function readAgreedSums({ page }: ActGround): readonly Contract[] {
  const told: Contract[] = [];
  for (const span of sentencesOfBody(page)) {
    const sentence = page.folded.slice(...span);
    if (sentence.length > LONGEST || !sentence.includes("円") || !sentence.endsWith("。")) continue;
    const contract = contractOf(sentence, span, told.at(-1)?.counterparty);
    if (contract !== undefined && told.length < MOST) told.push(contract);
  }
  return told;
}

/** 初度費3億円も契約した: with whom, the sentence before told. */
const ALSO = /(?:^|について)も$/u;

function contractOf(sentence: string, [start, end]: Span, before: string | undefined): Contract | undefined {
  const clause = cutClause(sentence.slice(0, -1));
  const summed = clause?.phrases.flatMap(({ words }) => SUM.exec(words)?.[0] ?? []) ?? [];
  const amountYen = summed.length === 1 ? yenOf(summed[0] ?? "") : undefined;
  const programme = clause === undefined ? undefined : programmeOf(withoutSums(clause));
  if (clause === undefined || programme === undefined || amountYen === undefined) return undefined;
  const isAlso = clause.phrases.some(({ particle }) => ALSO.test(particle));
  const { other = isAlso ? before : undefined } = partiesOf(clause);
  return {
    span: [start, end - 1],
    programme,
    ...(other === undefined ? {} : { counterparty: other }),
    amountYen,
  };
}

/** What is left of each phrase, so that a sum is nothing procured. */
function withoutSums({ phrases, verb }: Clause): Clause {
  const bare = phrases.map(({ words, particle }) => ({ words: words.replace(SUM, ""), particle }));
  return { phrases: bare.filter(({ words }) => words !== ""), verb };
}
